import {
  FACT_NAMES,
  factsAsOf,
  NO_FACTS,
  type PracticeFacts,
} from '@regiovast/domain/practices/practice-facts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../store/store.ts';
import { makeMunicipality, makePractice, makeStatement } from '../testing/make-row.ts';
import { ENGINES, openTestStore } from '../testing/test-store.ts';
import { writeRows } from '../testing/write-rows.ts';
import {
  addStatements,
  findFactsAsOf,
  findRegister,
  insertPractices,
  type NewStatement,
  updatePractice,
} from './practice-register.ts';

const END_OF_TIME = '2200-12-31';
const DAYS = ['2024-12-31', '2025-01-01', '2025-01-02', '2025-01-03', '2025-01-04'];
const INSTANTS = ['2025-02-01T08:00:00.000Z', '2025-02-01T08:00:00.001Z', '2025-03-01T08:00:00.000Z'];
const PRACTICES = 5;
const STATEMENTS_EACH = 12;

/** Random numbers that are the same in every run (mulberry32). */
function makeRandom(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <T>(values: readonly T[], otherwise: T): T => values[below(values.length)] ?? otherwise;
  const maybe = <T>(value: T): T | null => (next() < 0.5 ? value : null);
  const shuffled = <T>(values: readonly T[]): T[] =>
    values
      .map((value) => ({ value, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ value }) => value);
  return { below, pick, maybe, shuffled };
}

/** Statements with few dates and instants, so that many fall together and correct each other. */
function makeStatements(random: ReturnType<typeof makeRandom>, prefix: string): NewStatement[] {
  return Array.from({ length: PRACTICES * STATEMENTS_EACH }, (_, index) =>
    makeStatement(`${prefix}-${String(index).padStart(3, '0')}`, `practice-${1 + (index % PRACTICES)}`, {
      referenceDate: random.pick(DAYS.slice(1), '2025-01-01'),
      recordedAt: random.pick(INSTANTS, ''),
      enrolledPatients: random.maybe(random.below(60_001)),
      gpFte: random.maybe(random.below(600) / 10),
      owners: random.maybe(random.below(41)),
      owners60Plus: random.maybe(0),
      patientStop: random.maybe(random.pick(['none', 'partial', 'full', 'unknown'] as const, 'none')),
      placesAvailable: random.maybe(random.below(20_001)),
      leaseEndOn: random.maybe(random.pick(DAYS, '2025-01-01')),
    }),
  );
}

const factsOf = (row: PracticeFacts) =>
  Object.fromEntries(FACT_NAMES.map((name) => [name, row[name]])) as Record<keyof PracticeFacts, unknown>;
const byId = (a: NewStatement, b: NewStatement) => (a.id < b.id ? -1 : 1);

describe.each(ENGINES)('P-1: what was stated of practices on %s', (engine) => {
  let store: Store;
  let discard: () => Promise<void>;
  beforeAll(async () => {
    ({ store, discard } = await openTestStore(engine));
    await writeRows(store, {
      municipalities: [makeMunicipality('GM1'), makeMunicipality('GM2')],
      practices: Array.from({ length: PRACTICES + 1 }, (_, index) => makePractice(index + 1, 'GM1')),
    });
  });
  afterAll(() => discard());

  const registered = async (id: string) => {
    const row = (await findRegister(store.read)).find((practice) => practice.id === id);
    if (!row) throw new Error(`no practice ${id}`);
    return row;
  };

  /** All statements of the practices are replaced by these, written in batches. */
  async function restate(batches: readonly NewStatement[][]): Promise<void> {
    await store.transaction(async (tx) => {
      await tx.q.delete(tx.t.practiceStatements);
      for (const batch of batches) await addStatements(tx, batch);
    });
  }

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'the latest facts and the facts of every day are the fold of the statements, in whatever order they came (%i)',
    async (seed) => {
      const random = makeRandom(seed);
      const statements = makeStatements(random, `seed${seed}`);
      const arriving = random.shuffled(statements);
      const cut = random.below(arriving.length);
      await restate([arriving.slice(0, cut), [], arriving.slice(cut)]);
      for (const day of DAYS) {
        const found = await findFactsAsOf(store.read, day);
        for (let number = 1; number <= PRACTICES; number += 1) {
          const id = `practice-${number}`;
          const own = statements.filter(({ practiceId }) => practiceId === id).sort(byId);
          expect(found.get(id) ?? NO_FACTS).toEqual(factsAsOf(own, day));
          if (day !== DAYS.at(-1)) continue;
          const row = await registered(id);
          expect(factsOf(row)).toEqual(factsAsOf(own, END_OF_TIME));
          expect(row.referenceDate).toBe(
            own
              .map(({ referenceDate }) => referenceDate)
              .sort()
              .at(-1),
          );
        }
      }
    },
  );

  test('nothing stated is unknown, and a nought that was stated is a nought', async () => {
    expect(factsOf(await registered('practice-6'))).toEqual(NO_FACTS);
    await store.transaction((tx) =>
      addStatements(tx, [makeStatement('nought', 'practice-6', { enrolledPatients: 0, gpFte: 0 })]),
    );
    expect(factsOf(await registered('practice-6'))).toEqual({ ...NO_FACTS, enrolledPatients: 0, gpFte: 0 });
  });

  test('a later correction of an older date does not push a newer fact aside', async () => {
    const on = (id: string, referenceDate: string, recordedAt: string, enrolledPatients: number | null) =>
      makeStatement(id, 'practice-1', { referenceDate, recordedAt, enrolledPatients });
    await restate([
      [
        on('a', '2025-01-01', '2025-02-01T08:00:00.000Z', 1_000),
        on('b', '2025-06-01', '2025-07-01T08:00:00.000Z', 2_000),
      ],
      [
        on('c', '2025-01-01', '2025-08-01T08:00:00.000Z', 1_500),
        on('d', '2025-09-01', '2025-09-01T08:00:00.000Z', null),
      ],
    ]);
    expect(await registered('practice-1')).toMatchObject({
      enrolledPatients: 2_000,
      referenceDate: '2025-09-01',
    });
    const asOf = async (day: string) =>
      (await findFactsAsOf(store.read, day)).get('practice-1')?.enrolledPatients;
    expect(await asOf('2024-12-31')).toBeUndefined();
    expect(await asOf('2025-01-01')).toBe(1_500);
    expect(await asOf('2025-05-31')).toBe(1_500);
    expect(await asOf('2025-06-01')).toBe(2_000);
  });

  test('thousands of practices and statements are written at once', async () => {
    const numbers = Array.from({ length: 1_201 }, (_, index) => 1_000 + index);
    await store.transaction(async (tx) => {
      await insertPractices(
        tx,
        numbers.map((number) => ({
          ...makePractice(number, 'GM1'),
          ownerOrganisation: null,
          closedOn: null,
        })),
      );
      await addStatements(
        tx,
        numbers.map((number) =>
          makeStatement(`many-${number}`, `practice-${number}`, { owners: number % 40 }),
        ),
      );
    });
    const rows = (await findRegister(store.read)).filter(({ id }) => id.length > 'practice-9'.length);
    expect(rows).toHaveLength(numbers.length);
    for (const { agbCode, owners } of rows) expect(owners).toBe(Number(agbCode) % 40);
  });

  test('a change of its identity leaves the facts of a practice as they are', async () => {
    const before = await registered('practice-6');
    const identity = {
      ...makePractice(6, 'GM2', { name: 'Renamed' }),
      ownerOrganisation: 'Chain',
      closedOn: null,
    };
    await store.transaction((tx) => updatePractice(tx, identity));
    expect(await registered('practice-6')).toEqual({ ...before, ...identity });
  });
});
