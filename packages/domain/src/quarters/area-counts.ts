/**
 * What the indicators of an area are made of: counts on one day. Counts add up over areas; the shares and
 * ratios are worked out from the sums, never from other shares.
 */
export type AreaCounts = {
  /** Persons; null when no figure is known. */
  readonly inhabitants: number | null;
  /** Persons of 75 and over; null when no figure is known. */
  readonly inhabitants75Plus: number | null;
  readonly practices: number;
  /** Enrolled patients over the practices that state them. */
  readonly patientsEnrolled: number;
  readonly practicesWithPatients: number;
  readonly practicesWithKnownStop: number;
  readonly fullStops: number;
  readonly partialStops: number;
  /** Full-time equivalents of GPs over the practices that state it. */
  readonly gpFte: number;
  readonly practicesWithGpFte: number;
  /** Owners, and those of 60 and over, over the practices that state both. */
  readonly owners: number;
  readonly owners60Plus: number;
  readonly practicesWithOwnerAges: number;
  /** Places available over the practices that state them. */
  readonly placesAvailable: number;
  readonly practicesWithPlaces: number;
  /** Leases that have ended or end within `LEASE_MONTHS`, over the practices that state when theirs ends. */
  readonly leasesEnding: number;
  readonly practicesWithLease: number;
  /** Cases in WATCH, THREATENED or ACUTE. */
  readonly casesAtRisk: number;
  /** Cases in THREATENED or ACUTE, and those of them whose practice states its enrolled patients. */
  readonly casesAffecting: number;
  readonly casesAffectingWithPatients: number;
  readonly patientsAffected: number;
  /** Cases that went to RESOLVED in the quarter. */
  readonly casesResolved: number;
  /** Housing cases that are open, and those that were closed in the quarter and are closed still. */
  readonly housingOpen: number;
  readonly housingClosed: number;
} & RiskPatients &
  StepCounts;

/**
 * H-2, H-7 · steps of the guidance in housing cases that are open or were closed in the quarter; null where nobody counted
 * them: only the closing of a quarter does.
 */
export type StepCounts = {
  readonly stepsApplied: number | null;
  /** Deviations that were explained and signed by the other party. */
  readonly stepsDeviated: number | null;
  /** Deviations and not applicable without a signed explanation that holds. */
  readonly stepsUnexplained: number | null;
  /** Cases with a step that was applied or deviated from, and those with a deviation, and with one without explanation. */
  readonly housingDecided: number | null;
  readonly housingDeviating: number | null;
  readonly housingUnexplained: number | null;
};

/** Enrolled patients of practices with a case, by its phase and, while the care still runs, the time to its end. */
export type RiskPatients = {
  readonly watchWithin6Months: number;
  readonly watchWithin12Months: number;
  readonly watchLater: number;
  readonly threatenedWithin6Months: number;
  readonly threatenedWithin12Months: number;
  readonly threatenedLater: number;
  readonly acute: number;
  readonly bridging: number;
};

/** A lease that ends within so many months counts as ending. */
export const LEASE_MONTHS = 24;

export const NO_RISK_PATIENTS: RiskPatients = {
  watchWithin6Months: 0,
  watchWithin12Months: 0,
  watchLater: 0,
  threatenedWithin6Months: 0,
  threatenedWithin12Months: 0,
  threatenedLater: 0,
  acute: 0,
  bridging: 0,
};

export const NO_STEPS_COUNTED: StepCounts = {
  stepsApplied: null,
  stepsDeviated: null,
  stepsUnexplained: null,
  housingDecided: null,
  housingDeviating: null,
  housingUnexplained: null,
};

/** What is counted from when steps are. */
export const NO_STEPS: StepCounts = {
  stepsApplied: 0,
  stepsDeviated: 0,
  stepsUnexplained: 0,
  housingDecided: 0,
  housingDeviating: 0,
  housingUnexplained: 0,
};

export const NO_COUNTS: AreaCounts = {
  inhabitants: null,
  inhabitants75Plus: null,
  practices: 0,
  patientsEnrolled: 0,
  practicesWithPatients: 0,
  practicesWithKnownStop: 0,
  fullStops: 0,
  partialStops: 0,
  gpFte: 0,
  practicesWithGpFte: 0,
  owners: 0,
  owners60Plus: 0,
  practicesWithOwnerAges: 0,
  placesAvailable: 0,
  practicesWithPlaces: 0,
  leasesEnding: 0,
  practicesWithLease: 0,
  casesAtRisk: 0,
  casesAffecting: 0,
  casesAffectingWithPatients: 0,
  patientsAffected: 0,
  casesResolved: 0,
  housingOpen: 0,
  housingClosed: 0,
  ...NO_RISK_PATIENTS,
  ...NO_STEPS_COUNTED,
};

/** The counts of several areas together; inhabitants are known as soon as one area knows them. */
export function addCounts(areas: Iterable<AreaCounts>): AreaCounts {
  const sum: Record<string, number | null> = { ...NO_COUNTS };
  for (const area of areas) {
    for (const [name, value] of Object.entries(area)) {
      if (value !== null) sum[name] = (sum[name] ?? 0) + value;
    }
  }
  return sum as AreaCounts;
}
