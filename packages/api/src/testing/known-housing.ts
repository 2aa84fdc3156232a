import { type HousingWishes, makeHousingCase } from './make-housing-case.ts';
import type { TestWorld } from './test-world.ts';

/** What each side has, in this order: its RHO's own, one to be judged, one that may get money, and one that is over. */
const KNOWN: readonly HousingWishes[] = [
  { practice: 4, step: 'REPORTED', isShared: false },
  { practice: 5, step: 'ACCESS_TEST', test: { outcome: 'POSITIVE', state: 'OFFERED' } },
  { practice: 6, step: 'OPTIONS', test: { outcome: 'POSITIVE', state: 'CONFIRMED' } },
  { practice: 7, step: 'CLOSED', test: { outcome: 'NEGATIVE', state: 'CONFIRMED' } },
];

/** Housing cases on both sides, the north first, each side in the order of `KNOWN`. */
export async function makeKnownHousing(world: TestWorld): Promise<{ readonly housing: readonly string[] }> {
  const housing: string[] = [];
  for (const side of ['noord', 'zuid'] as const)
    for (const wishes of KNOWN) housing.push((await makeHousingCase(world, side, wishes)).housingCaseId);
  return { housing };
}
