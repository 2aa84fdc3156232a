import { z } from 'zod';
import { caseFiltersSchema } from './case-filters.ts';
import { TERM_STANDINGS, termKindSchema } from './case-terms.ts';
import { riskPhaseSchema } from './phases.ts';

/** Cases on the days of one calendar page; more are told as a number. */
export const CALENDAR_CASES = 1_000;

const calendarMonthSchema = z
  .string()
  .regex(/^(?:19|20|21)\d\d-(?:0[1-9]|1[0-2])$/)
  .meta({ format: 'month' });

export const caseCalendarInputSchema = caseFiltersSchema.extend({ month: calendarMonthSchema });

/** Why a case stands on a day: the last day of care as expected, of its term, or of the wait for its term. */
const CALENDAR_KINDS = ['expectedEnd', 'term', 'holdEnd'] as const;

const calendarEntrySchema = z.object({
  on: z.string(),
  kind: z.enum(CALENDAR_KINDS),
  caseId: z.string(),
  number: z.string(),
  practiceName: z.string(),
  phase: riskPhaseSchema,
  /** Of the term; null beside an expected end. */
  term: z.object({ kind: termKindSchema, standing: z.enum(TERM_STANDINGS) }).nullable(),
});
export type CalendarEntry = z.infer<typeof calendarEntrySchema>;

export const caseCalendarSchema = z.object({
  month: z.string(),
  entries: z.array(calendarEntrySchema),
  /** Whether there were more cases than the page holds. */
  isCut: z.boolean(),
});
