import type { FoundHousingRow } from '@regiovast/db/housing/list-housing';
import type { HousingListRow } from '@regiovast/domain/housing/housing-list.views';
import { nextHousingTerm } from '@regiovast/domain/housing/next-term';

/** A housing case as lists show it, with what its dates mean on the day. */
export const toHousingRow = (
  { testOutcome, testState, bottlenecks, ...row }: FoundHousingRow,
  today: string,
): HousingListRow => ({
  ...row,
  bottlenecks: [...bottlenecks],
  accessTest: testOutcome === null || testState === null ? null : { outcome: testOutcome, state: testState },
  nextTerm: nextHousingTerm(row, today),
});
