import {
  DECISION_KINDS,
  type DecisionKind,
  FOLLOW_STATES,
  type FollowState,
} from '../arrangements/arrangement-codes.ts';
import { type TermKind, TERM_KINDS } from '../cases/case-terms.ts';
import { RISK_PHASES, type RiskPhase } from '../cases/phases.ts';
import { COUNTER_SIGNS, type CounterSign } from '../housing/apply-or-explain.ts';
import { HOUSING_ALARM_KINDS, type HousingAlarmKind } from '../housing/housing-alarms.ts';
import { ACCESS_TEST_STATES, type AccessTestState } from '../housing/housing-codes.ts';
import { type CalendarDate, isCalendarDate } from '../kernel/calendar-date.ts';
import { type Quarter, quarterSchema } from '../kernel/quarter.ts';
import { ASSESSMENT_OUTCOMES, type AssessmentOutcome } from '../plans/plan-codes.ts';
import type { Notice } from './notice.schemas.ts';

const LEADS = ['rho', 'insurer'] as const;
export type NoticeLead = (typeof LEADS)[number];
const OUTCOMES = ['ACCEPTED', 'REFUSED'] as const;
export type NoticeOutcome = (typeof OUTCOMES)[number];

/** What the words of a notice may say beside its kind and its subject. */
export type NoticeFacts = {
  /** The day by which, on which or until which. */
  readonly day: CalendarDate | null;
  readonly phase: RiskPhase | null;
  readonly term: TermKind | null;
  readonly lead: NoticeLead | null;
  readonly outcome: NoticeOutcome | null;
  /** L-4 · what the assessment of a plan ended with. */
  readonly planOutcome: AssessmentOutcome | null;
  /** A-3 · what was decided on an arrangement: `outcome` in the details. */
  readonly arrangementDecision: DecisionKind | null;
  /** C-1 · what another insurer answered: `followState` in the details. */
  readonly followState: FollowState | null;
  /** H-1 · what the insurer said of an access test: `testState` in the details. */
  readonly testState: AccessTestState | null;
  /** H-2 · what the other party said of an explanation: `counterSign` in the details. */
  readonly counterSign: CounterSign | null;
  /** H-5 · what is about to go wrong with a housing case: `alarm` in the details. */
  readonly alarm: HousingAlarmKind | null;
  /** H-2 · what a new guidance asks again: `answers` and `cases` in the details. */
  readonly again: { readonly answers: number; readonly cases: number } | null;
  /** L-5 · the quarter of a report. */
  readonly quarter: Quarter | null;
};

const codeIn = <Code extends string>(
  codes: readonly Code[],
  details: Notice['details'],
  names: readonly string[],
): Code | null => {
  const said = names.map((name) => details[name]);
  return codes.find((code) => said.includes(code)) ?? null;
};

const againIn = ({ answers, cases }: Notice['details']): NoticeFacts['again'] =>
  typeof answers === 'number' && typeof cases === 'number' ? { answers, cases } : null;

const DAY_NAMES = [
  'dueOn',
  'acknowledgeBy',
  'by',
  'termOn',
  'expiresOn',
  'until',
  'effectiveOn',
  'on',
] as const;

/**
 * W-2 · the facts of a notice: days that exist and codes of closed lists, whatever else stands in its details. A mail
 * says nothing more than these, so that no guarded text, amount or written word can get into one.
 */
export function noticeFacts(details: Notice['details']): NoticeFacts {
  const days = DAY_NAMES.map((name) => details[name]);
  return {
    day: days.find((day) => typeof day === 'string' && isCalendarDate(day))?.toString() ?? null,
    phase: codeIn(RISK_PHASES, details, ['phase', 'to']),
    term: codeIn(TERM_KINDS, details, ['term', 'kind']),
    lead: codeIn(LEADS, details, ['lead', 'to']),
    outcome: codeIn(OUTCOMES, details, ['outcome', 'decision', 'state']),
    planOutcome: codeIn(ASSESSMENT_OUTCOMES, details, ['outcome']),
    arrangementDecision: codeIn(DECISION_KINDS, details, ['outcome']),
    followState: codeIn(FOLLOW_STATES, details, ['followState']),
    testState: codeIn(ACCESS_TEST_STATES, details, ['testState']),
    counterSign: codeIn(COUNTER_SIGNS, details, ['counterSign']),
    alarm: codeIn(HOUSING_ALARM_KINDS, details, ['alarm']),
    again: againIn(details),
    quarter: quarterSchema.safeParse(details['quarter']).data ?? null,
  };
}
