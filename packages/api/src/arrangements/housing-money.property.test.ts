import { findLastAccessTest } from '@regiovast/db/housing/access-tests';
import type { Engine } from '@regiovast/db/store/store';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { isPositiveTest } from '@regiovast/domain/housing/money.rules';
import { describe, expect, test, vi } from 'vitest';
import { makeArrangement, makeBudgets } from '../testing/make-arrangement.ts';
import { makeHousingCase } from '../testing/make-housing-case.ts';
import { judgeTest, offerTest } from '../testing/offered-access-test.ts';
import { seededRandom } from '../testing/seeded-random.ts';
import { makeTestWorld, outcomeOf, type TestWorld, TODAY } from '../testing/test-world.ts';

vi.setConfig({ testTimeout: 120_000 });

/** Sequences and moves in each; PostgreSQL has the same procedures and gets fewer. */
const AMOUNT = {
  sqlite: { runs: 12, moves: 45 },
  postgres: { runs: 2, moves: 25 },
} as const satisfies Record<Engine, object>;

/** Every call by which money or a test can move; each is made whether it is allowed or not. */
function movesOf(world: TestWorld, housingCaseId: string, arrangementId: string) {
  const officer = world.as('noord', 'procurementOfficer').arrangements;
  const manager = world.as('noord', 'procurementManager').arrangements;
  const rho = world.as('rhoNoord', 'rhoManager').arrangements;
  const seen = async () => ({ arrangementId, version: (await officer.get({ arrangementId })).version });
  const proposed = async () => {
    const { versions } = await officer.approval({ arrangementId });
    const version = versions.find(({ isProposed }) => isProposed);
    const { id: versionId = housingCaseId, contentSha256 = '0'.repeat(64) } = version ?? {};
    return { arrangementId, versionId, contentSha256 };
  };
  return {
    offerPositive: () => offerTest(world, housingCaseId),
    offerNegative: () => offerTest(world, housingCaseId, { outcome: 'NEGATIVE' }),
    confirm: () => judgeTest(world, housingCaseId, 'CONFIRMED'),
    refuse: () => judgeTest(world, housingCaseId, 'REFUSED'),
    link: async () => officer.setFrame({ ...(await seen()), housingCaseId }),
    unlink: async () => officer.setFrame({ ...(await seen()), housingCaseId: null }),
    otherType: async () => officer.setFrame({ ...(await seen()), type: 'INNOVATION' }),
    housingType: async () => officer.setFrame({ ...(await seen()), type: 'HOUSING_CONTRIBUTION' }),
    byHand: async () =>
      officer.setFrame({ ...(await seen()), accessTest: { outcome: 'POSITIVE', on: TODAY, reason: 'Zelf' } }),
    submit: async () => officer.submit(await seen()),
    giveBack: async () =>
      manager.decide({ ...(await proposed()), outcome: 'RETURN', message: 'Reken het na' }),
    approve: async () => manager.decide({ ...(await proposed()), outcome: 'APPROVE', message: '' }),
    decline: async () => rho.answerOffer({ ...(await proposed()), answer: 'RHO_DECLINE', message: 'Nee' }),
    agree: async () => rho.answerOffer({ ...(await proposed()), answer: 'RHO_AGREE', message: '' }),
    contract: async () => officer.contract({ ...(await seen()), reference: 'C-1', contractedOn: TODAY }),
  } as const;
}
type Move = keyof ReturnType<typeof movesOf>;

/** What makes money go on is tried more often, so that the sequences get somewhere. */
const WEIGHTS: Readonly<Record<Move, number>> = {
  offerPositive: 4,
  offerNegative: 1,
  confirm: 6,
  refuse: 1,
  link: 5,
  unlink: 1,
  otherType: 1,
  housingType: 3,
  byHand: 1,
  submit: 5,
  giveBack: 1,
  approve: 4,
  decline: 1,
  agree: 4,
  contract: 4,
};
const BAG = (Object.keys(WEIGHTS) as Move[]).flatMap((move) =>
  Array.from({ length: WEIGHTS[move] }, () => move),
);
const FURTHER = ['PROPOSED', 'ASSESSED_POSITIVE', 'AGREED', 'CONTRACTED'];

describe.each(ENGINES)('H-1: whatever is tried in whatever order on %s', (engine) => {
  test('no money is linked or goes further without a positive, confirmed access test', async () => {
    const world = await makeTestWorld(engine);
    const { runs, moves } = AMOUNT[engine];
    const reached = new Set<string>();
    let refused = 0;
    try {
      await makeBudgets(world, 10_000_000_000);
      const { housingCaseId } = await makeHousingCase(world);
      for (let seed = 1; seed <= runs; seed += 1) {
        const random = seededRandom(seed * 7_919);
        const { arrangementId } = await makeArrangement(world, 'noord', { type: 'HOUSING_CONTRIBUTION' });
        const acts = movesOf(world, housingCaseId, arrangementId);
        const rowOf = async () => {
          const { q, t } = world.store.read;
          const row = (await q.select().from(t.arrangements)).find(({ id }) => id === arrangementId);
          if (!row) throw new Error('an arrangement does not go away');
          return row;
        };
        const path: string[] = [];
        for (let step = 0; step < moves; step += 1) {
          const move = BAG[Math.floor(random() * BAG.length)] ?? 'confirm';
          const before = await rowOf();
          const outcome = await outcomeOf(acts[move]());
          const after = await rowOf();
          const mayFund = isPositiveTest(await findLastAccessTest(world.store.read, housingCaseId));
          path.push(`${move}: ${outcome}`);
          const isNew = after.status !== before.status && FURTHER.includes(after.status);
          const isLinked = after.housingCaseId !== null;
          if (isLinked && before.housingCaseId === null) expect(mayFund, path.join(', ')).toBe(true);
          if (isLinked && isNew) {
            expect(mayFund, path.join(', ')).toBe(true);
            expect(after.accessTestOutcome).toBe('POSITIVE');
            reached.add(after.status);
          }
          if (outcome === 'HOUSING_TEST_NOT_POSITIVE') refused += 1;
          if (outcome !== 'ok') expect(after, path.join(', ')).toEqual(before);
        }
      }
    } finally {
      await world.discard();
    }
    // The property says nothing unless the sequences got somewhere and were held back on the way.
    expect(refused).toBeGreaterThan(0);
    if (engine === 'sqlite') expect([...reached].sort()).toEqual([...FURTHER].sort());
  });
});
