import type { TimeLineEvent } from '@regiovast/domain/housing/time-line';
import { daysBetween } from '@regiovast/domain/kernel/calendar-date';

/** The days that a time line spans, and where each stands on it, in percent from the left. */
export type TimeLineShape = {
  readonly from: string;
  readonly to: string;
  readonly today: number;
  readonly at: (day: string) => number;
  /** First days of years, where they are apart enough to be read. */
  readonly years: readonly { readonly year: string; readonly at: number }[];
};

/** Percent between two years that can be read beside each other. */
const YEAR_APART = 12;

/** From the first day to the last, today within; with all on one day that day stands in the middle. */
export function timeLineShape(days: readonly string[], today: string): TimeLineShape {
  const all = [...days, today].sort();
  const [from, to] = [all[0] ?? today, all.at(-1) ?? today];
  const span = daysBetween(from, to);
  const at = (day: string): number => (span === 0 ? 50 : (100 * daysBetween(from, day)) / span);
  const years: { year: string; at: number }[] = [];
  for (let year = Number(from.slice(0, 4)) + 1; year <= Number(to.slice(0, 4)); year += 1) {
    const place = at(`${year}-01-01`);
    const last = years.at(-1);
    if (!last || place - last.at >= YEAR_APART) years.push({ year: String(year), at: place });
  }
  return { from, to, today: at(today), at, years };
}

/** Each event with a key of its own: a case can come to a step twice on one day. */
export const keyedEvents = (
  events: readonly TimeLineEvent[],
): readonly { readonly key: string; readonly event: TimeLineEvent }[] =>
  events.map((event, index) => ({ key: `${event.on} ${event.kind} ${index}`, event }));
