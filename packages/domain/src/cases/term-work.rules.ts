import { addDays, type CalendarDate } from '../kernel/calendar-date.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { isOpenPhase, type RiskPhase } from './phases.ts';

/** D-3 · the longest that a term waits by one decision. */
const HOLD_DAYS_MAX = 90;

/** Stands as the reason of a hold that an accepted risk brings; it has no words of its own. */
export const HELD_BY_ACCEPTANCE = 'RISK_ACCEPTED';

export type TermWork = {
  readonly phase: RiskPhase;
  readonly termOn: CalendarDate | null;
  readonly holdUntil: CalendarDate | null;
  readonly holdReason: string | null;
};

export const isOnHold = ({ holdUntil }: Pick<TermWork, 'holdUntil'>, today: CalendarDate): boolean =>
  holdUntil !== null && holdUntil >= today;

/** D-3 · whether the term of a case can wait at all now: one runs, it is not waiting yet, and the case is not acute. */
export const decideMayHold = (state: TermWork, today: CalendarDate): Verdict =>
  verdictOf(
    violatedIf(!isOpenPhase(state.phase), 'CASE_CLOSED'),
    violatedIf(state.phase === 'ACUTE', 'CASE_HOLD_ACUTE'),
    violatedIf(isOpenPhase(state.phase) && state.termOn === null, 'CASE_WITHOUT_TERM'),
    violatedIf(isOnHold(state, today), 'CASE_ON_HOLD'),
  );

/** D-3 · a term waits until a day ahead, `HOLD_DAYS_MAX` at most. */
export const decideHold = (state: TermWork, until: CalendarDate, today: CalendarDate): Verdict =>
  verdictOf(
    ...decideMayHold(state, today).violations,
    violatedIf(until <= today || until > addDays(today, HOLD_DAYS_MAX), 'CASE_HOLD_RANGE', {
      first: addDays(today, 1),
      last: addDays(today, HOLD_DAYS_MAX),
    }),
  );

/** D-3 · a hold is ended early by hand; one of an accepted risk ends with the acceptance. */
export const decideRelease = (state: TermWork, today: CalendarDate): Verdict =>
  verdictOf(
    violatedIf(!isOnHold(state, today), 'CASE_NOT_ON_HOLD'),
    violatedIf(isOnHold(state, today) && state.holdReason === HELD_BY_ACCEPTANCE, 'CASE_HELD_BY_ACCEPTANCE'),
  );

/** The phases whose term asks for a review. */
const REVIEWED_PHASES: readonly RiskPhase[] = ['WATCH', 'ACUTE', 'BRIDGING'];

/** D-3 · a case is reviewed in the phases that ask for it again and again. */
export const decideReview = ({ phase }: Pick<TermWork, 'phase'>): Verdict =>
  verdictOf(
    violatedIf(!isOpenPhase(phase), 'CASE_CLOSED'),
    violatedIf(isOpenPhase(phase) && !REVIEWED_PHASES.includes(phase), 'CASE_REVIEW_NOT_ASKED'),
  );

/** D-3 · whether a solution can be secured now: a threatened case asks for one. */
export const decideMaySecure = ({ phase }: Pick<TermWork, 'phase'>): Verdict =>
  verdictOf(
    violatedIf(!isOpenPhase(phase), 'CASE_CLOSED'),
    violatedIf(isOpenPhase(phase) && phase !== 'THREATENED', 'CASE_NOT_THREATENED'),
  );

/** D-3 · a solution was secured on a day of this threat, today at the latest; null takes it back. */
export const decideSecure = (
  state: Pick<TermWork, 'phase'> & { readonly phaseSince: CalendarDate },
  securedOn: CalendarDate | null,
  today: CalendarDate,
): Verdict =>
  verdictOf(
    ...decideMaySecure(state).violations,
    violatedIf(securedOn !== null && securedOn > today, 'DATE_IN_FUTURE', { today }),
    violatedIf(securedOn !== null && securedOn < state.phaseSince, 'DATE_BEFORE_PREVIOUS_STEP', {
      since: state.phaseSince,
    }),
  );
