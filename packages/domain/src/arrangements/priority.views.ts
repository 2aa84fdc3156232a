import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { capabilitySchema } from '../kernel/capability.ts';
import { ARRANGEMENT_LIMITS, seenArrangementSchema } from './arrangement.schemas.ts';
import { accessTestOutcomeSchema, arrangementTypeSchema } from './arrangement-codes.ts';
import { priorityFiguresSchema } from './priority-figures.ts';
import { PRIORITY_POINT_STATES, PRIORITY_POINTS } from './priority-test.rules.ts';

/** A-2, S-3 · the words of the priority test and what is expected; each may still be empty in a draft. */
export const setPriorityTestSchema = seenArrangementSchema.extend({
  whyHere: z.string().trim().max(ARRANGEMENT_LIMITS.words),
  whyMeasure: z.string().trim().max(ARRANGEMENT_LIMITS.words),
  expectedPlaces: z.int().min(0).max(ARRANGEMENT_LIMITS.places).nullable(),
  expectedOn: calendarDateSchema.nullable(),
  expectedOutcome: z.string().trim().max(ARRANGEMENT_LIMITS.words),
});

/** A-2, C-1 · the priority test of an arrangement; nobody but its insurer reads it. */
export const priorityViewSchema = z.object({
  arrangementId: z.string(),
  /** S-3 · what a change names. */
  version: z.int(),
  type: arrangementTypeSchema,
  insurerName: z.string(),
  region: z.object({ code: z.string(), name: z.string() }),
  /** Null where there is none or the reader does not see it (C-6). */
  case: z.object({ id: z.string(), number: z.string() }).nullable(),
  /** H-1 · the housing case whose access test it is; null where there is none or the reader does not see it (C-6). */
  housing: z.object({ id: z.string(), number: z.string(), isTestPositive: z.boolean() }).nullable(),
  /** The version whose figures and words these are; null: a draft, as it stands today. */
  frozen: z.object({ versionNumber: z.int(), frozenAt: z.string() }).nullable(),
  figures: priorityFiguresSchema,
  points: z.array(z.object({ code: z.enum(PRIORITY_POINTS), state: z.enum(PRIORITY_POINT_STATES) })),
  whyHere: z.string(),
  whyMeasure: z.string(),
  accessTest: z.object({ outcome: accessTestOutcomeSchema, on: z.string(), reason: z.string() }).nullable(),
  expectedPlaces: z.int().nullable(),
  expectedOn: z.string().nullable(),
  expectedOutcome: z.string(),
  can: z.object({ set: capabilitySchema }),
});
export type PriorityView = z.infer<typeof priorityViewSchema>;
