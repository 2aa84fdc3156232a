import { z } from 'zod';
import { SCORE_PARTS, type ScorePart } from './score-parts.ts';
import { bandLimitsSchema } from './score.views.ts';

/** What all weights together are, and the highest score. */
export const ALL_POINTS = 100;

/** Parts of which fewer is worse; of the others more is worse. */
const FEWER_IS_WORSE: readonly ScorePart[] = ['PLACES'];

const share = z.number().min(0).max(1);

/**
 * A part: its weight in points, and the straight line from the value that adds nothing to the one that adds all.
 */
const partWeightSchema = z.object({
  weight: z.int().min(0).max(ALL_POINTS),
  calmAt: z.number().min(0).max(1_000_000),
  severeAt: z.number().min(0).max(1_000_000),
});
export type PartWeight = z.infer<typeof partWeightSchema>;

/**
 * How heavy a patient of a practice at risk counts: by the phase of its case and, while the care still runs, by
 * the time to the expected end. Without an expected end it counts as later.
 */
const continuitySchema = z.object({
  phases: z.object({ WATCH: share, THREATENED: share, ACUTE: share, BRIDGING: share }),
  time: z.object({ within6Months: share, within12Months: share, later: share }),
});

const shape = z.object({
  parts: z.object(
    Object.fromEntries(SCORE_PARTS.map((part) => [part, partWeightSchema])) as Record<
      ScorePart,
      typeof partWeightSchema
    >,
  ),
  continuity: continuitySchema,
  bands: bandLimitsSchema,
});

/**
 * The payload of a version of the weights: the weights add up to 100, every scale runs towards worse, nearer and
 * heavier counts at least as much, and the bands follow each other. Each fault is an issue at its own field.
 */
export const scoreWeightsSchema = shape.superRefine(({ parts, continuity, bands }, context) => {
  const issue = (message: string, path: string[]): void => {
    context.addIssue({ code: 'custom', message, path });
  };
  const sum = SCORE_PARTS.reduce((total, part) => total + parts[part].weight, 0);
  if (sum !== ALL_POINTS) issue('WEIGHTS_NOT_100', ['parts']);
  for (const part of SCORE_PARTS) {
    const { calmAt, severeAt } = parts[part];
    const runsTowardsWorse = FEWER_IS_WORSE.includes(part) ? severeAt < calmAt : severeAt > calmAt;
    if (!runsTowardsWorse) issue('SCALE_REVERSED', ['parts', part]);
  }
  const { phases, time } = continuity;
  if (phases.WATCH > phases.THREATENED || phases.THREATENED > phases.ACUTE)
    issue('PHASES_NOT_RISING', ['continuity', 'phases']);
  if (time.later > time.within12Months || time.within12Months > time.within6Months)
    issue('TIME_NOT_RISING', ['continuity', 'time']);
  if (bands.B_HIGH >= bands.A_HIGHEST) issue('BANDS_NOT_RISING', ['bands']);
});
export type ScoreWeights = z.infer<typeof scoreWeightsSchema>;

/** A version of the weights as dated reference data. */
export type WeightsVersion = {
  readonly version: number;
  readonly validFrom: string;
  readonly reason: string;
  readonly source: string;
  readonly weights: ScoreWeights;
};

/**
 * The version that holds on a day: the latest that is valid by then, of two for the same day the newer; before
 * the first of them, the first.
 * @param versions in any order
 * @throws RangeError when there is none
 */
export function weightsOn(versions: readonly WeightsVersion[], on: string): WeightsVersion {
  const inOrder = [...versions].sort((a, b) =>
    a.validFrom === b.validFrom ? a.version - b.version : a.validFrom < b.validFrom ? -1 : 1,
  );
  const holding = inOrder.findLast(({ validFrom }) => validFrom <= on) ?? inOrder[0];
  if (!holding) throw new RangeError('There are no weights of the pressure score');
  return holding;
}
