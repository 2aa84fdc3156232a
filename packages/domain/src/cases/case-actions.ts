import { addDays, type CalendarDate } from '../kernel/calendar-date.ts';
import { isWorkingDay } from '../kernel/working-days.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { isOpenPhase, type RiskPhase } from './phases.ts';

/**
 * W-1 · the day on which the owner of an action is reminded when nobody chose one: the last working day before it is
 * due; null when that day is not to come any more.
 */
export function remindOnOf(dueOn: CalendarDate, today: CalendarDate): CalendarDate | null {
  let day = addDays(dueOn, -1);
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return day > today ? day : null;
}

/** An action is reminded of before it is late, on the day itself at the latest. */
export const decideReminder = (remindOn: CalendarDate | null, dueOn: CalendarDate): Verdict =>
  verdictOf(violatedIf(remindOn !== null && remindOn > dueOn, 'ACTION_REMINDER_AFTER_DUE', { dueOn }));

type ActionState = { readonly phase: RiskPhase; readonly doneOn: CalendarDate | null };

/** An action is changed while it is to be done, and its case is open. */
export const decideChangeAction = ({ phase, doneOn }: ActionState): Verdict =>
  verdictOf(
    violatedIf(!isOpenPhase(phase), 'CASE_CLOSED'),
    violatedIf(doneOn !== null, 'ACTION_ALREADY_DONE', { doneOn }),
  );

/** An action that was done is taken up again while its case is open. */
export const decideReopenAction = ({ phase, doneOn }: ActionState): Verdict =>
  verdictOf(violatedIf(!isOpenPhase(phase), 'CASE_CLOSED'), violatedIf(doneOn === null, 'ACTION_NOT_DONE'));
