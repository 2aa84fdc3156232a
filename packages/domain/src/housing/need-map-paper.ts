import type { NeedMapRow, NeedMunicipality } from './need-map.ts';

/** The files in which a need map leaves: a table, what its columns mean, and a document. */
export type NeedMapFormat = 'csv' | 'csvMetadata' | 'pdf';

/** H-7 · a need map as it is handed to a municipality: no practice, no case, and nothing of what was held back. */
export type NeedMapPaper = {
  readonly rows: readonly NeedMapRow[];
  /** The one municipality it is narrowed to; null: all of the area. */
  readonly municipality: NeedMunicipality | null;
  readonly fromYear: number | null;
  readonly toYear: number | null;
  readonly rhoName: string;
  readonly asOf: string;
  readonly isDemo: boolean;
  readonly savedAt: string;
};
