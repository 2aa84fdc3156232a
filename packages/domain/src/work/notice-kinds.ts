import { z } from 'zod';

/** W-2 · what somebody is told of. */
export const NOTICE_KINDS = [
  'caseShared',
  'caseAcknowledged',
  'leadChanged',
  'insurerInformed',
  'phaseMoved',
  'termDue',
  'termLate',
  'actionAssigned',
  'actionReminder',
  'mentioned',
  'acceptanceAsked',
  'acceptanceDecided',
  'acceptanceExpired',
  'planSignAsked',
  'planSignaturesWithdrawn',
  'planReleased',
  'planSubmitted',
  'planRevisionAsked',
  'planDecided',
  'planContracted',
  'planProgressDue',
  'arrangementProposed',
  'arrangementReturned',
  'arrangementDecided',
  'arrangementOffered',
  'arrangementAnswered',
  'arrangementContracted',
  'arrangementEnded',
  'arrangementPaymentDue',
  'arrangementReviewDue',
  'followAsked',
  'followAnswered',
  'housingTestOffered',
  'housingTestDecided',
  'housingSignAsked',
  'housingSignDecided',
  'housingAnswered',
  'housingAnswerAgain',
  'housingAlarm',
] as const;
export const noticeKindSchema = z.enum(NOTICE_KINDS);
export type NoticeKind = z.infer<typeof noticeKindSchema>;

/** W-2 · how a kind reaches somebody by mail; in the application it is always there. */
export const DELIVERIES = ['immediate', 'digest', 'off'] as const;
export const deliverySchema = z.enum(DELIVERIES);
export type Delivery = z.infer<typeof deliverySchema>;

/** A mail of the outbox: one notice at once, or the digest of a day. */
export const MAIL_KINDS = ['immediate', 'digest'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];
export const MAIL_STATES = ['waiting', 'sent', 'failed', 'dropped'] as const;
export type MailState = (typeof MAIL_STATES)[number];
