import type { DecisionKind, FollowState } from '@regiovast/domain/arrangements/arrangement-codes';
import type { TermKind } from '@regiovast/domain/cases/case-terms';
import type { RiskPhase } from '@regiovast/domain/cases/phases';
import type { CounterSign } from '@regiovast/domain/housing/apply-or-explain';
import type { HousingAlarmKind } from '@regiovast/domain/housing/housing-alarms';
import type { AccessTestState } from '@regiovast/domain/housing/housing-codes';
import type { AssessmentOutcome } from '@regiovast/domain/plans/plan-codes';
import type { SubjectKind } from '@regiovast/domain/work/subject-kinds';
import type { LineFacts, MailWords } from './mail-words.ts';

const PHASES: Readonly<Record<RiskPhase, string>> = {
  SIGNAL: 'signal',
  WATCH: 'watch',
  THREATENED: 'threatened',
  ACUTE: 'acute',
  BRIDGING: 'bridging',
  RESOLVED: 'resolved',
  CLOSED_NO_RISK: 'closed, no risk',
};
const TERMS: Readonly<Record<TermKind, string>> = {
  JUDGE_SIGNAL: 'judge the signal',
  REVIEW_WATCH: 'review the watch',
  SECURE_SOLUTION: 'secure a solution',
  END_DATE: 'expected end date',
  DAILY_ACUTE: 'daily review',
  REVIEW_BRIDGING: 'review the bridging',
  ACKNOWLEDGE: 'acknowledge',
};
const OUTCOMES: Readonly<Record<AssessmentOutcome, string>> = {
  POSITIVE: 'positive',
  NEGATIVE: 'negative',
  REVISION_ASKED: 'returned for revision',
};
const DECISIONS: Readonly<Record<DecisionKind, string>> = {
  APPROVE: 'approved',
  RETURN: 'returned for revision',
  REJECT: 'rejected',
  RHO_AGREE: 'agreed',
  RHO_DECLINE: 'not agreed',
};
const FOLLOW_STATES: Readonly<Record<FollowState, string>> = {
  UNKNOWN: 'no answer yet',
  INFORMED: 'has read it',
  FOLLOWS: 'follows',
  DOES_NOT_FOLLOW: 'does not follow',
};
const TEST_STATES: Readonly<Record<AccessTestState, string>> = {
  OFFERED: 'waits for the insurer',
  CONFIRMED: 'confirmed',
  REFUSED: 'not confirmed',
};
const COUNTER_SIGNS: Readonly<Record<CounterSign, string>> = {
  SIGNED: 'signed',
  REFUSED: 'not signed',
};
const ALARMS: Readonly<Record<HousingAlarmKind, string>> = {
  LEASE_ENDS: 'there is no other place yet and the lease ends',
  LEASE_GAP: 'the new place is ready too late: the lease ends',
  PERMIT_LATE: 'the permit is not there yet; it was expected',
  COMPLETION_LATE: 'the new place is not ready yet; it was expected',
  EXPLANATION_EXPIRES: 'an explanation expires',
};
/** What is named by something else than a case. */
const RECORDS: Readonly<Partial<Record<SubjectKind, string>>> = {
  plan: 'Plan',
  arrangement: 'Arrangement',
  followRequest: 'Arrangement',
  housingCase: 'Housing case',
};
const quarter = (code: string): string => `quarter ${code.slice(5)} of ${code.slice(0, 4)}`;
const subject = ({ subjectKind, label, region }: LineFacts): string => {
  const name = label === '' ? 'A practice' : `${(subjectKind && RECORDS[subjectKind]) ?? 'Case'} ${label}`;
  return region === '' ? name : `${name} (${region})`;
};
const by = ({ day }: LineFacts, word: string): string => (day === '' ? '' : ` ${word} ${day}`);
const term = ({ term: kind }: LineFacts): string => (kind ? `the term “${TERMS[kind]}”` : 'a term');
const decision = ({ arrangementDecision: kind }: LineFacts): string => (kind ? `: ${DECISIONS[kind]}` : '');

export const EN: MailWords = {
  locale: 'en-GB',
  lines: {
    caseShared: (facts) => `${subject(facts)} was shared with you. Acknowledge it${by(facts, 'by')}.`,
    caseAcknowledged: (facts) => `${subject(facts)}: the insurer acknowledged it.`,
    leadChanged: (facts) =>
      `${subject(facts)}: ${facts.lead === 'insurer' ? 'the insurer' : 'the RHO'} leads from now on.`,
    insurerInformed: (facts) =>
      `In ${facts.region === '' ? 'a region' : facts.region} there is a case in the phase ${
        facts.phase ? PHASES[facts.phase] : PHASES.ACUTE
      }${by(facts, 'since')}. You are told as another insurer.`,
    phaseMoved: (facts) =>
      `${subject(facts)} is now in the phase ${facts.phase ? PHASES[facts.phase] : 'unknown'}${by(facts, 'since')}.`,
    termDue: (facts) => `${subject(facts)}: ${term(facts)} ends${by(facts, 'on')}.`,
    termLate: (facts) => `${subject(facts)}: ${term(facts)} ran out${by(facts, 'on')}.`,
    actionAssigned: (facts) => `${subject(facts)}: you were given an action${by(facts, 'for')}.`,
    actionReminder: (facts) => `${subject(facts)}: an action of yours has to be done${by(facts, 'by')}.`,
    mentioned: (facts) => `${subject(facts)}: somebody mentions you in a comment.`,
    acceptanceAsked: (facts) => `${subject(facts)}: you are asked to accept a risk${by(facts, 'until')}.`,
    acceptanceDecided: (facts) =>
      `${subject(facts)}: accepting the risk was decided upon${
        facts.outcome === null ? '' : facts.outcome === 'ACCEPTED' ? ': accepted' : ': refused'
      }${by(facts, 'until')}.`,
    acceptanceExpired: (facts) =>
      `${subject(facts)}: accepting the risk expired${by(facts, 'on')}. Its term runs again.`,
    planSignAsked: (facts) => `${subject(facts)}: you are asked to sign.`,
    planSignaturesWithdrawn: (facts) =>
      `${subject(facts)} was changed. Your signature no longer stands because of that.`,
    planReleased: (facts) => `${subject(facts)}: the RHO shares a draft with you.`,
    planSubmitted: (facts) => `${subject(facts)} was submitted and waits for your assessment.`,
    planRevisionAsked: (facts) =>
      `${subject(facts)}: the insurer returned the plan. Read per section what has to change.`,
    planDecided: (facts) =>
      `${subject(facts)} was assessed${facts.planOutcome ? `: ${OUTCOMES[facts.planOutcome]}` : ''}.`,
    planContracted: (facts) => `${subject(facts)} was contracted${by(facts, 'on')}.`,
    planProgressDue: (facts) =>
      `${subject(facts)}: report the progress${facts.quarter ? ` over ${quarter(facts.quarter)}` : ''}${by(facts, 'before')}.`,
    arrangementProposed: (facts) => `${subject(facts)} was submitted and waits for your approval.`,
    arrangementReturned: (facts) => `${subject(facts)} was returned for revision. Read what has to change.`,
    arrangementDecided: (facts) => `${subject(facts)} was decided upon${decision(facts)}.`,
    arrangementOffered: (facts) => `${subject(facts)} was offered to you. Say whether you agree.`,
    arrangementAnswered: (facts) => `${subject(facts)}: the RHO answered${decision(facts)}.`,
    arrangementContracted: (facts) => `${subject(facts)} was contracted${by(facts, 'on')}.`,
    arrangementEnded: (facts) => `${subject(facts)} ended${by(facts, 'on')}.`,
    arrangementPaymentDue: (facts) =>
      `${subject(facts)}: the payment${facts.quarter ? ` for ${quarter(facts.quarter)}` : ''} is expected${by(facts, 'by')}.`,
    arrangementReviewDue: (facts) => `${subject(facts)}: review the arrangement${by(facts, 'on')}.`,
    followAsked: (facts) => `${subject(facts)}: another insurer asks whether you follow.`,
    followAnswered: (facts) =>
      `${subject(facts)}: another insurer answered${facts.followState ? `: ${FOLLOW_STATES[facts.followState]}` : ''}.`,
    housingTestOffered: (facts) =>
      `${subject(facts)}: the RHO did the access test. Say whether you confirm it.`,
    housingTestDecided: (facts) =>
      `${subject(facts)}: the insurer judged the access test${facts.testState ? `: ${TEST_STATES[facts.testState]}` : ''}.`,
    housingSignAsked: (facts) => `${subject(facts)}: an explanation waits for your signature.`,
    housingSignDecided: (facts) =>
      `${subject(facts)}: your explanation was judged${facts.counterSign ? `: ${COUNTER_SIGNS[facts.counterSign]}` : ''}.`,
    housingAnswered: (facts) => `${subject(facts)}: a party answered a step.`,
    housingAnswerAgain: (facts) =>
      `${subject(facts)}: the guidance changed. Answer steps again${facts.again ? `: ${facts.again.answers} in ${facts.again.cases} cases` : ''}.`,
    housingAlarm: (facts) =>
      `${subject(facts)}: ${facts.alarm ? ALARMS[facts.alarm] : 'a date needs attention'}${by(facts, 'on')}.`,
  },
  digestSubject: (count, day) => `${count === 1 ? '1 notice' : `${count} notices`}, ${day}`,
  digestOpening: (count) =>
    count === 1
      ? 'There is one notice since your last digest:'
      : `There are ${count} notices since your last digest:`,
  open: 'Open',
  why: 'You get this mail because you work with Regiovast. Names of practices, explanations and amounts are in Regiovast only.',
  settings: 'Choose what you get by mail',
};
