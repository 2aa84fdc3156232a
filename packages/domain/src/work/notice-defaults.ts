import type { OrganisationKind } from '../people/organisation.ts';
import { type Delivery, NOTICE_KINDS, type NoticeKind } from './notice-kinds.ts';

/** W-2 · how a kind reaches somebody who chose nothing: at once only what waits for an answer. */
export const DEFAULT_DELIVERY: Readonly<Record<NoticeKind, Delivery>> = {
  caseShared: 'immediate',
  caseAcknowledged: 'digest',
  leadChanged: 'immediate',
  insurerInformed: 'digest',
  phaseMoved: 'digest',
  termDue: 'digest',
  termLate: 'immediate',
  actionAssigned: 'digest',
  actionReminder: 'digest',
  mentioned: 'immediate',
  acceptanceAsked: 'immediate',
  acceptanceDecided: 'digest',
  acceptanceExpired: 'digest',
  planSignAsked: 'immediate',
  planSignaturesWithdrawn: 'immediate',
  planReleased: 'digest',
  planSubmitted: 'immediate',
  planRevisionAsked: 'immediate',
  planDecided: 'immediate',
  planContracted: 'digest',
  planProgressDue: 'digest',
  arrangementProposed: 'immediate',
  arrangementReturned: 'immediate',
  arrangementDecided: 'immediate',
  arrangementOffered: 'immediate',
  arrangementAnswered: 'immediate',
  arrangementContracted: 'digest',
  arrangementEnded: 'digest',
  arrangementPaymentDue: 'digest',
  arrangementReviewDue: 'digest',
  followAsked: 'immediate',
  followAnswered: 'digest',
  housingTestOffered: 'immediate',
  housingTestDecided: 'immediate',
  housingSignAsked: 'immediate',
  housingSignDecided: 'digest',
  housingAnswered: 'immediate',
  housingAnswerAgain: 'digest',
  housingAlarm: 'immediate',
};

const OF_RHO_ALONE: readonly NoticeKind[] = [
  'caseAcknowledged',
  'acceptanceAsked',
  'acceptanceDecided',
  'acceptanceExpired',
  'planSignAsked',
  'planSignaturesWithdrawn',
  'planRevisionAsked',
  'planDecided',
  'planContracted',
  'planProgressDue',
  'arrangementOffered',
  'arrangementContracted',
  'housingTestDecided',
  'housingAnswered',
  'housingAlarm',
];
const OF_INSURER_ALONE: readonly NoticeKind[] = [
  'caseShared',
  'insurerInformed',
  'planReleased',
  'planSubmitted',
  'arrangementProposed',
  'arrangementReturned',
  'arrangementDecided',
  'arrangementAnswered',
  'arrangementPaymentDue',
  'arrangementReviewDue',
  'followAsked',
  'followAnswered',
  'housingTestOffered',
];

/** W-2 · of what people of an organisation can be told: who works no cases is told nothing yet. */
export const KINDS_TOLD_TO: Readonly<Record<OrganisationKind, readonly NoticeKind[]>> = {
  rho: NOTICE_KINDS.filter((kind) => !OF_INSURER_ALONE.includes(kind)),
  insurer: NOTICE_KINDS.filter((kind) => !OF_RHO_ALONE.includes(kind)),
  ministry: [],
  platform: [],
};

/** W-2 · the most mails in seven days, for who chose no other number. */
export const DEFAULT_WEEKLY_CAP = 10;
export const LARGEST_WEEKLY_CAP = 100;

export const MAIL_LANGUAGES = ['nl', 'en'] as const;
export type MailLanguage = (typeof MAIL_LANGUAGES)[number];
export const DEFAULT_MAIL_LANGUAGE: MailLanguage = 'nl';
