import type { AccessTestRow } from '@regiovast/db/housing/access-tests';
import type { HousingGroundwork } from '@regiovast/db/housing/housing-groundwork';
import type { HousingRow } from '@regiovast/db/housing/read-housing';
import type { HousingBottleneck } from '@regiovast/domain/housing/housing-codes';
import type { HousingFacts } from '@regiovast/domain/housing/housing-step.rules';

/** What is known of a case, as far as a step of its course can demand it. */
export const housingFactsOf = (
  housing: HousingRow,
  bottlenecks: readonly HousingBottleneck[],
  test: Pick<AccessTestRow, 'state'> | null,
  groundwork: HousingGroundwork,
): HousingFacts => ({
  problem: housing.problem,
  bottleneckCount: bottlenecks.length,
  enrolledPatients: housing.enrolledPatients,
  wantedFloorAreaM2: housing.wantedFloorAreaM2,
  wantedConsultingRooms: housing.wantedConsultingRooms,
  wantedYear: housing.wantedYear,
  testState: test?.state ?? null,
  ...groundwork,
});
