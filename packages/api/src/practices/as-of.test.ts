import { addStatements, findFactsAsOf, type NewStatement } from '@regiovast/db/practices/practice-register';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import { FACT_NAMES, NO_FACTS, type PracticeFacts } from '@regiovast/domain/practices/practice-facts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seededRandom } from '../testing/seeded-random.ts';
import { makeTestWorld, type TestWorld } from '../testing/test-world.ts';

const READS = 1_000;
const FIRST_DAY = '2024-01-01';
const DAYS = 900;
const STOPS = ['none', 'partial', 'full', 'unknown'] as const;

type Told = { readonly practiceId: string; readonly referenceDate: string; readonly facts: PracticeFacts };

/**
 * What held, by telling the history again from its beginning: each thing said overwrites, for the days from its
 * reference date up to the next date of which something was said. Written apart from the code under test.
 */
function replay(told: readonly Told[], practiceId: string, name: keyof PracticeFacts, day: string) {
  const perDate = new Map<string, PracticeFacts[keyof PracticeFacts]>();
  for (const { practiceId: of, referenceDate, facts } of told) {
    if (of === practiceId && facts[name] !== null) perDate.set(referenceDate, facts[name]);
  }
  let latest: string | null = null;
  for (const date of perDate.keys()) if (date <= day && (latest === null || date > latest)) latest = date;
  return latest === null ? null : (perDate.get(latest) ?? null);
}

describe.each(ENGINES)('P-1, F-4: reading as of a day on %s', (engine) => {
  let world: TestWorld;
  const told: Told[] = [];
  const random = seededRandom(20_261_122);
  const below = (limit: number): number => Math.floor(random() * limit);
  const maybe = <T>(value: T): T | null => (random() < 0.4 ? value : null);
  const anyDay = (): string => addDays(FIRST_DAY, below(DAYS));
  const anyPractice = (): string => world.practiceIds.noord[below(8)] ?? '';
  const anyFacts = (): PracticeFacts => ({
    enrolledPatients: maybe(below(9_000)),
    gpFte: maybe(below(60) / 10),
    owners: maybe(3 + below(3)),
    owners60Plus: maybe(below(4)),
    patientStop: maybe(STOPS[below(4)] ?? 'none'),
    placesAvailable: maybe(below(200)),
    leaseEndOn: maybe(anyDay()),
  });

  beforeAll(async () => {
    world = await makeTestWorld(engine);
    told.length = 0;
    const { q, t } = world.store.read;
    for (const row of await q.select().from(t.practiceStatements)) told.push({ ...row, facts: row });
    const coordinator = world.as('rhoNoord', 'rhoCoordinator').practices;
    // Half comes in in batches, as files do; half is corrected by hand, one after another.
    for (let batch = 0; batch < 4; batch += 1) {
      world.setNow(new Date(Date.UTC(2026, 7, 1 + batch)));
      const statements: NewStatement[] = Array.from({ length: 30 }, () => ({
        ...anyFacts(),
        id: world.deps.ids.next(),
        practiceId: anyPractice(),
        referenceDate: anyDay(),
        source: 'bestand',
        recordedAt: world.deps.clock.now().toISOString(),
        recordedBy: null,
        importId: null,
      }));
      await world.store.transaction((tx) => addStatements(tx, statements));
      for (const row of statements) told.push({ ...row, facts: row });
    }
    for (let turn = 0; turn < 60; turn += 1) {
      world.setNow(new Date(Date.UTC(2026, 9, 1, 8, turn)));
      const practiceId = anyPractice();
      const said = { ...anyFacts(), owners: null, owners60Plus: null, placesAvailable: below(200) };
      const referenceDate = anyDay();
      const { latestStatementId } = await coordinator.get({ id: practiceId });
      await coordinator.correct({
        id: practiceId,
        referenceDate,
        facts: said,
        source: 'gesprek',
        reason: 'verbetering',
        seenStatementId: latestStatementId,
      });
      told.push({ practiceId, referenceDate, facts: { ...NO_FACTS, ...said } });
    }
    world.setNow(new Date('2026-11-19T10:00:00.000Z'));
  });
  afterAll(() => world.discard());

  test('a thousand random reads of a fact on a day equal the replay: in page, list and count alike', async () => {
    const caller = world.as('rhoNoord', 'rhoViewer').practices;
    const found: unknown[] = [];
    const expected: unknown[] = [];
    for (let read = 0; read < READS / FACT_NAMES.length; read += 1) {
      const day = addDays(FIRST_DAY, below(DAYS + 60) - 30);
      const id = anyPractice();
      const [page, list, counted] = await Promise.all([
        caller.get({ id, asOf: day }),
        caller.list({ asOf: day, pageSize: 200 }),
        findFactsAsOf(world.store.read, day),
      ]);
      const row = list.rows.find((one) => one.id === id);
      for (const name of FACT_NAMES) {
        const value = replay(told, id, name, day);
        // A list says unknown where nothing was said of a stop.
        const listed = name === 'patientStop' ? (value ?? 'unknown') : value;
        expected.push([id, day, name, value, listed, value]);
        found.push([id, day, name, page.facts[name], row?.[name], counted.get(id)?.[name] ?? null]);
      }
    }
    expect(found.length).toBeGreaterThanOrEqual(READS);
    expect(found).toEqual(expected);
  });

  test('filters and sorts as of a day are those of the replay', async () => {
    const caller = world.as('rhoNoord', 'rhoViewer').practices;
    for (let read = 0; read < 25; read += 1) {
      const day = anyDay();
      const valuesOf = (name: keyof PracticeFacts) =>
        new Map(world.practiceIds.noord.map((id) => [id, replay(told, id, name, day)]));
      const places = valuesOf('placesAvailable');
      const sorted = await caller.list({ asOf: day, sort: 'places', descending: true, pageSize: 200 });
      const numbers = sorted.rows.map(({ id }) => places.get(id) ?? null);
      const known = numbers.filter((value) => value !== null);
      expect(numbers).toEqual([
        ...known.toSorted((a, b) => Number(b) - Number(a)),
        ...numbers.slice(known.length).map(() => null),
      ]);
      const stops = valuesOf('patientStop');
      const full = await caller.list({ asOf: day, patientStop: 'full', pageSize: 200 });
      expect(full.rows.map(({ id }) => id).sort()).toEqual(
        world.practiceIds.noord.filter((id) => stops.get(id) === 'full').sort(),
      );
      expect(full.total).toBe(full.rows.length);
      const leases = valuesOf('leaseEndOn');
      const ending = await caller.list({ asOf: day, leaseWithinMonths: 12, pageSize: 200 });
      expect(ending.rows.map(({ id }) => id).sort()).toEqual(
        world.practiceIds.noord
          .filter((id) => {
            const end = leases.get(id);
            return typeof end === 'string' && end >= day && end <= monthsLater(day, 12);
          })
          .sort(),
      );
    }
  });
});

/** So many months later, the last day of a shorter month; apart from the code under test. */
const monthsLater = (day: string, months: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  const shifted = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
  const lastDay = new Date(Date.UTC(shifted.getUTCFullYear(), shifted.getUTCMonth() + 1, 0)).getUTCDate();
  shifted.setUTCDate(Math.min(date.getUTCDate(), lastDay));
  return shifted.toISOString().slice(0, 10);
};
