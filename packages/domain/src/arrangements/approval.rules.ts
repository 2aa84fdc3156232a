import type { CalendarDate } from '../kernel/calendar-date.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import type { DecisionKind } from './arrangement-codes.ts';
import type { ArrangementStep } from './arrangement-statuses.ts';
import { approvalsNeeded, type PurchaseTerms } from './purchase-terms.ts';

/** What a manager of the insurer can decide on a submitted version. */
export const INSURER_DECISIONS = ['APPROVE', 'RETURN', 'REJECT'] as const satisfies DecisionKind[];
export type InsurerDecision = (typeof INSURER_DECISIONS)[number];
/** What a manager of the RHO can answer to a version that was offered. */
export const RHO_ANSWERS = ['RHO_AGREE', 'RHO_DECLINE'] as const satisfies DecisionKind[];
export type RhoAnswer = (typeof RHO_ANSWERS)[number];

/** The step on the status that each decision is. */
export const STEP_OF_DECISION = {
  APPROVE: 'approve',
  RETURN: 'return',
  REJECT: 'reject',
  RHO_AGREE: 'agree',
  RHO_DECLINE: 'decline',
} as const satisfies Readonly<Record<DecisionKind, ArrangementStep>>;

/** C-8 · decisions that stand on the exact content: who sends it back needs no proof that it is unchanged. */
export const bindsContent = (kind: DecisionKind): boolean => kind === 'APPROVE' || kind === 'RHO_AGREE';

/** A decision as far as the rules ask. */
export type DecisionOn = {
  readonly kind: DecisionKind;
  readonly decidedBy: string;
  readonly withdrawnAt: string | null;
};

export type DecisionAsked = {
  readonly kind: DecisionKind;
  readonly personId: string;
  readonly message: string;
  /** C-8 · whether the person drafted or submitted any of it. */
  readonly hadHand: boolean;
  /** Whether what was looked at is the version that is proposed, and (for a decision that binds) as it was frozen. */
  readonly isSameVersion: boolean;
  /** Every decision on the version, also withdrawn ones. */
  readonly decisions: readonly DecisionOn[];
};

/**
 * A-3, C-8 · whether somebody may decide on a version: never who drafted or submitted it, never twice, never for both
 * parties, never on another content than was looked at, and without a yes only with words. Who approved it while another
 * approval is still asked may take that back: by returning it, so that it is visible and with words.
 */
export function decisionVerdict(asked: DecisionAsked): Verdict {
  const { kind, personId, message, hadHand, isSameVersion, decisions } = asked;
  const own = decisions.filter(({ decidedBy }) => decidedBy === personId);
  const isTakenBack = kind === 'RETURN' && own.every((decision) => decision.kind === 'APPROVE');
  const sides = new Set([sideOfDecision(kind), ...own.map((decision) => sideOfDecision(decision.kind))]);
  return verdictOf(
    violatedIf(hadHand || sides.size > 1, 'FOUR_EYES_REQUIRED'),
    violatedIf(!isSameVersion, 'ARRANGEMENT_VERSION_DIFFERS'),
    violatedIf(own.length > 0 && sides.size === 1 && !isTakenBack, 'ARRANGEMENT_ALREADY_DECIDED'),
    violatedIf(!bindsContent(kind) && message.trim() === '', 'ARRANGEMENT_MESSAGE_MISSING'),
  );
}

const sideOfDecision = (kind: DecisionKind): 'insurer' | 'rho' =>
  (RHO_ANSWERS as readonly DecisionKind[]).includes(kind) ? 'rho' : 'insurer';

/** The approvals of a version that stand. */
export const standingApprovals = <Decision extends DecisionOn>(decisions: readonly Decision[]): Decision[] =>
  decisions.filter(({ kind, withdrawnAt }) => kind === 'APPROVE' && withdrawnAt === null);

/**
 * A-3 · whether one more approval is the last that the mandate table of the day asks for this total.
 * @param standing how many approvals stand before it
 */
export const isLastApproval = (terms: PurchaseTerms, totalCents: number, standing: number): boolean =>
  standing + 1 >= approvalsNeeded(terms, totalCents);

/** A-3 · a contract is of today or earlier, and not before the RHO agreed. */
export const contractDateVerdict = (
  contractedOn: CalendarDate,
  agreedOn: CalendarDate,
  today: CalendarDate,
): Verdict =>
  verdictOf(
    violatedIf(contractedOn > today, 'DATE_IN_FUTURE'),
    violatedIf(contractedOn < agreedOn, 'DATE_BEFORE_PREVIOUS_STEP', { since: agreedOn }),
  );
