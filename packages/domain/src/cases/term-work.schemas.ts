import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { caseVersionSchema } from './case.schemas.ts';

const REVIEW_NOTE_MAX = 500;

/** D-3 · the term waits until a day has passed. */
export const holdInputSchema = caseVersionSchema.extend({
  until: calendarDateSchema,
  reason: z.string().trim().min(1).max(500),
});

/** D-3 · somebody looked at the case again; the note is for everybody who sees the case. */
export const reviewInputSchema = caseVersionSchema.extend({
  note: z.string().trim().max(REVIEW_NOTE_MAX).default(''),
});

/** D-3 · since when a solution is secured; null: it is not, after all. */
export const secureInputSchema = caseVersionSchema.extend({ securedOn: calendarDateSchema.nullable() });
