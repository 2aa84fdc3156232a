import { z } from 'zod';
import { courseOfActionSchema } from '../cases/courses-of-action.ts';
import { idSchema } from '../kernel/ids.ts';
import { quarterSchema } from '../kernel/quarter.ts';
import { seenVersionSchema } from '../kernel/seen-version.ts';
import { CONTENT_LENGTHS, CONTENT_LIMITS, removeRowSchema } from './content-limits.ts';
import { fundingBasisSchema } from './plan-codes.ts';

/** Most that one measure may cost, in cents (20 million euro): what the store holds on either engine. */
export const COST_MOST_CENTS = 2_000_000_000;

const stepSchema = z.object({
  quarter: quarterSchema,
  partialResult: z.string().trim().min(1).max(CONTENT_LENGTHS.partialResult),
});

/** L-3 · a measure as it is written; what is not known yet is null or empty, so that a draft can be incomplete. */
const measureFieldsSchema = z.object({
  course: courseOfActionSchema.nullable(),
  title: z.string().trim().min(1).max(CONTENT_LENGTHS.title),
  description: z.string().trim().max(CONTENT_LENGTHS.description),
  partnerId: idSchema.nullable(),
  owner: z.string().trim().max(CONTENT_LENGTHS.owner),
  startQuarter: quarterSchema.nullable(),
  endQuarter: quarterSchema.nullable(),
  /** Cents; null: unknown, never 0. */
  costCents: z.int().min(0).max(COST_MOST_CENTS).nullable(),
  costNote: z.string().trim().max(CONTENT_LENGTHS.note),
  fundingBasis: fundingBasisSchema.nullable(),
  goalId: idSchema.nullable(),
  steps: z.array(stepSchema).max(24),
});
export type MeasureFields = z.infer<typeof measureFieldsSchema>;

const isWholeSpan = ({ startQuarter, endQuarter }: MeasureFields): boolean =>
  startQuarter === null || endQuarter === null ? startQuarter === endQuarter : startQuarter <= endQuarter;

const areStepsWithin = ({ startQuarter, endQuarter, steps }: MeasureFields): boolean =>
  startQuarter === null ||
  endQuarter === null ||
  steps.every(({ quarter }) => quarter >= startQuarter && quarter <= endQuarter);

const isOneStepPerQuarter = ({ steps }: MeasureFields): boolean =>
  new Set(steps.map(({ quarter }) => quarter)).size === steps.length;

/** `id` and `version` null: a measure of the plan's own. */
export const setMeasureInputSchema = z
  .object({
    planId: idSchema,
    id: idSchema.nullable(),
    version: seenVersionSchema.nullable(),
    measure: measureFieldsSchema
      .refine(isWholeSpan, { error: 'SPAN_NOT_WHOLE', path: ['endQuarter'] })
      .refine(areStepsWithin, { error: 'STEP_OUTSIDE_MEASURE', path: ['steps'] })
      .refine(isOneStepPerQuarter, { error: 'QUARTER_TWICE', path: ['steps'] }),
  })
  .refine(({ id, version }) => (id === null) === (version === null), { path: ['version'] });

export const removeMeasureInputSchema = removeRowSchema;

const pickWords = {
  title: z.string().trim().min(1).max(CONTENT_LENGTHS.title),
  description: z.string().trim().max(CONTENT_LENGTHS.description).default(''),
};
/** L-3 · what lies in the basket: a course of action or a proven approach, in the words of the reader's language. */
export const measurePickSchema = z.discriminatedUnion('origin', [
  z.object({ origin: z.literal('catalogue'), course: courseOfActionSchema, ...pickWords }),
  z.object({
    origin: z.literal('approach'),
    approachCode: z.string().max(40),
    course: courseOfActionSchema,
    ...pickWords,
  }),
]);
export type MeasurePick = z.infer<typeof measurePickSchema>;

export const addMeasuresInputSchema = z.object({
  planId: idSchema,
  picks: z.array(measurePickSchema).min(1).max(CONTENT_LIMITS.measures),
});
