import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeArrangement, makeBudgets } from '../testing/make-arrangement.ts';
import { makeTestWorld, outcomeOf, TODAY, type TestWorld } from '../testing/test-world.ts';

const TOMORROW = '2026-11-20';
const ASKED = {
  startMonths: [7, 1, 7],
  noticeDays: 14,
  secondApprovalFromCents: 12_345_678,
  paymentDueDays: 45,
  frameShare: null,
  validFrom: TOMORROW,
  source: 'Mandaatregeling',
  reason: 'Besloten in november',
  latest: 0,
};

describe.each(ENGINES)('terms and ceilings on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());

  const manager = () => world.as('noord', 'procurementManager');
  const viewer = () => world.as('noord', 'insurerViewer');
  const set = (over: Partial<typeof ASKED> = {}) => manager().arrangements.setTerms({ ...ASKED, ...over });
  const setCeiling = (over: { year?: number; ceilingCents?: number; latest?: number } = {}) =>
    manager().arrangements.setCeiling({
      year: 2027,
      ceilingCents: 87_654_321,
      reason: 'Begroting',
      latest: 0,
      ...over,
    });
  const events = async () => {
    const { q, t } = world.store.read;
    return q.select().from(t.auditEvents).orderBy(t.auditEvents.seq);
  };

  test('A-3: the first terms can hold today, later ones from tomorrow at the earliest', async () => {
    expect(await viewer().arrangements.terms()).toMatchObject({
      current: null,
      latest: 0,
      earliestFrom: TODAY,
    });
    expect(await outcomeOf(set({ validFrom: '2026-11-18' }))).toBe('PURCHASE_TERMS_IN_PAST');
    const first = await set({ validFrom: TODAY });
    expect(first).toMatchObject({ current: 1, latest: 1, earliestFrom: TOMORROW });
    expect(first.versions[0]).toMatchObject({ startMonths: [1, 7], noticeDays: 14, changed: null });
    expect(await outcomeOf(set({ latest: 1, validFrom: TODAY }))).toBe('PURCHASE_TERMS_IN_PAST');
    const second = await set({ latest: 1, noticeDays: 28 });
    expect(second).toMatchObject({ current: 1, latest: 2 });
    expect(
      second.versions.map(({ version, validFrom, validTo, changed }) => [
        version,
        validFrom,
        validTo,
        changed,
      ]),
    ).toEqual([
      [2, TOMORROW, null, ['noticeDays']],
      [1, TODAY, TODAY, null],
    ]);
    world.setNow(new Date('2026-11-20T10:00:00.000Z'));
    expect((await viewer().arrangements.terms()).current).toBe(2);
  });

  test('S-2, C-1: each leaves one event that names what changed and holds no amount', async () => {
    const before = (await events()).length;
    await set();
    await set({ latest: 1, secondApprovalFromCents: 99_999_999 });
    await setCeiling();
    const added = (await events()).slice(before);
    expect(added.map(({ action, subjectKind }) => [action, subjectKind])).toEqual([
      ['arrangements.termsSet', 'purchaseTerms'],
      ['arrangements.termsSet', 'purchaseTerms'],
      ['arrangements.ceilingSet', 'purchaseTerms'],
    ]);
    expect(added[1]?.payload).toContain('secondApprovalFromCents');
    for (const amount of ['12345678', '99999999', '87654321', 'Besloten', 'Begroting'])
      expect(added.map(({ payload }) => payload).join()).not.toContain(amount);
  });

  test('S-3: who sets on top of another version is told, and nothing is left behind', async () => {
    await set();
    await setCeiling();
    const before = (await events()).length;
    expect(await outcomeOf(set())).toBe('STALE_VERSION');
    expect(await outcomeOf(setCeiling())).toBe('STALE_VERSION');
    expect((await events()).length).toBe(before);
    const [first, second] = await Promise.all([
      outcomeOf(setCeiling({ latest: 1, ceilingCents: 1 })),
      outcomeOf(setCeiling({ latest: 1, ceilingCents: 2 })),
    ]);
    expect([first, second].sort()).toEqual(['STALE_VERSION', 'ok']);
  });

  test('words are obligatory, and a year is one of this century', async () => {
    expect(await outcomeOf(set({ source: ' ' }))).toBe('BAD_REQUEST');
    expect(await outcomeOf(set({ reason: '' }))).toBe('BAD_REQUEST');
    expect(await outcomeOf(set({ startMonths: [] }))).toBe('BAD_REQUEST');
    expect(await outcomeOf(setCeiling({ year: 2101 }))).toBe('BAD_REQUEST');
    expect(await outcomeOf(setCeiling({ ceilingCents: -1 }))).toBe('BAD_REQUEST');
  });

  test('A-4: a ceiling can go below what is taken; every version stays to be read', async () => {
    await makeBudgets(world);
    const { totalCents } = await makeArrangement(world, 'noord', { status: 'AGREED' });
    const view = await setCeiling({ latest: 1, ceilingCents: totalCents - 1 });
    const year = view.years.find((one) => one.year === 2027);
    expect(year).toMatchObject({
      latest: 2,
      ceilingCents: totalCents - 1,
      usedCents: totalCents,
      freeCents: -1,
    });
    expect(year?.versions.map(({ version }) => version)).toEqual([2, 1]);
    expect((await viewer().arrangements.ceilings()).can.set.because).toEqual(['NOT_ALLOWED']);
  });

  test('C-1: what another insurer lays down is nowhere to be seen', async () => {
    const before = JSON.stringify([
      await viewer().arrangements.terms(),
      await viewer().arrangements.ceilings(),
    ]);
    const theirs = world.as('zuid', 'procurementManager').arrangements;
    await theirs.setTerms(ASKED);
    await theirs.setCeiling({ year: 2027, ceilingCents: 5, reason: 'r', latest: 0 });
    expect(
      JSON.stringify([await viewer().arrangements.terms(), await viewer().arrangements.ceilings()]),
    ).toBe(before);
  });
});
