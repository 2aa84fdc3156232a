import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { idSchema } from '../kernel/ids.ts';
import { answerStateSchema, counterSignSchema, explanationCategorySchema } from './apply-or-explain.ts';
import { housingOutcomeSchema } from './housing-codes.ts';
import { housingStepSchema } from './housing-steps.ts';
import { HOUSING_LIMITS, seenHousingSchema } from './housing.schemas.ts';

/** H-2 · an answer as it is given; what an explanation needs more is for `answerVerdict` to say, so that nothing typed is lost. */
export const answerContentSchema = z.object({
  state: answerStateSchema,
  /** What was done, or why not. */
  note: z.string().trim().max(HOUSING_LIMITS.words).default(''),
  category: explanationCategorySchema.nullable().default(null),
  evidence: z.string().trim().max(HOUSING_LIMITS.evidence).default(''),
  /** Last day on which an explanation holds. */
  expiresOn: calendarDateSchema.nullable().default(null),
});
export type AnswerContent = z.infer<typeof answerContentSchema>;

/** Code of a cell of the guidance. */
const cellSchema = z.string().min(1).max(40);

export const answerCellSchema = seenHousingSchema.extend({
  cell: cellSchema,
  answer: answerContentSchema,
});

/** C-8 · signs or refuses an explanation as it was read; who refuses says why. */
export const counterSignAnswerSchema = seenHousingSchema
  .extend({
    answerId: idSchema,
    contentSha256: z.string().length(64),
    counterSign: counterSignSchema,
    reason: z.string().trim().max(HOUSING_LIMITS.reason).default(''),
  })
  .refine(({ counterSign, reason }) => counterSign === 'SIGNED' || reason !== '', {
    error: 'REASON_MISSING',
    path: ['reason'],
  });

/** H-7 · how the case ended, and on which day. */
export const closeHousingSchema = seenHousingSchema.extend({
  outcome: housingOutcomeSchema,
  note: z.string().trim().min(1).max(HOUSING_LIMITS.words),
  closedOn: calendarDateSchema,
});

export const reopenHousingSchema = seenHousingSchema.extend({
  to: housingStepSchema,
  reason: z.string().trim().min(1).max(HOUSING_LIMITS.reason),
});
