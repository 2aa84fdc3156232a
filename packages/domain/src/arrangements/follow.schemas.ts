import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { pageInputSchema } from '../kernel/page.ts';
import { seenVersionSchema } from '../kernel/seen-version.ts';
import { followStateSchema } from './arrangement-codes.ts';
import { arrangementInputSchema } from './arrangement.schemas.ts';

/** Longest answer in characters, and how many insurers are asked at once. */
export const FOLLOW_LIMITS = { answer: 1_000, insurers: 50 } as const;

/** A-5 · which insurers are asked to follow; each is named once. */
export const askToFollowSchema = arrangementInputSchema.extend({
  insurerIds: z
    .array(idSchema)
    .min(1)
    .max(FOLLOW_LIMITS.insurers)
    .refine((ids) => new Set(ids).size === ids.length),
});

/** What an asked insurer can answer; that it was not read is no answer. */
export const FOLLOW_ANSWERS = ['INFORMED', 'FOLLOWS', 'DOES_NOT_FOLLOW'] as const;
export const followAnswerSchema = z.enum(FOLLOW_ANSWERS);
export type FollowAnswer = z.infer<typeof followAnswerSchema>;

export const followRequestInputSchema = z.object({ requestId: idSchema });

/** S-3 · the answer names the version of the request that was looked at. */
export const answerFollowSchema = followRequestInputSchema.extend({
  version: seenVersionSchema,
  state: followAnswerSchema,
  answer: z.string().trim().max(FOLLOW_LIMITS.answer),
});

export const FOLLOW_SORTS = ['sentAt', 'state'] as const;
export const followListInputSchema = pageInputSchema.extend({
  state: followStateSchema.optional(),
  sort: z.enum(FOLLOW_SORTS).default('sentAt'),
  descending: z.boolean().default(true),
});
export type FollowListInput = z.infer<typeof followListInputSchema>;
