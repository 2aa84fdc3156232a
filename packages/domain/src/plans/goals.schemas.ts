import { z } from 'zod';
import { indicatorCodeSchema } from '../indicators/definition.ts';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { idSchema } from '../kernel/ids.ts';
import { seenVersionSchema } from '../kernel/seen-version.ts';
import { CONTENT_LENGTHS, planNumberSchema, removeRowSchema } from './content-limits.ts';

/** L-2 · a goal as it is written: the target in the unit of its indicator, the baseline with date and source or unknown. */
const goalFieldsSchema = z.object({
  wording: z.string().trim().min(1).max(CONTENT_LENGTHS.wording),
  indicatorCode: indicatorCodeSchema,
  /** Null: unknown, never 0. */
  baselineValue: planNumberSchema.nullable(),
  baselineOn: calendarDateSchema.nullable(),
  baselineSource: z.string().trim().max(CONTENT_LENGTHS.source),
  targetValue: planNumberSchema,
  targetOn: calendarDateSchema,
});
export type GoalFields = z.infer<typeof goalFieldsSchema>;

/** R-1 · a known baseline has a date and a source; an unknown one has neither. */
const isWholeBaseline = ({ baselineValue, baselineOn, baselineSource }: GoalFields): boolean =>
  baselineValue === null
    ? baselineOn === null && baselineSource === ''
    : baselineOn !== null && baselineSource !== '';

/** `id` and `version` null: a new goal. */
export const setGoalInputSchema = z
  .object({
    planId: idSchema,
    id: idSchema.nullable(),
    version: seenVersionSchema.nullable(),
    goal: goalFieldsSchema.refine(isWholeBaseline, { error: 'BASELINE_NOT_WHOLE', path: ['baselineValue'] }),
  })
  .refine(({ id, version }) => (id === null) === (version === null), { path: ['version'] });

export const removeGoalInputSchema = removeRowSchema;
