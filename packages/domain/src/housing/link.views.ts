import { z } from 'zod';
import { MAIL_STATES } from '../work/notice-kinds.ts';
import { answerStateSchema } from './apply-or-explain.ts';
import { outsidePartySchema } from './housing-codes.ts';
import { housingStepSchema } from './housing-steps.ts';
import { LINK_STATES } from './link.rules.ts';
import { linkLanguageSchema } from './link.schemas.ts';

const wordsSchema = z.object({ label: z.string(), text: z.string() });
const dayRangeSchema = z.object({ from: z.string(), to: z.string() });

/** H-6 · a file that came with an answer. */
export const linkFileSchema = z.object({
  id: z.string(),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  uploadedAt: z.string(),
});
export type LinkFile = z.infer<typeof linkFileSchema>;

/** H-6 · a cell that an outside party can be asked. */
const askableCellSchema = z.object({
  code: z.string(),
  step: housingStepSchema,
  party: outsidePartySchema,
  nl: wordsSchema,
  en: wordsSchema,
});
export type AskableCell = z.infer<typeof askableCellSchema>;

/** H-6 · a link as the RHO sees it; its token is nobody's to see. */
export const housingLinkSchema = z.object({
  id: z.string(),
  cell: z.string(),
  party: outsidePartySchema,
  recipientName: z.string(),
  recipientEmail: z.string(),
  language: linkLanguageSchema,
  message: z.string(),
  sentAt: z.string(),
  sentBy: z.string(),
  /** Last day on which it can be answered. */
  answerableUntil: z.string(),
  state: z.enum(LINK_STATES),
  /** How the mail with the link stands. */
  mail: z.enum(MAIL_STATES),
  openedAt: z.string().nullable(),
  answeredAt: z.string().nullable(),
  revokedAt: z.string().nullable(),
  /** Wrong codes in all. */
  failures: z.int(),
  files: z.array(linkFileSchema),
});
export type HousingLink = z.infer<typeof housingLinkSchema>;

/** H-6 · who outside was asked what, the newest first, and what can be asked. */
export const housingLinksViewSchema = z.object({
  version: z.int(),
  cells: z.array(askableCellSchema),
  links: z.array(housingLinkSchema),
});
export type HousingLinksView = z.infer<typeof housingLinksViewSchema>;

/** H-6 · all that a link itself tells: who asks, whom, until when; whoever found it learns nothing of a case. */
export const openedLinkSchema = z.object({
  language: linkLanguageSchema,
  rhoName: z.string(),
  maskedEmail: z.string(),
  answerableUntil: z.string(),
});
export type OpenedLink = z.infer<typeof openedLinkSchema>;

export const askedCodeSchema = z.object({ maskedEmail: z.string(), expiresAt: z.string() });
export const givenPassSchema = z.object({ pass: z.string(), expiresAt: z.string() });

/** H-6 · the one question, for who showed that the mailbox is theirs; nothing else of the case. */
export const linkQuestionSchema = z.object({
  language: linkLanguageSchema,
  rhoName: z.string(),
  contact: z.object({ name: z.string(), email: z.string() }),
  recipientName: z.string(),
  party: outsidePartySchema,
  municipalityName: z.string(),
  /** The practice, or the initiative that is yet to have one. */
  subjectName: z.string(),
  message: z.string(),
  asked: wordsSchema,
  /** Whether the wording is the product's own proposal. */
  isProposal: z.boolean(),
  cellSha256: z.string(),
  /** H-2 · by when the guidance asks for it; null: the case is not there yet. */
  dueOn: z.string().nullable(),
  answerableUntil: z.string(),
  /** The days on which an explanation can end. */
  expiry: dayRangeSchema,
  files: z.array(linkFileSchema),
});
export type LinkQuestion = z.infer<typeof linkQuestionSchema>;

export const answeredLinkSchema = z.object({
  state: answerStateSchema,
  answeredAt: z.string(),
  rhoName: z.string(),
});
