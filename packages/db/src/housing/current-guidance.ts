import type { Guidance, HashedCell } from '@regiovast/domain/housing/guidance-cells';
import type { GuidanceCell } from '@regiovast/domain/housing/housing-reference';
import type { Session } from '../store/store.ts';
import { cellSha256 } from './cell-hash.ts';
import { housingReferenceOn } from './housing-references.ts';

/** A version that was written never changes, so its hashes are taken once. */
const hashed = new WeakMap<readonly GuidanceCell[], readonly HashedCell[]>();

/** H-2 · each cell with the hash of what it asks. */
export function hashedCells(cells: readonly GuidanceCell[]): readonly HashedCell[] {
  const known = hashed.get(cells);
  if (known) return known;
  const made = cells.map((cell) => ({ ...cell, cellSha256: cellSha256(cell) }));
  hashed.set(cells, made);
  return made;
}

/**
 * H-2 · the guidance that holds on a day.
 * @throws RangeError when there is none: the reference data was not seeded
 */
export async function currentGuidance(s: Session, on: string): Promise<Guidance> {
  const { version, validFrom, source, items } = await housingReferenceOn(s, 'guidance', on);
  return { version, validFrom, source, cells: hashedCells(items) };
}
