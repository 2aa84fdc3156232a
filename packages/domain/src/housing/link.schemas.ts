import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { emailSchema } from '../people/people.schemas.ts';
import { answerContentSchema } from './answer.schemas.ts';
import { HOUSING_LIMITS, seenHousingSchema } from './housing.schemas.ts';
import { OUTSIDE_LINK } from './outside-links.ts';

/** H-6 · languages in which an outside party is asked. */
export const LINK_LANGUAGES = ['nl', 'en'] as const;
export const linkLanguageSchema = z.enum(LINK_LANGUAGES);
export type LinkLanguage = z.infer<typeof linkLanguageSchema>;

/** H-6 · asks an outside party for the answer to one cell, by mail. */
export const sendLinkSchema = seenHousingSchema.extend({
  /** Code of the cell, in the guidance that holds today. */
  cell: z.string().min(1).max(40),
  recipientName: z.string().trim().min(1).max(HOUSING_LIMITS.name),
  recipientEmail: emailSchema,
  language: linkLanguageSchema,
  /** What the RHO writes to the party; shown after the code, never mailed. */
  message: z.string().trim().max(HOUSING_LIMITS.reason).default(''),
  daysValid: z.int().min(1).max(OUTSIDE_LINK.daysMax).default(OUTSIDE_LINK.days),
});

export const revokeLinkSchema = seenHousingSchema.extend({ linkId: idSchema });

/** 32 bytes in base64url: the token of a link, or the pass of a device. */
const secretTextSchema = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

export const linkTokenSchema = z.object({ token: secretTextSchema });
export const linkCodeSchema = linkTokenSchema.extend({ code: z.string().regex(/^\d{6}$/) });
export const linkPassSchema = z.object({ pass: secretTextSchema });
export const removeLinkFileSchema = linkPassSchema.extend({ id: idSchema });

/** H-6 · the one answer of an outside party, to the question as it was read. */
export const answerLinkSchema = linkPassSchema.extend({
  /** Hash of what was asked when it was read: an answer to other words is no answer. */
  cellSha256: z.string().length(64),
  answer: answerContentSchema,
});
