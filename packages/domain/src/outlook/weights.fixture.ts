import type { ScoreWeights } from './score-weights.ts';

const part = (weight: number, calmAt: number, severeAt: number) => ({ weight, calmAt, severeAt });

/** Weights that are easy to work with by hand: round scales, every patient at risk counted in full. */
export const PLAIN_WEIGHTS: ScoreWeights = {
  parts: {
    CAPACITY: part(30, 1_000, 2_000),
    ELDERLY: part(10, 0, 200),
    CONTINUITY: part(20, 0, 10),
    SUCCESSION: part(10, 0, 100),
    STOPS: part(10, 0, 100),
    PLACES: part(10, 100, 0),
    HOUSING: part(10, 0, 100),
  },
  continuity: {
    phases: { WATCH: 0.5, THREATENED: 1, ACUTE: 1, BRIDGING: 1 },
    time: { within6Months: 1, within12Months: 0.5, later: 0.25 },
  },
  bands: { A_HIGHEST: 60, B_HIGH: 40 },
};
