import type { HistoryField } from './history-fields.ts';

/**
 * Who of those who see the record sees the event: all, the RHO of the area only, the insurer that did it only, or who may
 * read guarded text.
 */
export type HistoryAudience = 'readers' | 'rho' | 'insurer' | 'guardedReaders';

export type HistoryActionSpec = {
  readonly audience: HistoryAudience;
  /** Where in the payload a value stands, and which field it is. */
  readonly shown?: Readonly<Record<string, HistoryField>>;
  /** Where in the payload the values before and after stand. */
  readonly pairs?: readonly (readonly [HistoryField, before: string, after: string])[];
  /** Fields that tell of what others do not see: shown to the RHO of the area only (C-6). */
  readonly forRho?: readonly HistoryField[];
  /** Parts of the payload that no history shows. */
  readonly hidden?: readonly string[];
};
