import { z } from 'zod';
import { capabilitySchema } from '../kernel/capability.ts';
import { pageOf } from '../kernel/page.ts';
import { followStateSchema } from './arrangement-codes.ts';
import { followPayloadSchema } from './follow-payload.ts';

const insurerSchema = z.object({ id: z.string(), name: z.string() });

/** A request as the insurer that asked sees it: to whom, since when, and what came back. */
const sentRequestSchema = z.object({
  id: z.string(),
  insurer: insurerSchema,
  state: followStateSchema,
  answer: z.string(),
  sentAt: z.string(),
  sentByName: z.string(),
  answeredAt: z.string().nullable(),
  payload: followPayloadSchema,
  payloadSha256: z.string(),
});
export type SentFollowRequest = z.infer<typeof sentRequestSchema>;

/** A-5, C-1 · following of one arrangement, for the insurer that is party to it. */
export const followingViewSchema = z.object({
  arrangementId: z.string(),
  /** What another insurer reads when it is asked now: all of it, and to the letter. */
  preview: followPayloadSchema.omit({ requestId: true }),
  requests: z.array(sentRequestSchema),
  /** Insurers that were not asked yet. */
  others: z.array(insurerSchema),
  /** SHA-256 of the key that signs bundles; null where this installation signs none. */
  keyFingerprint: z.string().nullable(),
  can: z.object({ ask: capabilitySchema, takeBundle: capabilitySchema }),
});
export type FollowingView = z.infer<typeof followingViewSchema>;

/** C-1 · a request in the list of the insurer that was asked: the payload it has, and its own answer. */
export const followRequestRowSchema = z.object({
  id: z.string(),
  payload: followPayloadSchema,
  state: followStateSchema,
  sentAt: z.string(),
  answeredAt: z.string().nullable(),
});
export type FollowRequestRow = z.infer<typeof followRequestRowSchema>;

export const followRequestPageSchema = pageOf(followRequestRowSchema).extend({
  /** How many wait for an answer, whatever is filtered. */
  waiting: z.int().nonnegative(),
});

/** C-1, S-3 · one request for the insurer that was asked. */
export const followRequestViewSchema = followRequestRowSchema.extend({
  version: z.int(),
  payloadSha256: z.string(),
  answer: z.string(),
  /** The colleague who answered. */
  answeredByName: z.string().nullable(),
  can: z.object({ answer: capabilitySchema }),
});
export type FollowRequestView = z.infer<typeof followRequestViewSchema>;
