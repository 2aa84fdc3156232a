import { dayOfInstant } from '@regiovast/domain/kernel/calendar-date';

/** Events of one day in the Netherlands, in the order in which they came. */
export type Day<Event> = { readonly day: string; readonly events: readonly Event[] };

/** Groups events, newest first, by the day on which they happened. */
export const byDay = <Event extends { readonly at: string }>(events: readonly Event[]): Day<Event>[] =>
  [...Map.groupBy(events, ({ at }) => dayOfInstant(at))].map(([day, ofDay]) => ({
    day,
    events: ofDay,
  }));
