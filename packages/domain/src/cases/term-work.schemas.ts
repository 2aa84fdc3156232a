import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { caseVersionSchema } from './case.schemas.ts';
import { HELD_BY_ACCEPTANCE } from './term-work.rules.ts';

const REVIEW_NOTE_MAX = 500;

/** D-3 · the term waits until a day has passed. */
export const holdInputSchema = caseVersionSchema.extend({
  until: calendarDateSchema,
  // C-8 · one person alone cannot write what would read as a risk that two accepted.
  reason: z
    .string()
    .trim()
    .min(1)
    .max(500)
    .refine((reason) => reason !== HELD_BY_ACCEPTANCE, { error: 'HOLD_REASON_RESERVED' }),
});

/** D-3 · somebody looked at the case again; the note is for everybody who sees the case. */
export const reviewInputSchema = caseVersionSchema.extend({
  note: z.string().trim().max(REVIEW_NOTE_MAX).default(''),
});

/** D-3 · since when a solution is secured; null: it is not, after all. */
export const secureInputSchema = caseVersionSchema.extend({ securedOn: calendarDateSchema.nullable() });
