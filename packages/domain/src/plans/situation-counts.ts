import type { DiscontinuityCause } from '../cases/causes.ts';
import type { RiskPhase } from '../cases/phases.ts';
import type { PressureScore } from '../outlook/pressure-score.ts';
import type { AreaCounts } from '../quarters/area-counts.ts';

/** Sums over the open practices of the plan's municipalities, as `AreaCounts` names them. */
export type PracticeCounts = Pick<
  AreaCounts,
  | 'practices'
  | 'patientsEnrolled'
  | 'practicesWithPatients'
  | 'practicesWithKnownStop'
  | 'fullStops'
  | 'partialStops'
  | 'gpFte'
  | 'practicesWithGpFte'
  | 'owners'
  | 'owners60Plus'
  | 'practicesWithOwnerAges'
  | 'placesAvailable'
  | 'practicesWithPlaces'
  | 'leasesEnding'
  | 'practicesWithLease'
>;

/** Open cases of one phase and one primary cause, with the enrolled patients behind them. */
export type RiskCount = {
  readonly phase: RiskPhase;
  readonly cause: DiscontinuityCause;
  /** Practices: one has at most one open case (D-5). */
  readonly cases: number;
  readonly patients: number;
  readonly withPatients: number;
};

/** The pressure score of the region with the counts it rests on; null where the RHO does not see the whole region. */
export type RegionPressure = {
  readonly score: PressureScore;
  readonly counts: AreaCounts;
  readonly weightsVersion: number;
};
