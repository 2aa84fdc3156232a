import { verifyStoredChain } from '@regiovast/db/audit/read-chain';
import { installationFact } from '@regiovast/db/audit/installation';
import { factsAsOf } from '@regiovast/domain/practices/practice-facts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allRows, CLOCK, type FilledStore, filledStore } from './fixture/filled-store.ts';

const SCALE = 0.02;
let demo: FilledStore;

beforeAll(async () => {
  demo = await filledStore({ seed: 1, scale: SCALE });
});
afterAll(() => demo.remove());

test('the same seed on the same clock gives the same rows', async () => {
  const again = await filledStore({ seed: 1, scale: SCALE });
  expect(await allRows(again)).toEqual(await allRows(demo));
  await again.remove();
});

test('another seed gives other practices, statements and cases', async () => {
  const other = await filledStore({ seed: 2, scale: SCALE });
  const [rows, otherRows] = [await allRows(demo), await allRows(other)];
  for (const table of ['practices', 'statements', 'cases', 'events']) {
    expect({ table, rows: otherRows[table] }).not.toEqual({ table, rows: rows[table] });
  }
  await other.remove();
});

test('a database that is not empty is refused and left as it was', async () => {
  const before = await allRows(demo);
  await expect(demo.fill({ seed: 2, scale: SCALE })).rejects.toMatchObject({ code: 'DATABASE_NOT_EMPTY' });
  expect(await allRows(demo)).toEqual(before);
});

test('the numbers it answers are the numbers of rows', async () => {
  const rows = await allRows(demo);
  expect(demo.counts).toMatchObject({
    organisations: rows.organisations?.length,
    people: rows.persons?.length,
    practices: 97,
    statements: rows.statements?.length,
    cases: 50,
    openCases: 7,
    events: 4_000,
  });
  expect(rows.events).toHaveLength(4_000);
  expect(await installationFact(demo.store.read, 'demoSeed')).toBe('1');
});

test('each of the 31 care-office regions has practices', async () => {
  const { q, t } = demo.store.read;
  const practices = await q.select().from(t.practices);
  const memberships = await q.select().from(t.regionMemberships);
  const regions = await q.select().from(t.regions);
  const careOffices = regions.filter(({ type }) => type === 'careOffice').map(({ code }) => code);
  const inhabited = new Set(practices.map(({ municipalityCode }) => municipalityCode));
  const withPractices = new Set(
    memberships.filter((row) => inhabited.has(row.municipalityCode)).map(({ regionCode }) => regionCode),
  );
  expect(careOffices).toHaveLength(31);
  expect(careOffices.filter((code) => !withPractices.has(code))).toEqual([]);
});

test('practices cannot be taken for real ones', async () => {
  const { q, t } = demo.store.read;
  const practices = await q.select().from(t.practices);
  expect(practices.filter(({ agbCode }) => !/^019\d{5}$/.test(agbCode))).toEqual([]);
  expect(practices.filter(({ postcode }) => !/^[1-9]\d{3} SS$/.test(postcode))).toEqual([]);
  expect(new Set(practices.map(({ agbCode }) => agbCode)).size).toBe(practices.length);
});

test('the latest facts of a practice are what its statements come to', async () => {
  const { q, t } = demo.store.read;
  const statements = await q.select().from(t.practiceStatements);
  for (const practice of await q.select().from(t.practices)) {
    const own = statements.filter(({ practiceId }) => practiceId === practice.id);
    const latest = own
      .map(({ referenceDate }) => referenceDate)
      .sort()
      .at(-1);
    expect(practice).toMatchObject({ ...factsAsOf(own, '9999-12-31'), referenceDate: latest });
  }
});

test('statements are made on the last days of the past twelve quarters and recorded before now', async () => {
  const { q, t } = demo.store.read;
  const statements = await q.select().from(t.practiceStatements);
  const dates = [...new Set(statements.map(({ referenceDate }) => referenceDate))].sort();
  expect(dates).toHaveLength(12);
  expect([dates[0], dates[11]]).toEqual(['2023-12-31', '2026-09-30']);
  const now = CLOCK.now().toISOString();
  expect(statements.filter((row) => row.recordedAt > now || row.recordedAt < row.referenceDate)).toEqual([]);
});

test('a practice that closed states nothing after its closing', async () => {
  const { q, t } = demo.store.read;
  const closed = (await q.select().from(t.practices)).filter(({ closedOn }) => closedOn !== null);
  const closedOn = new Map(closed.map((practice) => [practice.id, practice.closedOn ?? '']));
  const statements = await q.select().from(t.practiceStatements);
  expect(closed).toHaveLength(1);
  expect(statements.filter((row) => row.referenceDate > (closedOn.get(row.practiceId) ?? '9999'))).toEqual(
    [],
  );
});

test('the chain of events verifies, in order of time, and ends with the filling itself', async () => {
  const { q, t } = demo.store.read;
  expect(await verifyStoredChain(demo.store.read)).toEqual({ ok: true, count: 4_000 });
  const events = await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq);
  const times = events.map(({ at }) => at);
  expect(times).toEqual([...times].sort());
  expect(events.at(-1)).toMatchObject({ action: 'demo.filled', at: CLOCK.now().toISOString() });
});

test('on the first day of a quarter everything still lies in the past', async () => {
  const now = '2026-09-30T22:00:00.000Z';
  const early = await filledStore({ scale: SCALE }, { now: () => new Date(now) });
  const { statements = [], moves = [], events = [] } = await allRows(early);
  expect(JSON.stringify([statements, moves, events.slice(0, -1)])).not.toMatch(
    /(recordedAt|enteredAt|at)":"2026-1/,
  );
  expect((statements as { referenceDate: string }[]).some((row) => row.referenceDate === '2026-09-30')).toBe(
    true,
  );
  await early.remove();
});
