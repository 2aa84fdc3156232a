import { type PartState, SCORE_PARTS, type ScoreBand, type ScorePart } from './score-parts.ts';
import { ALL_POINTS, type PartWeight, type ScoreWeights } from './score-weights.ts';

/**
 * What is known of a part: its value, null when nobody stated it, and the share of the practices that did.
 */
export type PartReading = { readonly value: number | null; readonly coverage: number };
export type PartReadings = Readonly<Record<ScorePart, PartReading>>;

export type ScoredPart = {
  readonly part: ScorePart;
  readonly value: number | null;
  readonly weight: number;
  /** Whole points; those of all parts add up to the score. */
  readonly points: number;
  readonly coverage: number;
  readonly state: Exclude<PartState, 'hidden'>;
};

export type PressureScore = {
  /** 0 to 100, higher is worse; null when no part is known. */
  readonly value: number | null;
  /** 0 to 1, in hundredths: the share of the weight that rests on stated facts. */
  readonly confidence: number;
  /** The score, and the score if all that is missing were at its worst. */
  readonly range: { readonly from: number; readonly to: number } | null;
  readonly band: ScoreBand | null;
  readonly parts: readonly ScoredPart[];
};

/** Parts of a point: contributions are whole numbers of these, so that sums do not depend on their order. */
const GRAIN = 1_000_000;

/**
 * The pressure score of an area (spec section 2): per part its weight times where its value lies on the scale of
 * that part. A part without data adds nothing and lowers the confidence (decision 0007), so that what is missing
 * never raises the score. The points are whole and add up exactly (largest remainder; ties in the order of the parts).
 */
export function scoreOf(readings: PartReadings, weights: ScoreWeights): PressureScore {
  const contributions = SCORE_PARTS.map((part) => grainsOf(readings[part], weights.parts[part]));
  const sum = contributions.reduce((total, grains) => total + grains, 0);
  const total = Math.round(sum / GRAIN);
  const points = apportioned(contributions, total);
  const parts = SCORE_PARTS.map((part, index): ScoredPart => {
    const { value, coverage } = readings[part];
    return {
      part,
      value,
      weight: weights.parts[part].weight,
      points: points[index] ?? 0,
      coverage: value === null ? 0 : coverage,
      state: value === null ? 'missing' : 'known',
    };
  });
  const known = parts.reduce((share, { weight, coverage }) => share + weight * coverage, 0);
  const confidence = Math.round((100 * known) / ALL_POINTS) / 100;
  if (parts.every(({ state }) => state === 'missing'))
    return { value: null, confidence: 0, range: null, band: null, parts };
  return {
    value: total,
    confidence,
    range: { from: total, to: Math.min(ALL_POINTS, total + Math.ceil(ALL_POINTS - known - 1e-9)) },
    band: bandOf(total, weights),
    parts,
  };
}

/** The priority class of a score. */
export const bandOf = (score: number, { bands }: Pick<ScoreWeights, 'bands'>): ScoreBand =>
  score >= bands.A_HIGHEST ? 'A_HIGHEST' : score >= bands.B_HIGH ? 'B_HIGH' : 'C_NORMAL';

/** What a part adds, in grains: nothing at `calmAt` or better, all of its weight at `severeAt` or worse. */
function grainsOf({ value }: PartReading, { weight, calmAt, severeAt }: PartWeight): number {
  if (value === null) return 0;
  const along = Math.min(1, Math.max(0, (value - calmAt) / (severeAt - calmAt)));
  return Math.round(weight * along * GRAIN);
}

/** Whole points of the parts that add up to the total: rounded down, then the largest remainders one more. */
function apportioned(contributions: readonly number[], total: number): number[] {
  const points = contributions.map((grains) => Math.floor(grains / GRAIN));
  const left = total - points.reduce((sum, whole) => sum + whole, 0);
  const byRemainder = contributions
    .map((grains, index) => ({ index, remainder: grains % GRAIN }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) points[index] = (points[index] ?? 0) + 1;
  return points;
}
