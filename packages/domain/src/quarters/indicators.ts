import { scoreOf } from '../outlook/pressure-score.ts';
import { readingsOf } from '../outlook/score-readings.ts';
import type { ScoreWeights } from '../outlook/score-weights.ts';
import { type AreaCounts } from './area-counts.ts';
import type { Quality } from './snapshot.ts';

/** The indicators of a quarter (taxonomy 8); the patient stop has two values that are kept apart. */
export const INDICATOR_CODES = [
  'PRACTICES_AT_RISK',
  'PATIENTS_AT_RISK',
  'PATIENT_STOP_SHARE_FULL',
  'PATIENT_STOP_SHARE_PARTIAL',
  'GPS_PER_10K',
  'CASES_RESOLVED',
  'PRESSURE_SCORE',
  'HOUSING_CASES_OPEN',
  'HOUSING_CASES_CLOSED',
  'APPLY_OR_EXPLAIN_RATE',
  'APPLY_OR_EXPLAIN_DEVIATED_SHARE',
  'APPLY_OR_EXPLAIN_UNEXPLAINED',
] as const;
export type IndicatorCode = (typeof INDICATOR_CODES)[number];

/**
 * `discloses` is the number of practices or cases that the value gives away: C-4 looks at it, not at the value.
 * Null: the value gives no count of practices away.
 */
export type IndicatorValue = {
  readonly value: number | null;
  readonly quality: Quality;
  readonly discloses: number | null;
};

const unknown: IndicatorValue = { value: null, quality: 'UNKNOWN', discloses: null };

/** MEASURED when every record states the figure, ESTIMATED when some do, UNKNOWN when none does. */
const qualityOf = (known: number, all: number): Quality =>
  known === 0 && all > 0 ? 'UNKNOWN' : known < all ? 'ESTIMATED' : 'MEASURED';

const rounded = (value: number, decimals: number): number =>
  Math.round(value * 10 ** decimals) / 10 ** decimals;

function stopShare(counts: AreaCounts, stops: number): IndicatorValue {
  const known = counts.practicesWithKnownStop;
  if (known === 0) return unknown;
  return {
    value: rounded((100 * stops) / known, 1),
    quality: qualityOf(known, counts.practices),
    discloses: stops,
  };
}

/**
 * H-7 · a share of the steps that were decided: applied, or deviated from with an explanation. With few deviating cases, or
 * few cases at all, it tells of single practices: the smaller number that is not zero is what it gives away (C-4).
 */
function stepShare(counts: AreaCounts, steps: number | null): IndicatorValue {
  const { stepsApplied, stepsDeviated, housingDecided, housingDeviating } = counts;
  if (steps === null || stepsApplied === null || stepsDeviated === null) return unknown;
  const decided = stepsApplied + stepsDeviated;
  if (decided === 0) return unknown;
  return {
    value: rounded((100 * steps) / decided, 1),
    quality: 'MEASURED',
    discloses: housingDeviating || housingDecided,
  };
}

/** The indicators that follow from the counts of an area alone; the pressure score needs weights as well. */
export type CountedIndicator = Exclude<IndicatorCode, 'PRESSURE_SCORE'>;

/** The formula of every indicator as a pure function of the counts of an area; definitions in words are data. */
export const COUNT_FORMULAS: Readonly<Record<CountedIndicator, (counts: AreaCounts) => IndicatorValue>> = {
  PRACTICES_AT_RISK: (counts) => ({
    value: counts.casesAtRisk,
    quality: 'MEASURED',
    discloses: counts.casesAtRisk,
  }),
  PATIENTS_AT_RISK: (counts) => {
    const { casesAffecting: all, casesAffectingWithPatients: known } = counts;
    if (known === 0 && all > 0) return unknown;
    return { value: counts.patientsAffected, quality: qualityOf(known, all), discloses: all };
  },
  PATIENT_STOP_SHARE_FULL: (counts) => stopShare(counts, counts.fullStops),
  PATIENT_STOP_SHARE_PARTIAL: (counts) => stopShare(counts, counts.partialStops),
  GPS_PER_10K: (counts) => {
    if (counts.practicesWithGpFte === 0 || !counts.inhabitants) return unknown;
    return {
      value: rounded((10_000 * counts.gpFte) / counts.inhabitants, 2),
      quality: qualityOf(counts.practicesWithGpFte, counts.practices),
      discloses: counts.practicesWithGpFte,
    };
  },
  CASES_RESOLVED: (counts) => ({
    value: counts.casesResolved,
    quality: 'MEASURED',
    discloses: counts.casesResolved,
  }),
  HOUSING_CASES_OPEN: ({ housingOpen }) => ({
    value: housingOpen,
    quality: 'MEASURED',
    discloses: housingOpen,
  }),
  HOUSING_CASES_CLOSED: ({ housingClosed }) => ({
    value: housingClosed,
    quality: 'MEASURED',
    discloses: housingClosed,
  }),
  APPLY_OR_EXPLAIN_RATE: (counts) => stepShare(counts, counts.stepsApplied),
  APPLY_OR_EXPLAIN_DEVIATED_SHARE: (counts) => stepShare(counts, counts.stepsDeviated),
  APPLY_OR_EXPLAIN_UNEXPLAINED: ({ stepsUnexplained, housingUnexplained }) =>
    stepsUnexplained === null
      ? unknown
      : { value: stepsUnexplained, quality: 'MEASURED', discloses: housingUnexplained },
};

export const INDICATOR_FORMULAS: Readonly<
  Record<IndicatorCode, (counts: AreaCounts, weights: ScoreWeights) => IndicatorValue>
> = {
  ...COUNT_FORMULAS,
  // A whole number out of seven parts: it gives no count of practices or persons away.
  PRESSURE_SCORE: (counts, weights) => {
    const { value, confidence } = scoreOf(readingsOf(counts, weights), weights);
    if (value === null) return unknown;
    return { value, quality: confidence < 1 ? 'ESTIMATED' : 'MEASURED', discloses: null };
  },
};
