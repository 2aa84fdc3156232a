import { z } from 'zod';
import { courseOfActionSchema } from '../cases/courses-of-action.ts';
import { centsSchema } from '../kernel/money.ts';
import { RESULT_OUTCOMES, resultOutcomeSchema } from './arrangement-codes.ts';

/** How many lessons of a course of action are shown, the newest first. */
export const LESSONS_SHOWN = 3;

const lessonSchema = z.object({
  arrangementId: z.string(),
  number: z.string(),
  outcome: resultOutcomeSchema,
  evaluatedOn: z.string(),
  lesson: z.string(),
});

/** A-5 · what one course of action brought, over the evaluated arrangements of the insurer. */
export const courseEffectSchema = z.object({
  course: courseOfActionSchema,
  arrangements: z.int().positive(),
  outcomes: z.record(z.enum(RESULT_OUTCOMES), z.int().min(0)),
  /** Sum over those that counted places; null: none did. */
  placesReached: z.int().min(0).nullable(),
  /** How many counted places. */
  withPlaces: z.int().min(0),
  paidCents: centsSchema,
  /** Median over those that reached at least one place of what was paid per place; null: none did. */
  medianCentsPerPlace: centsSchema.nullable(),
  /** How many the median is over. */
  withCostPerPlace: z.int().min(0),
  lessons: z.array(lessonSchema),
});
export type CourseEffect = z.infer<typeof courseEffectSchema>;

/** A-5, C-1 · what worked, by the insurer's own evaluations and nobody else's. */
export const effectsViewSchema = z.object({
  insurerName: z.string(),
  /** The day it was read. */
  asOf: z.string(),
  /** The courses of action that were evaluated, those with most arrangements first. */
  courses: z.array(courseEffectSchema),
});
