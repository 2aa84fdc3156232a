import { addMonths, type CalendarDate } from '../kernel/calendar-date.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import type { AcceptanceState } from './acceptance-states.ts';
import { isOpenPhase, type RiskPhase } from './phases.ts';

/** D-7 · the longest that a risk is accepted by one decision, in months. */
const ACCEPTANCE_MONTHS_MAX = 12;

/** An acceptance that waits for a decision or holds; a case has one at most. */
export const isLive = (state: AcceptanceState): boolean => state === 'PROPOSED' || state === 'ACCEPTED';

/** D-7 · whether a risk can be proposed for acceptance: not while care stops or is bridged, not beside another. */
export const decideMayPropose = (phase: RiskPhase, hasLive: boolean): Verdict =>
  verdictOf(
    violatedIf(!isOpenPhase(phase), 'CASE_CLOSED'),
    violatedIf(phase === 'ACUTE' || phase === 'BRIDGING', 'ACCEPTANCE_NOT_NOW'),
    violatedIf(hasLive, 'ACCEPTANCE_ALREADY_LIVE'),
  );

const expiryViolation = (expiresOn: CalendarDate, today: CalendarDate) =>
  violatedIf(
    expiresOn <= today || expiresOn > addMonths(today, ACCEPTANCE_MONTHS_MAX),
    'ACCEPTANCE_EXPIRY_RANGE',
    { last: addMonths(today, ACCEPTANCE_MONTHS_MAX) },
  );

/** D-7 · a proposal ends on a day ahead, within `ACCEPTANCE_MONTHS_MAX`. */
export const decidePropose = (
  phase: RiskPhase,
  hasLive: boolean,
  expiresOn: CalendarDate,
  today: CalendarDate,
): Verdict => verdictOf(...decideMayPropose(phase, hasLive).violations, expiryViolation(expiresOn, today));

type Proposal = {
  readonly state: AcceptanceState;
  readonly proposedBy: string;
  readonly expiresOn: CalendarDate;
};

/**
 * C-8 · who proposed a thing never decides on it, whatever roles the person holds by now; and nothing is accepted
 * until a day that has passed, or in a phase where it could not be proposed.
 */
export const decideDecision = (
  proposal: Proposal,
  phase: RiskPhase,
  personId: string,
  today: CalendarDate,
): Verdict =>
  verdictOf(
    violatedIf(proposal.state !== 'PROPOSED', 'ACCEPTANCE_DECIDED'),
    violatedIf(proposal.proposedBy === personId, 'FOUR_EYES_REQUIRED'),
    ...decideMayPropose(phase, false).violations,
    violatedIf(proposal.state === 'PROPOSED' && proposal.expiresOn <= today, 'ACCEPTANCE_EXPIRED', {
      expiresOn: proposal.expiresOn,
    }),
  );

/** D-7 · an acceptance is taken back while it waits or holds. */
export const decideWithdraw = ({ state }: Pick<Proposal, 'state'>): Verdict =>
  verdictOf(violatedIf(!isLive(state), 'ACCEPTANCE_ENDED'));

/** C-8 · the exact state of a case that a decision is about; its canonical form is hashed. */
export type AcceptedState = {
  readonly phase: RiskPhase;
  readonly expectedEndOn: CalendarDate | null;
  readonly causes: readonly string[];
  readonly affectedPatients: number | null;
  readonly enrolledPatients: number | null;
  readonly reason: string;
  readonly expiresOn: CalendarDate;
};

/**
 * C-8 · the changes of a case that withdraw an acceptance; `person` is by hand, `expiresOn` a proposal that nobody
 * decided on in time. That the register counts patients anew is no change of the case: the number decided upon stays
 * in the hash.
 */
export const ACCEPTANCE_ENDERS = [
  'phase',
  'expectedEndOn',
  'causes',
  'affectedPatients',
  'person',
  'expiresOn',
] as const;
export type AcceptanceEnder = (typeof ACCEPTANCE_ENDERS)[number];
