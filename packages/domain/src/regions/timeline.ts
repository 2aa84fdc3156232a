import { dayOfInstant, type CalendarDate } from '../kernel/calendar-date.ts';

/** What every event of a timeline has: its day, and a key that orders the events of one day. */
export type Dated = { readonly on: CalendarDate; readonly key: string };

/** What one source has to tell: its newest events, newest first or not, and how many there are in all. */
export type TimelineSource<Event extends Dated> = {
  readonly events: readonly Event[];
  readonly total: number;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Newest first; two events of a day by key, so that every reading gives the same order. */
export const byNewestEvent = (a: Dated, b: Dated): number => compare(b.on, a.on) || compare(b.key, a.key);

/**
 * One page of the sources together, newest first. A source may hold back what lies beyond the page: its newest
 * `newestNeeded` events are enough, whatever the others hold.
 * @param page counts from 1
 */
export function mergeTimeline<Event extends Dated>(
  sources: readonly TimelineSource<Event>[],
  { page, pageSize }: { page: number; pageSize: number },
): { rows: Event[]; total: number } {
  const rows = sources.flatMap(({ events }) => events).sort(byNewestEvent);
  return {
    rows: rows.slice((page - 1) * pageSize, page * pageSize),
    total: sources.reduce((sum, source) => sum + source.total, 0),
  };
}

/** How many of its newest events each source must give for the page. */
export const newestNeeded = ({ page, pageSize }: { page: number; pageSize: number }): number =>
  page * pageSize;

/**
 * The instant at which the day ends in the Netherlands (UTC, ISO 8601): 22:00 or 23:00 UTC.
 * @throws RangeError when it is no calendar date
 */
export function endOfDay(day: CalendarDate): string {
  const summer = `${day}T22:00:00.000Z`;
  return dayOfInstant(summer) > day ? summer : `${day}T23:00:00.000Z`;
}
