import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amsterdamDate } from '../kernel/calendar-date.ts';
import { byNewestEvent, type Dated, endOfDay, mergeTimeline, newestNeeded } from './timeline.ts';
import { membershipEvents, preferentEvents } from './timeline-changes.ts';

const eventArbitrary = fc.record({
  on: fc.constantFrom('2026-01-01', '2026-01-02', '2026-02-01', '2026-03-01'),
  key: fc.uuid(),
});

test('a page of what each source gives of its newest is the page of everything', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(eventArbitrary, { maxLength: 12 }), { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 7 }),
      (lists, page, pageSize) => {
        const newest = newestNeeded({ page, pageSize });
        const sources = lists.map((events) => ({
          events: events.toSorted(byNewestEvent).slice(0, newest),
          total: events.length,
        }));
        const all: Dated[] = lists.flat().sort(byNewestEvent);
        expect(mergeTimeline(sources, { page, pageSize })).toEqual({
          rows: all.slice((page - 1) * pageSize, page * pageSize),
          total: all.length,
        });
      },
    ),
  );
});

test.each([
  ['2026-07-01', '2026-07-01T22:00:00.000Z'],
  ['2026-12-31', '2026-12-31T23:00:00.000Z'],
  // The nights on which the clock changes.
  ['2026-03-28', '2026-03-28T23:00:00.000Z'],
  ['2026-03-29', '2026-03-29T22:00:00.000Z'],
  ['2026-10-25', '2026-10-25T23:00:00.000Z'],
])('%s ends in the Netherlands at %s', (day, instant) => {
  expect(endOfDay(day)).toBe(instant);
  expect(amsterdamDate(new Date(Date.parse(instant) - 1))).toBe(day);
});

test('municipalities that join or leave on a day are one event, told from that day on', () => {
  const members = [
    { municipalityName: 'Beedorp', validFrom: '2023-01-01', validTo: '2026-06-30', source: 'CBS' },
    { municipalityName: 'Aadorp', validFrom: '2023-01-01', validTo: '2026-06-30', source: 'CBS' },
    { municipalityName: 'Ceedorp', validFrom: '2027-01-01', validTo: null, source: 'CBS' },
  ];
  expect(membershipEvents(members, '2026-06-30')).toMatchObject([
    { kind: 'municipalitiesJoined', on: '2023-01-01', names: ['Aadorp', 'Beedorp'] },
  ]);
  expect(membershipEvents(members, '2026-07-01')).toMatchObject([
    { kind: 'municipalitiesJoined' },
    { kind: 'municipalitiesLeft', on: '2026-07-01', names: ['Aadorp', 'Beedorp'] },
  ]);
});

test('the end of a preferent insurer is told only where nobody follows at once', () => {
  const from = (insurerName: string, validFrom: string, validTo: string | null) => ({
    insurerName,
    validFrom,
    validTo,
    isVerified: true,
    source: 'brief',
  });
  const periods = [
    from('Noord', '2023-01-01', '2024-12-31'),
    from('Zuid', '2025-01-01', '2025-12-31'),
    from('Oost', '2026-02-01', null),
  ];
  expect(preferentEvents(periods, '2026-11-22').map(({ kind, on }) => [kind, on])).toEqual([
    ['preferentBegan', '2023-01-01'],
    ['preferentBegan', '2025-01-01'],
    ['preferentEnded', '2026-01-01'],
    ['preferentBegan', '2026-02-01'],
  ]);
  expect(preferentEvents(periods, '2024-12-31')).toHaveLength(1);
});
