/**
 * Limits of the data-quality rules (P-5). Product defaults: no source prescribes them; the comment says what each
 * rests on.
 */
export const QUALITY_LIMITS = {
  /** A register that is asked once a year has a newer answer by then. */
  factsStaleAfterMonths: 12,
  /** Twice and a third of the 2,095 patients of the last norm practice (NZa, until 2024): beyond, a figure is doubtful. */
  patientsPerFteHigh: 4_500,
  patientsPerFteLow: 700,
  /** A practice that grows or shrinks by a third between two statements is rare enough to ask. */
  enrolledChangeShare: 0.3,
  /** A notice of a year is usual when a practice looks for other rooms (dossier 5). */
  leaseEndsWithinMonths: 12,
  /** Farther than any Dutch municipality stretches from its centre. */
  farFromMunicipalityKilometres: 40,
  actionLateAfterDays: 14,
  importWaitsAfterDays: 14,
} as const;
