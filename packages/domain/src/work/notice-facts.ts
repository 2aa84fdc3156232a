import {
  DECISION_KINDS,
  type DecisionKind,
  FOLLOW_STATES,
  type FollowState,
} from '../arrangements/arrangement-codes.ts';
import { type TermKind, TERM_KINDS } from '../cases/case-terms.ts';
import { RISK_PHASES, type RiskPhase } from '../cases/phases.ts';
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
    quarter: quarterSchema.safeParse(details['quarter']).data ?? null,
  };
}
