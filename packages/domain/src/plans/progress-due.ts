import type { CalendarDate } from '../kernel/calendar-date.ts';
import { addQuarters, type Quarter, quarterOf } from '../kernel/quarter.ts';
import { isAskedIn, lateProgress, type ProgressItem, reportByOf, stateIn } from './progress.rules.ts';

/** What the owner of a plan has to report now. */
export type ProgressDue = {
  /** The quarter that ended last. */
  readonly quarter: Quarter;
  /** By when the first of it is or was to be there. */
  readonly dueOn: CalendarDate;
  /** Measures and obligations that ask for a report. */
  readonly count: number;
};

/** Of these nothing was reported of the quarter that ended last, and something was asked. */
const unreportedIn = <Item extends ProgressItem>(items: readonly Item[], quarter: Quarter): readonly Item[] =>
  items.filter((item) => isAskedIn(item, quarter) && stateIn(item, quarter) === null);

/**
 * L-5, W-1 · what is to be reported of a plan: of the quarter that ended last, and what is late. What was reported as late
 * is known and asks for no report until the next quarter.
 * @returns null when nothing is
 */
export function progressDue(items: readonly ProgressItem[], today: CalendarDate): ProgressDue | null {
  const quarter = addQuarters(quarterOf(today), -1);
  const late = lateProgress(items, today).filter(({ reason }) => reason !== 'stateLate');
  const open = unreportedIn(items, quarter);
  const subjects = new Set([...late.map(({ item }) => item), ...open].map(({ subjectId }) => subjectId));
  const days = [...late.map(({ dueOn }) => dueOn), ...(open.length > 0 ? [reportByOf(quarter)] : [])].sort();
  const [dueOn] = days;
  return dueOn === undefined ? null : { quarter, dueOn, count: subjects.size };
}
