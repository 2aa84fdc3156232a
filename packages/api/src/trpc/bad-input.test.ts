import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTestWorld, outcomeOf, type TestWorld } from '../testing/test-world.ts';

describe.each(ENGINES)('bad input on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());

  test('S-5: the sign NUL is refused wherever it stands, in a filter and deep in a form', async () => {
    const rho = world.as('rhoNoord', 'rhoCoordinator');
    expect(await outcomeOf(rho.practices.list({ search: 'a\0b' }))).toBe('BAD_REQUEST');
    const signal = {
      requestKey: world.deps.ids.next(),
      practiceId: world.practiceIds.noord[0] ?? '',
      primaryCause: 'OTHER' as const,
      action: {
        title: 'Bellen\0',
        ownerId: world.actor('rhoNoord', 'rhoCoordinator').personId,
        dueOn: '2026-11-23',
      },
    };
    expect(await outcomeOf(rho.cases.logSignal(signal))).toBe('BAD_REQUEST');
    expect(await outcomeOf(rho.practices.list({ search: "'; drop table practices; --" }))).toBe('ok');
  });

  test('S-5: an input nested deeper than the stack is bad input', async () => {
    let nested: unknown = 'x';
    for (let depth = 0; depth < 200_000; depth += 1) nested = [nested];
    const search = nested as string;
    expect(await outcomeOf(world.as('rhoNoord', 'rhoCoordinator').practices.list({ search }))).toBe(
      'BAD_REQUEST',
    );
  });

  test('S-5: a lease that would end beyond the calendar is looked for up to its last date', async () => {
    const rho = world.as('rhoNoord', 'rhoCoordinator');
    expect(await outcomeOf(rho.practices.list({ asOf: '2200-12-31', leaseWithinMonths: 120 }))).toBe('ok');
  });
});
