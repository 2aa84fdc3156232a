import { addDays, type CalendarDate } from '../kernel/calendar-date.ts';
import type { TimelineEvent } from './timeline.views.ts';

type Period = { readonly validFrom: CalendarDate; readonly validTo: CalendarDate | null };
type Member = Period & { readonly municipalityName: string; readonly source: string };
type Preferent = Period & {
  readonly insurerName: string;
  readonly isVerified: boolean;
  readonly source: string;
};

/**
 * Joining and leaving, a line per day (and source) however many municipalities there were. The keys of reference facts are
 * lower than any instant: on a day they come after what was entered that day.
 */
export function membershipEvents(members: readonly Member[], until: CalendarDate): TimelineEvent[] {
  const joined = new Map<string, { on: string; source: string; names: string[] }>();
  const left = new Map<string, string[]>();
  for (const { validFrom, validTo, municipalityName, source } of members) {
    if (validFrom <= until) {
      const key = JSON.stringify([validFrom, source]);
      const group = joined.get(key) ?? { on: validFrom, source, names: [] };
      group.names.push(municipalityName);
      joined.set(key, group);
    }
    const leaves = validTo === null ? null : addDays(validTo, 1);
    if (leaves !== null && leaves <= until) left.set(leaves, [...(left.get(leaves) ?? []), municipalityName]);
  }
  return [
    ...[...joined.values()].map(
      ({ on, source, names }): TimelineEvent => ({
        kind: 'municipalitiesJoined',
        on,
        key: `01 ${source}`,
        names: names.toSorted(byName),
        source,
      }),
    ),
    ...[...left].map(
      ([on, names]): TimelineEvent => ({
        kind: 'municipalitiesLeft',
        on,
        key: '00',
        names: names.toSorted(byName),
      }),
    ),
  ];
}

const byName = (a: string, b: string): number => a.localeCompare(b, 'nl');

/** Beginnings; an end is told only where nobody followed at once. */
export function preferentEvents(periods: readonly Preferent[], until: CalendarDate): TimelineEvent[] {
  return periods.flatMap(({ validFrom, validTo, insurerName, isVerified, source }) => {
    const events: TimelineEvent[] = [];
    if (validFrom <= until) {
      const on = validFrom;
      events.push({ kind: 'preferentBegan', on, key: '03', insurerName, isVerified, source });
    }
    const on = validTo === null ? null : addDays(validTo, 1);
    if (on !== null && on <= until && !periods.some((next) => next.validFrom === on)) {
      events.push({ kind: 'preferentEnded', on, key: '02', insurerName });
    }
    return events;
  });
}
