import { findCeilings } from '@regiovast/db/arrangements/budget-ceilings';
import { findYearsOfInsurer } from '@regiovast/db/arrangements/budget-years';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { budgetOf } from '@regiovast/domain/arrangements/budget';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lookedAt, secondManager } from '../testing/approve-arrangement.ts';
import { makeArrangement, makeBudgets } from '../testing/make-arrangement.ts';
import { makeTestWorld, type TestWorld } from '../testing/test-world.ts';

const RACES = 200;
const APPROVE = { outcome: 'APPROVE', message: '' } as const;
/** Each takes € 60.000 and € 6.600 of 2027; of € 133.199,99 one fits and two are a cent too much. */
const FIXED_CENTS = 3_000_000;
const TOTAL_CENTS = 6_660_000;
const CEILING_CENTS = 2 * TOTAL_CENTS - 1;

type Refused = { readonly cause: { readonly code: string; readonly details: unknown } };

describe.each(ENGINES)('A-4: two managers approve at the same moment on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
    await makeBudgets(world, CEILING_CENTS);
  });
  afterEach(() => world.discard());

  test(`${RACES} times: the ceiling holds, one is approved and the other refused with the numbers`, async () => {
    const first = world.as('noord', 'procurementManager');
    const second = await secondManager(world);
    for (let race = 0; race < RACES; race += 1) {
      const one = await makeArrangement(world, 'noord', { status: 'PROPOSED', fixedCents: FIXED_CENTS });
      const other = await makeArrangement(world, 'noord', { status: 'PROPOSED', fixedCents: FIXED_CENTS });
      const outcomes = await Promise.allSettled([
        first.arrangements.decide({ ...lookedAt(one), ...APPROVE }),
        second.arrangements.decide({ ...lookedAt(other), ...APPROVE }),
      ]);
      const refused = outcomes.flatMap((outcome) =>
        outcome.status === 'rejected' ? [(outcome.reason as Refused).cause] : [],
      );
      expect(refused).toMatchObject([
        {
          code: 'BUDGET_EXCEEDED',
          details: {
            year: '2027',
            askedCents: TOTAL_CENTS,
            freeCents: TOTAL_CENTS - 1,
            ceilingCents: CEILING_CENTS,
          },
        },
      ]);
      const { read } = world.store;
      const { noord } = world.organisationIds;
      const ceiling = (await findCeilings(read, noord)).get(2027) ?? null;
      const year = budgetOf(2027, ceiling, await findYearsOfInsurer(read, noord));
      expect(year).toMatchObject({ committedCents: TOTAL_CENTS, freeCents: TOTAL_CENTS - 1 });
      // The next race has the whole budget again.
      await world.store.transaction(({ q, t }) => q.update(t.arrangements).set({ status: 'WITHDRAWN' }));
    }
  }, 120_000);
});
