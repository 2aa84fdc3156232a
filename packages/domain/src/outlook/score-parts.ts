/** The parts of the pressure score (spec section 2: at most eight), in the order in which they are shown. */
export const SCORE_PARTS = [
  'CAPACITY',
  'ELDERLY',
  'CONTINUITY',
  'SUCCESSION',
  'STOPS',
  'PLACES',
  'HOUSING',
] as const;
export type ScorePart = (typeof SCORE_PARTS)[number];

/** What the value of a part counts. */
export const PART_UNITS = {
  /** Inhabitants per full-time GP. */
  CAPACITY: 'inhabitantsPerFte',
  /** Inhabitants of 75 and over per full-time GP. */
  ELDERLY: 'inhabitants75PlusPerFte',
  /** Patients of practices at risk, weighted by phase and time, per 100 enrolled. */
  CONTINUITY: 'weightedPatientsPer100',
  /** Owners of 60 and over among all owners, per cent. */
  SUCCESSION: 'percentOfOwners',
  /** Full stops and half of the partial ones among the practices, per cent. */
  STOPS: 'percentOfPractices',
  /** Places available per 1,000 inhabitants: fewer is worse. */
  PLACES: 'placesPer1000',
  /** Practices whose lease ends within two years among those with a lease stated, per cent. */
  HOUSING: 'percentOfLeases',
} as const satisfies Readonly<Record<ScorePart, string>>;
export type PartUnit = (typeof PART_UNITS)[ScorePart];

/** Priority classes of a region (taxonomy 6), from the score by the limits of the weights. */
export const SCORE_BANDS = ['A_HIGHEST', 'B_HIGH', 'C_NORMAL'] as const;
export type ScoreBand = (typeof SCORE_BANDS)[number];

/**
 * Whether the reader has the value of a part: `missing` when nobody stated it, `hidden` when it rests on
 * records the reader may not see.
 */
export const PART_STATES = ['known', 'missing', 'hidden'] as const;
export type PartState = (typeof PART_STATES)[number];
