import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { idSchema } from '../kernel/ids.ts';
import { INSURER_DECISIONS, RHO_ANSWERS } from './approval.rules.ts';
import { ARRANGEMENT_LIMITS, arrangementInputSchema, seenArrangementSchema } from './arrangement.schemas.ts';

/** C-8 · a decision names the version that was looked at, by id and by hash of its content. */
const seenContentSchema = arrangementInputSchema.extend({
  versionId: idSchema,
  contentSha256: z.string().regex(/^[0-9a-f]{64}$/),
});
const messageSchema = z.string().trim().max(ARRANGEMENT_LIMITS.message);

/** A-3 · what the insurer's manager decides; the message is obligatory for a return and a rejection. */
export const decideArrangementSchema = seenContentSchema.extend({
  outcome: z.enum(INSURER_DECISIONS),
  message: messageSchema,
});

/** A-3 · what the RHO answers; the message is obligatory when it declines. */
export const answerOfferSchema = seenContentSchema.extend({
  answer: z.enum(RHO_ANSWERS),
  message: messageSchema,
});

export const contractArrangementSchema = seenArrangementSchema.extend({
  reference: z.string().trim().min(1).max(ARRANGEMENT_LIMITS.reference),
  contractedOn: calendarDateSchema,
});

export const withdrawArrangementSchema = seenArrangementSchema.extend({
  reason: z.string().trim().min(1).max(ARRANGEMENT_LIMITS.reason),
});
