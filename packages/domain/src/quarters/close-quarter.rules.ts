import { quarterHasEnded } from '../kernel/quarter.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import type { AreaCounts } from './area-counts.ts';

/** Q-1 · a quarter is closed once, after its last day. */
export const decideClose = (quarter: string, today: string, latestRevision: number | null): Verdict =>
  verdictOf(
    violatedIf(!quarterHasEnded(quarter, today), 'QUARTER_NOT_ENDED', { quarter }),
    violatedIf(latestRevision !== null, 'QUARTER_ALREADY_CLOSED', { quarter }),
  );

const ADDED_UP = [
  'practices',
  'patientsEnrolled',
  'fullStops',
  'partialStops',
  'owners',
  'owners60Plus',
  'placesAvailable',
  'leasesEnding',
  'casesAtRisk',
  'casesAffecting',
  'patientsAffected',
  'casesResolved',
  'housingOpen',
  'housingClosed',
  'stepsApplied',
  'stepsDeviated',
  'stepsUnexplained',
  'acute',
  'bridging',
] as const satisfies readonly (keyof AreaCounts)[];

/**
 * Q-3 · the sums over the regions equal the nation counted on its own; the first count that does not is named
 * with both numbers. A practice in no region, or in two, shows here.
 */
export function decideReconciled(sum: AreaCounts, nation: AreaCounts): Verdict {
  return verdictOf(
    ...ADDED_UP.map((name) =>
      violatedIf(sum[name] !== nation[name], 'QUARTER_TOTALS_DIFFER', {
        count: name,
        regions: sum[name],
        nation: nation[name],
      }),
    ),
  );
}
