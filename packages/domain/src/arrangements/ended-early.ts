import type { CalendarDate } from '../kernel/calendar-date.ts';
import { type ArrangementStatus, hasEnded } from './arrangement-statuses.ts';

export type Ending = {
  readonly status: ArrangementStatus;
  readonly endedOn: CalendarDate | null;
  readonly periodTo: CalendarDate;
};

/** A-5 · whether it ended before the last day of its period. */
export const isEndedEarly = ({ status, endedOn, periodTo }: Ending): boolean =>
  hasEnded(status) && endedOn !== null && endedOn < periodTo;
