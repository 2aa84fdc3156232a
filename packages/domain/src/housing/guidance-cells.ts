import type { GuidanceCell } from './housing-reference.ts';

/** A cell with the hash of what it asks. */
export type HashedCell = GuidanceCell & { readonly cellSha256: string };

/** The guidance that holds on a day. */
export type Guidance = {
  readonly version: number;
  readonly validFrom: string;
  readonly source: string;
  readonly cells: readonly HashedCell[];
};
