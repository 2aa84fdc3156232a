import { addDays, type CalendarDate } from '../kernel/calendar-date.ts';
import { WORK_GROUPS, WORK_KINDS, type WorkGroup, type WorkKind } from './work-kinds.ts';

/** How far "this week" reaches: seven days from today, so that it is never empty because it is Sunday. */
export const WEEK_DAYS = 7;

/** Days before its last day on which an accepted risk asks what comes after it. */
export const EXPIRY_NOTICE_DAYS = 14;

/** W-1 · the group that something due on a day belongs to; without a day it can wait. */
export function workGroupOf(dueOn: CalendarDate | null, today: CalendarDate): WorkGroup {
  if (dueOn === null) return 'later';
  if (dueOn < today) return 'late';
  if (dueOn === today) return 'today';
  return dueOn <= addDays(today, WEEK_DAYS) ? 'week' : 'later';
}

type Listed = { readonly kind: WorkKind; readonly dueOn: CalendarDate | null; readonly key: string };

/** W-1 · the longest late on top, then by day; what has no day last; on one day by kind. */
export const byDue = (a: Listed, b: Listed): number =>
  Number(a.dueOn === null) - Number(b.dueOn === null) ||
  (a.dueOn ?? '').localeCompare(b.dueOn ?? '') ||
  WORK_KINDS.indexOf(a.kind) - WORK_KINDS.indexOf(b.kind) ||
  a.key.localeCompare(b.key);

/** The groups that hold something, in order, with what they hold. */
export const grouped = <Item extends { readonly group: WorkGroup }>(
  items: readonly Item[],
): { readonly group: WorkGroup; readonly items: readonly Item[] }[] =>
  WORK_GROUPS.map((group) => ({ group, items: items.filter((item) => item.group === group) })).filter(
    ({ items: held }) => held.length > 0,
  );
