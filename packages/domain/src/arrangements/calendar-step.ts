import { addDays, type CalendarDate } from '../kernel/calendar-date.ts';
import type { ArrangementPeriod } from './arrangement-period.ts';
import { ARRANGEMENT_STEP_TABLE, type ArrangementStatus } from './arrangement-statuses.ts';

export type OnCalendar = ArrangementPeriod & {
  readonly status: ArrangementStatus;
  readonly contractedOn: CalendarDate | null;
};

export type CalendarStep = {
  readonly action: 'arrangements.began' | 'arrangements.ended';
  readonly status: ArrangementStatus;
  readonly statusSince: CalendarDate;
  readonly endedOn: CalendarDate | null;
};

const later = (one: CalendarDate, other: CalendarDate | null): CalendarDate =>
  other !== null && other > one ? other : one;

/**
 * A-5 · the step that the calendar takes on an arrangement whose day has come: it begins on its first day, or when it was
 * contracted if that was later, and has ended the day after its last.
 */
export function calendarStep({ status, periodFrom, periodTo, contractedOn }: OnCalendar): CalendarStep {
  if (ARRANGEMENT_STEP_TABLE.start.from.includes(status))
    return {
      action: 'arrangements.began',
      status: ARRANGEMENT_STEP_TABLE.start.to,
      statusSince: later(periodFrom, contractedOn),
      endedOn: null,
    };
  return {
    action: 'arrangements.ended',
    status: ARRANGEMENT_STEP_TABLE.end.to,
    statusSince: later(addDays(periodTo, 1), contractedOn),
    endedOn: periodTo,
  };
}
