import type { AreaCounts } from '../quarters/area-counts.ts';
import type { PartReading, PartReadings } from './pressure-score.ts';
import type { ScoreWeights } from './score-weights.ts';

const MISSING: PartReading = { value: null, coverage: 0 };
const DECIMALS = 100;

/**
 * The value of every part from the counts of an area. Practices that state nothing are taken to be like those
 * that do: sums over the practices (fte, places) are raised to all of them, so that a fact that is left out makes
 * an area look neither better nor worse; how many state it is the coverage.
 */
export function readingsOf(counts: AreaCounts, weights: Pick<ScoreWeights, 'continuity'>): PartReadings {
  const { inhabitants, inhabitants75Plus, practices } = counts;
  const fte = toAll(counts.gpFte, counts.practicesWithGpFte, practices);
  const places = toAll(counts.placesAvailable, counts.practicesWithPlaces, practices);
  const stops = counts.fullStops + counts.partialStops / 2;
  return {
    CAPACITY: reading(inhabitants, fte, counts.practicesWithGpFte, practices),
    ELDERLY: reading(inhabitants75Plus, fte, counts.practicesWithGpFte, practices),
    CONTINUITY: reading(
      100 * patientsAtStake(counts, weights),
      counts.patientsEnrolled,
      counts.practicesWithPatients,
      practices,
    ),
    SUCCESSION: reading(100 * counts.owners60Plus, counts.owners, counts.practicesWithOwnerAges, practices),
    STOPS: reading(100 * stops, counts.practicesWithKnownStop, counts.practicesWithKnownStop, practices),
    PLACES: reading(
      places === null ? null : 1_000 * places,
      inhabitants,
      counts.practicesWithPlaces,
      practices,
    ),
    HOUSING: reading(
      100 * counts.leasesEnding,
      counts.practicesWithLease,
      counts.practicesWithLease,
      practices,
    ),
  };
}

/** Patients of practices at risk, each counted as heavily as the phase and the time to the end say. */
function patientsAtStake(counts: AreaCounts, { continuity }: Pick<ScoreWeights, 'continuity'>): number {
  const { phases, time } = continuity;
  const watch =
    counts.watchWithin6Months * time.within6Months +
    counts.watchWithin12Months * time.within12Months +
    counts.watchLater * time.later;
  const threatened =
    counts.threatenedWithin6Months * time.within6Months +
    counts.threatenedWithin12Months * time.within12Months +
    counts.threatenedLater * time.later;
  return (
    watch * phases.WATCH +
    threatened * phases.THREATENED +
    counts.acute * phases.ACUTE +
    counts.bridging * phases.BRIDGING
  );
}

/** A sum over the practices that state it, raised to all practices; null when none does. */
const toAll = (sum: number, stating: number, practices: number): number | null =>
  stating === 0 ? null : (sum * practices) / stating;

function reading(
  numerator: number | null,
  denominator: number | null,
  stating: number,
  practices: number,
): PartReading {
  if (numerator === null || !denominator || stating === 0 || practices === 0) return MISSING;
  return {
    value: Math.round((DECIMALS * numerator) / denominator) / DECIMALS,
    coverage: stating / practices,
  };
}
