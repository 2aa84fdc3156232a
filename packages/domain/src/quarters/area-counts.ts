/**
 * What the indicators of an area are made of: counts on one day. Counts add up over areas; the shares and
 * ratios are worked out from the sums, never from other shares.
 */
export type AreaCounts = {
  /** Persons; null when no figure is known. */
  readonly inhabitants: number | null;
  readonly practices: number;
  readonly practicesWithKnownStop: number;
  readonly fullStops: number;
  readonly partialStops: number;
  /** Full-time equivalents of GPs over the practices that state it. */
  readonly gpFte: number;
  readonly practicesWithGpFte: number;
  /** Cases in WATCH, THREATENED or ACUTE. */
  readonly casesAtRisk: number;
  /** Cases in THREATENED or ACUTE, and those of them whose practice states its enrolled patients. */
  readonly casesAffecting: number;
  readonly casesAffectingWithPatients: number;
  readonly patientsAffected: number;
  /** Cases that went to RESOLVED in the quarter. */
  readonly casesResolved: number;
};

export const NO_COUNTS: AreaCounts = {
  inhabitants: null,
  practices: 0,
  practicesWithKnownStop: 0,
  fullStops: 0,
  partialStops: 0,
  gpFte: 0,
  practicesWithGpFte: 0,
  casesAtRisk: 0,
  casesAffecting: 0,
  casesAffectingWithPatients: 0,
  patientsAffected: 0,
  casesResolved: 0,
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
