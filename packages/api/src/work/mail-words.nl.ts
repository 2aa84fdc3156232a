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
  SIGNAL: 'signaal',
  WATCH: 'verhoogd risico',
  THREATENED: 'dreigende discontinuïteit',
  ACUTE: 'acute discontinuïteit',
  BRIDGING: 'overbrugging',
  RESOLVED: 'duurzaam opgelost',
  CLOSED_NO_RISK: 'afgesloten, geen risico',
};
const TERMS: Readonly<Record<TermKind, string>> = {
  JUDGE_SIGNAL: 'signaal beoordelen',
  REVIEW_WATCH: 'risico opnieuw bekijken',
  SECURE_SOLUTION: 'oplossing zeker stellen',
  END_DATE: 'verwachte einddatum',
  DAILY_ACUTE: 'dagelijks bijwerken',
  REVIEW_BRIDGING: 'overbrugging opnieuw bekijken',
  ACKNOWLEDGE: 'ontvangst bevestigen',
};
const OUTCOMES: Readonly<Record<AssessmentOutcome, string>> = {
  POSITIVE: 'positief',
  NEGATIVE: 'negatief',
  REVISION_ASKED: 'terug voor wijziging',
};
const DECISIONS: Readonly<Record<DecisionKind, string>> = {
  APPROVE: 'goedgekeurd',
  RETURN: 'terug voor wijziging',
  REJECT: 'afgewezen',
  RHO_AGREE: 'akkoord',
  RHO_DECLINE: 'niet akkoord',
};
const FOLLOW_STATES: Readonly<Record<FollowState, string>> = {
  UNKNOWN: 'nog geen antwoord',
  INFORMED: 'gelezen',
  FOLLOWS: 'volgt',
  DOES_NOT_FOLLOW: 'volgt niet',
};
const TEST_STATES: Readonly<Record<AccessTestState, string>> = {
  OFFERED: 'wacht op de verzekeraar',
  CONFIRMED: 'bevestigd',
  REFUSED: 'niet bevestigd',
};
const COUNTER_SIGNS: Readonly<Record<CounterSign, string>> = {
  SIGNED: 'getekend',
  REFUSED: 'niet getekend',
};
const ALARMS: Readonly<Record<HousingAlarmKind, string>> = {
  LEASE_ENDS: 'er is nog geen andere plek en de huur eindigt',
  LEASE_GAP: 'de nieuwe plek is te laat klaar: de huur eindigt',
  PERMIT_LATE: 'de vergunning is er nog niet; die werd verwacht',
  COMPLETION_LATE: 'de nieuwe plek is nog niet klaar; dat werd verwacht',
  EXPLANATION_EXPIRES: 'een uitleg verloopt',
};
/** What is named by something else than a case. */
const RECORDS: Readonly<Partial<Record<SubjectKind, string>>> = {
  plan: 'Plan',
  arrangement: 'Maatwerk',
  followRequest: 'Maatwerk',
  housingCase: 'Huisvestingscasus',
};
const quarter = (code: string): string => `het ${code.slice(5)}e kwartaal van ${code.slice(0, 4)}`;
const subject = ({ subjectKind, label, region }: LineFacts): string => {
  const name = label === '' ? 'Een praktijk' : `${(subjectKind && RECORDS[subjectKind]) ?? 'Casus'} ${label}`;
  return region === '' ? name : `${name} (${region})`;
};
const by = ({ day }: LineFacts, word: string): string => (day === '' ? '' : ` ${word} ${day}`);
const term = ({ term: kind }: LineFacts): string => (kind ? `de termijn ‘${TERMS[kind]}’` : 'een termijn');
const decision = ({ arrangementDecision: kind }: LineFacts): string => (kind ? `: ${DECISIONS[kind]}` : '');

export const NL: MailWords = {
  locale: 'nl-NL',
  lines: {
    caseShared: (facts) =>
      `${subject(facts)} is met u gedeeld. Bevestig de ontvangst${by(facts, 'uiterlijk')}.`,
    caseAcknowledged: (facts) => `${subject(facts)}: de verzekeraar bevestigt de ontvangst.`,
    leadChanged: (facts) =>
      `${subject(facts)}: de regie ligt nu bij ${facts.lead === 'insurer' ? 'de verzekeraar' : 'de RHO'}.`,
    insurerInformed: (facts) =>
      `In ${facts.region === '' ? 'een regio' : facts.region} speelt een casus in de fase ${
        facts.phase ? PHASES[facts.phase] : PHASES.ACUTE
      }${by(facts, 'sinds')}. U hoort dit als andere verzekeraar.`,
    phaseMoved: (facts) =>
      `${subject(facts)} staat nu in de fase ${facts.phase ? PHASES[facts.phase] : 'onbekend'}${by(facts, 'sinds')}.`,
    termDue: (facts) => `${subject(facts)}: ${term(facts)} loopt af${by(facts, 'op')}.`,
    termLate: (facts) => `${subject(facts)}: ${term(facts)} is verstreken${by(facts, 'op')}.`,
    actionAssigned: (facts) => `${subject(facts)}: u kreeg een actie${by(facts, 'voor')}.`,
    actionReminder: (facts) => `${subject(facts)}: een actie van u moet klaar zijn${by(facts, 'op')}.`,
    mentioned: (facts) => `${subject(facts)}: iemand noemt u in een opmerking.`,
    acceptanceAsked: (facts) =>
      `${subject(facts)}: u wordt gevraagd een risico te aanvaarden${by(facts, 'tot')}.`,
    acceptanceDecided: (facts) =>
      `${subject(facts)}: over het aanvaarden van het risico is besloten${
        facts.outcome === null ? '' : facts.outcome === 'ACCEPTED' ? ': aanvaard' : ': geweigerd'
      }${by(facts, 'tot')}.`,
    acceptanceExpired: (facts) =>
      `${subject(facts)}: het aanvaarden van het risico is verlopen${by(facts, 'op')}. De termijn loopt weer.`,
    planSignAsked: (facts) => `${subject(facts)}: u wordt gevraagd te ondertekenen.`,
    planSignaturesWithdrawn: (facts) =>
      `${subject(facts)} is gewijzigd. Uw handtekening geldt daarom niet meer.`,
    planReleased: (facts) => `${subject(facts)}: de RHO deelt een concept met u.`,
    planSubmitted: (facts) => `${subject(facts)} is ingediend en wacht op uw beoordeling.`,
    planRevisionAsked: (facts) =>
      `${subject(facts)}: de verzekeraar stuurt het plan terug. Lees per onderdeel wat er anders moet.`,
    planDecided: (facts) =>
      `${subject(facts)} is beoordeeld${facts.planOutcome ? `: ${OUTCOMES[facts.planOutcome]}` : ''}.`,
    planContracted: (facts) => `${subject(facts)} is gecontracteerd${by(facts, 'op')}.`,
    planProgressDue: (facts) =>
      `${subject(facts)}: geef de voortgang${facts.quarter ? ` over ${quarter(facts.quarter)}` : ''} op${by(facts, 'vóór')}.`,
    arrangementProposed: (facts) => `${subject(facts)} is ingediend en wacht op uw goedkeuring.`,
    arrangementReturned: (facts) => `${subject(facts)} komt terug voor wijziging. Lees wat er anders moet.`,
    arrangementDecided: (facts) => `${subject(facts)}: er is besloten${decision(facts)}.`,
    arrangementOffered: (facts) => `${subject(facts)} is u aangeboden. Geef aan of u akkoord bent.`,
    arrangementAnswered: (facts) => `${subject(facts)}: de RHO heeft geantwoord${decision(facts)}.`,
    arrangementContracted: (facts) => `${subject(facts)} is gecontracteerd${by(facts, 'op')}.`,
    arrangementEnded: (facts) => `${subject(facts)} is beëindigd${by(facts, 'op')}.`,
    arrangementPaymentDue: (facts) =>
      `${subject(facts)}: de betaling${facts.quarter ? ` over ${quarter(facts.quarter)}` : ''} wordt verwacht${by(facts, 'uiterlijk')}.`,
    arrangementReviewDue: (facts) => `${subject(facts)}: bespreek de afspraak opnieuw${by(facts, 'op')}.`,
    followAsked: (facts) => `${subject(facts)}: een andere verzekeraar vraagt of u volgt.`,
    followAnswered: (facts) =>
      `${subject(facts)}: een andere verzekeraar heeft geantwoord${facts.followState ? `: ${FOLLOW_STATES[facts.followState]}` : ''}.`,
    housingTestOffered: (facts) =>
      `${subject(facts)}: de RHO deed de toegangstoets. Geef aan of u haar bevestigt.`,
    housingTestDecided: (facts) =>
      `${subject(facts)}: de verzekeraar heeft de toegangstoets beoordeeld${facts.testState ? `: ${TEST_STATES[facts.testState]}` : ''}.`,
    housingSignAsked: (facts) => `${subject(facts)}: een uitleg wacht op uw handtekening.`,
    housingSignDecided: (facts) =>
      `${subject(facts)}: uw uitleg is beoordeeld${facts.counterSign ? `: ${COUNTER_SIGNS[facts.counterSign]}` : ''}.`,
    housingAnswered: (facts) => `${subject(facts)}: een partij heeft een stap beantwoord.`,
    housingAnswerAgain: (facts) =>
      `${subject(facts)}: de handreiking is gewijzigd. Beantwoord stappen opnieuw${facts.again ? `: ${facts.again.answers} in ${facts.again.cases} casussen` : ''}.`,
    housingAlarm: (facts) =>
      `${subject(facts)}: ${facts.alarm ? ALARMS[facts.alarm] : 'een datum vraagt aandacht'}${by(facts, 'op')}.`,
  },
  digestSubject: (count, day) => `${count === 1 ? '1 bericht' : `${count} berichten`}, ${day}`,
  digestOpening: (count) =>
    count === 1
      ? 'Er is sinds uw vorige overzicht één bericht:'
      : `Er zijn sinds uw vorige overzicht ${count} berichten:`,
  open: 'Openen',
  why: 'U krijgt deze mail omdat u met Regiovast werkt. Namen van praktijken, toelichtingen en bedragen staan alleen in Regiovast zelf.',
  settings: 'Kiezen wat u per mail krijgt',
};
