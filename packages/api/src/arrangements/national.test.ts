import { ENGINES } from '@regiovast/db/testing/test-store';
import { runRaw } from '@regiovast/db/testing/run-raw';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeArrangement, type ArrangementWishes } from '../testing/make-arrangement.ts';
import { makePayment } from '../testing/make-payment.ts';
import { makeTestWorld, type Side, type TestWorld } from '../testing/test-world.ts';

describe.each(ENGINES)('national sums on %s', (engine) => {
  let world: TestWorld;
  let thirdId: string;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
    thirdId = world.deps.ids.next();
    await world.store.transaction(async ({ q, t }) => {
      await q.insert(t.organisations).values({ id: thirdId, name: 'Verzekeraar Oost', kind: 'insurer' });
    });
  });
  afterEach(() => world.discard());

  const national = () => world.as('ministry', 'ministryAnalyst').arrangements.national();
  const bytes = async () => JSON.stringify(await national());
  const taken = async () =>
    (await national()).years.map(({ year, takenCents, insurers }) => [year, takenCents, insurers]);
  const make = (side: Side, wishes: ArrangementWishes = {}) =>
    makeArrangement(world, side, { status: 'AGREED', ...wishes });
  const makeThird = async (wishes: ArrangementWishes = {}) => {
    const made = await make('noord', wishes);
    await runRaw(
      world.store,
      `update arrangements set insurer_id = '${thirdId}' where id = '${made.arrangementId}'`,
    );
    return made;
  };

  test('C-3: what fewer than three insurers take changes no byte, by whatever amount', async () => {
    const nothing = await bytes();
    await make('noord');
    expect(await bytes()).toBe(nothing);
    const theirs = await make('zuid', { status: 'ACTIVE', fixedCents: 123_456_789 });
    await makePayment(world, theirs.arrangementId, { quarter: '2027Q1', amountCents: 1 });
    // Of a year that the framework does not name either.
    await makePayment(world, theirs.arrangementId, { quarter: '2035Q1', amountCents: 1 });
    expect(await bytes()).toBe(nothing);
    // The third only drafts, or takes nothing.
    await makeThird({ status: 'PROPOSED' });
    await makeThird({ status: 'EVALUATED' });
    expect(await bytes()).toBe(nothing);
    expect(await taken()).toEqual([
      [2026, null, null],
      [2027, null, null],
      [2028, null, null],
    ]);
  });

  test('C-3: three insurers make a sum; a year in which they are two stays shielded', async () => {
    const made = [await make('noord'), await make('zuid', { status: 'ACTIVE' }), await makeThird()];
    await makePayment(world, made[1]?.arrangementId ?? '', { quarter: '2028Q1', amountCents: 500 });
    await makePayment(world, (await make('noord', { status: 'EVALUATED' })).arrangementId, {
      quarter: '2028Q1',
      amountCents: 700,
    });
    const total = made.reduce((sum, { totalCents }) => sum + totalCents, 0);
    expect(await taken()).toEqual([
      [2026, null, null],
      [2027, total, 3],
      [2028, null, null],
    ]);
    const before = await bytes();
    await makePayment(world, made[1]?.arrangementId ?? '', { quarter: '2028Q2', amountCents: 12_345 });
    expect(await bytes()).toBe(before);
  });

  test('C-3: nothing of a single arrangement, region, type or insurer is given', async () => {
    for (const make3 of [() => make('noord'), () => make('zuid'), () => makeThird()]) await make3();
    const [year] = (await national()).years;
    expect(Object.keys(year ?? {}).sort()).toEqual(['frameworkCents', 'insurers', 'takenCents', 'year']);
    expect(await bytes()).not.toMatch(/Verzekeraar|ZK|Praktijk/);
  });
});
