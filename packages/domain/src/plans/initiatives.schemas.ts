import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { seenVersionSchema } from '../kernel/seen-version.ts';
import { CONTENT_LENGTHS, removeRowSchema } from './content-limits.ts';
import { initiativeKindSchema } from './plan-codes.ts';

/** L-7 · a takeover, start or chain as the RHO names it. */
const initiativeFieldsSchema = z.object({
  kind: initiativeKindSchema,
  name: z.string().trim().min(1).max(CONTENT_LENGTHS.title),
  note: z.string().trim().max(CONTENT_LENGTHS.note),
});
export type InitiativeFields = z.infer<typeof initiativeFieldsSchema>;

/** `id` and `version` null: a new initiative. */
export const setInitiativeInputSchema = z
  .object({
    planId: idSchema,
    id: idSchema.nullable(),
    version: seenVersionSchema.nullable(),
    initiative: initiativeFieldsSchema,
  })
  .refine(({ id, version }) => (id === null) === (version === null), { path: ['version'] });

export const removeInitiativeInputSchema = removeRowSchema;

/** L-7 · what the RHO says of one criterion: words and what shows it; no verdict. */
const answerWordsSchema = z.object({
  words: z.string().trim().max(CONTENT_LENGTHS.words),
  evidence: z.string().trim().max(CONTENT_LENGTHS.evidence),
});
export type AnswerWords = z.infer<typeof answerWordsSchema>;

export const answerInitiativeInputSchema = z.object({
  planId: idSchema,
  id: idSchema,
  criterion: z.string().max(40),
  answer: answerWordsSchema,
  /** S-3 · the answer that the writer saw; both empty when there was none. */
  seen: answerWordsSchema,
});
