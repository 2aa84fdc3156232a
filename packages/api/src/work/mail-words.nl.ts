import type { DecisionKind, FollowState } from '@regiovast/domain/arrangements/arrangement-codes';
import type { TermKind } from '@regiovast/domain/cases/case-terms';
import type { RiskPhase } from '@regiovast/domain/cases/phases';
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
/** What is named by something else than a case. */
const RECORDS: Readonly<Partial<Record<SubjectKind, string>>> = {
  plan: 'Plan',
  arrangement: 'Maatwerk',
  followRequest: 'Maatwerk',
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
