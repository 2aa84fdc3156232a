import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { idSchema } from '../kernel/ids.ts';
import { pageInputSchema, pageOf } from '../kernel/page.ts';
import { CASE_TEXT_MAX_LENGTH, caseVersionSchema, guardedTextInputSchema } from './case.schemas.ts';

export const addGuardedTextInputSchema = z.object({
  caseId: idSchema,
  text: z.string().trim().min(1).max(CASE_TEXT_MAX_LENGTH),
});

/** C-5 · why a text is erased before its day: a code, so that the reason itself holds no personal data. */
export const ERASE_REASONS = ['PERSONAL_DATA', 'NOT_NEEDED', 'ON_REQUEST', 'WRITTEN_BY_MISTAKE'] as const;
export const eraseReasonSchema = z.enum(ERASE_REASONS);
export type EraseReason = z.infer<typeof eraseReasonSchema>;
export const eraseGuardedTextInputSchema = guardedTextInputSchema.extend({ reason: eraseReasonSchema });

/** C-5 · the day on which every guarded text of a case is erased; null: each text on its own day. */
export const setRetentionInputSchema = caseVersionSchema.extend({
  retainUntil: calendarDateSchema.nullable(),
});

export const guardedReadsInputSchema = pageInputSchema.extend({ caseId: idSchema });

/**
 * C-7 · who read which guarded text of a case, when; the newest first. Without the number of the event: it would tell how much
 * happens elsewhere (C-6).
 */
export const guardedReadsSchema = pageOf(
  z.object({
    at: z.string(),
    by: z.string(),
    organisation: z.string(),
    /** The day on which the text was written; null: it has been erased since. */
    writtenOn: z.string().nullable(),
  }),
);
export type GuardedReads = z.infer<typeof guardedReadsSchema>;
