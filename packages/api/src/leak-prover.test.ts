import type { Store } from '@regiovast/db/store/store';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { idSchema } from '@regiovast/domain/kernel/ids';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { appRouter } from './router.ts';
import { draftMoney, workOnMoney } from './testing/arrangement-secrets.ts';
import { askAll, QUERIES, type Reader } from './testing/every-query.ts';
import { makeJobProcess } from './testing/job-process.ts';
import { makePostman } from './testing/post-box.ts';
import { DECLARED } from './testing/twin/declared-differences.ts';
import { callInPairs, type Plan } from './testing/twin/paired-calls.ts';
import { proceduresOf } from './testing/procedures-of.ts';
import { recordedWorld } from './testing/twin/recorded-world.ts';
import { makeTwinWorlds, type TwinWorlds } from './testing/twin/twin-worlds.ts';
import { changeUnshared } from './testing/two-sides.ts';
import { procedure, router } from './trpc/procedure.ts';
import { runDueJobs } from './work/run-jobs.ts';
import { sendMails } from './work/send-mails.ts';

/**
 * C-1, C-3, C-6 · two countries that differ only in what the insurer of the south owns answer alike to everybody else: the
 * procedures come from the router, the inputs from their schemas.
 */

/** Who may not notice; a stranger is refused before anything is read. */
const OUTSIDERS: readonly Reader[] = [
  ['noord', 'procurementOfficer'],
  ['noord', 'procurementManager'],
  ['noord', 'insurerViewer'],
  ['rhoNoord', 'rhoCoordinator'],
  ['rhoNoord', 'rhoManager'],
  ['rhoNoord', 'rhoViewer'],
  ['ministry', 'ministryAnalyst'],
];
const PLATFORM: Reader = ['platform', 'platformAdmin'];
/** What gives or takes areas: the north may get anything but the south, which it would rightly see. */
const MOVES_BORDERS = /^(?:regions|people|quarters)\./;
/** What the insurer of the south tells another insurer on purpose (C-1): to be followed, and whether it follows. */
const TOLD_ON_PURPOSE = new Set(['arrangements.askToFollow', 'arrangements.answerFollow']);
const OF_THE_SOUTH = /^(?:arrangements|work)\./;

const CALLS = { sqlite: 10_000, postgres: 1_000 } as const;
/** People of the south: they rightly get other mails. */
const SOUTHERN = /@(?:rho)?zuid\./;
/** Questions whose answer is a declared sum. */
const SUMMED = /"arrangements\.national"/;
/** Jobs make ids for everybody in one go, so which id is whose is chance, as it is in life. */
const withoutIds = (text: string): string =>
  text.replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '#');
const PROVING_MS = 300_000;

const PLAN: Plan = {
  seed: 20_261_122,
  calls: 0,
  readers: [...OUTSIDERS, PLATFORM],
  router: appRouter,
  declared: DECLARED,
  movesBorders: (path) => MOVES_BORDERS.test(path),
  south: {
    readers: [
      ['zuid', 'procurementOfficer'],
      ['zuid', 'procurementManager'],
      ['rhoZuid', 'rhoManager'],
    ],
    does: (path) => OF_THE_SOUTH.test(path) && !TOLD_ON_PURPOSE.has(path),
  },
};

describe.each(ENGINES)('nothing of the insurer of the south leaks, on %s', (engine) => {
  let twins: TwinWorlds;
  beforeAll(async () => {
    twins = await makeTwinWorlds(engine, 'insurer');
  }, PROVING_MS);
  afterAll(() => twins.discard());

  test('C-1: the north lives the same life in both worlds, answer by answer', async () => {
    const { known } = twins;
    const [plain, changed] = [recordedWorld(twins.plain), recordedWorld(twins.changed)];
    for (const { world } of [plain, changed]) {
      await draftMoney(world, 'noord', known.arrangements);
      await workOnMoney(world, 'noord', known.arrangements);
      await changeUnshared(world, known);
    }
    expect(changed.answers).toEqual(plain.answers);
    expect(plain.answers.length).toBeGreaterThan(50);
  });

  test(
    'C-1, C-3, C-6: random calls of every procedure are answered to the byte alike in both worlds',
    async () => {
      const calls = CALLS[engine];
      const proof = await callInPairs(twins, { ...PLAN, calls });
      expect(proof.leaks.slice(0, 5)).toEqual([]);
      expect(proof.faults.slice(0, 5)).toEqual([]);
      expect(proof.calls).toBe(calls);
      // Every procedure of the router was called, and with what it takes.
      expect([...proof.tallies.keys()].sort()).toEqual(Object.keys(appRouter._def.procedures).sort());
      const uncovered = [...proof.tallies].filter(([, { asked, fitting }]) => asked === 0 || fitting === 0);
      expect(uncovered).toEqual([]);
      expect(proof.southernActs).toBeGreaterThan(0);
      // Many of them with an answer, not a refusal, in the rooms of everybody.
      const granted = [...proof.tallies.values()].reduce((sum, tally) => sum + tally.granted, 0);
      expect(granted).toBeGreaterThan(calls / 5);
    },
    PROVING_MS,
  );

  test(
    'C-6: after nights in which every job ran, mails, notices and histories are the same',
    async () => {
      const of = async (world: TwinWorlds['plain']) => {
        const box = makePostman();
        for (const morning of ['2026-11-20T07:00:00.000Z', '2027-01-02T07:00:00.000Z']) {
          world.setNow(new Date(morning));
          const ran = await runDueJobs(world.deps, makeJobProcess());
          expect(ran.filter(({ handled }) => handled === null)).toEqual([]);
          await sendMails(world.deps, box.postman);
        }
        const mails = box.got.filter(({ to }) => !SOUTHERN.test(to)).map((mail) => JSON.stringify(mail));
        const paths = QUERIES.filter((path) => /^(?:work|audit|arrangements|plans)\./.test(path));
        const answers = await askAll(world, OUTSIDERS, twins.known, paths);
        return {
          mails: mails.map(withoutIds).toSorted(),
          answers: [...answers]
            .filter(([question]) => !SUMMED.test(question))
            .map((one) => withoutIds(String(one))),
        };
      };
      const [plain, changed] = [await of(twins.plain), await of(twins.changed)];
      expect(changed).toEqual(plain);
      expect(plain.mails.length).toBeGreaterThan(0);
    },
    PROVING_MS,
  );

  test('C-3: the sums of the ministry do differ, and are all that does', async () => {
    const sums = async ({ as }: TwinWorlds['plain']) =>
      (await as('ministry', 'ministryAnalyst').arrangements.national()).years;
    const [plain, changed] = [await sums(twins.plain), await sums(twins.changed)];
    expect(changed).not.toEqual(plain);
  });
});

describe.each(ENGINES)('the proof finds a leak, on %s', (engine) => {
  let twins: TwinWorlds;
  beforeAll(async () => {
    twins = await makeTwinWorlds(engine, 'insurer');
  }, PROVING_MS);
  afterAll(() => twins.discard());

  const leaksOf = async (planted: ReturnType<typeof router>) => {
    const { leaks } = await callInPairs(twins, { ...PLAN, router: planted, calls: 60 });
    return [...new Set(leaks.map(({ path }) => path))];
  };
  const asked = z.object({ arrangementId: idSchema });
  /** What a query finds that forgot its scope. */
  const unscoped = async ({ read: { q, t } }: Store, { arrangementId }: z.infer<typeof asked>) =>
    (await q.select().from(t.arrangements)).find(({ id }) => id === arrangementId);

  test('a count over what others own', async () => {
    const count = procedure('arrangements.list').query(({ ctx: { deps } }) =>
      deps.store.read.q.$count(deps.store.read.t.arrangements),
    );
    expect(await leaksOf(router({ planted: router({ count }) }))).toEqual(['planted.count']);
  });

  test('another refusal for what exists than for what does not', async () => {
    const refuse = procedure('arrangements.get')
      .input(asked)
      .query(async ({ ctx: { deps }, input }) => {
        throw (await unscoped(deps.store, input)) ? new DomainError('NOT_ALLOWED') : notFound();
      });
    expect(await leaksOf(router({ planted: router({ refuse }) }))).toEqual(['planted.refuse']);
  });

  test('a change that answers with the version of what another insurer holds', async () => {
    const change = procedure('arrangements.setFrame')
      .input(asked)
      .mutation(async ({ ctx: { deps }, input }) => (await unscoped(deps.store, input))?.version ?? 0);
    expect(await leaksOf(router({ planted: router({ change }) }))).toEqual(['planted.change']);
  });

  test('a procedure of which nobody can make the input leaves the proof undone', async () => {
    const odd = procedure('arrangements.list')
      .input(z.object({ on: z.date() }))
      .query(() => null);
    await expect(leaksOf(router({ planted: router({ odd }) }))).rejects.toThrow(
      'planted.odd: nobody makes a date',
    );
  });

  test('every procedure of the router is one that can be called', () => {
    for (const [path, { _def }] of proceduresOf(appRouter)) {
      expect([path, ['query', 'mutation'].includes(_def.type)]).toEqual([path, true]);
      expect([path, _def.inputs.length <= 1]).toEqual([path, true]);
    }
  });
});

describe.each(ENGINES)('nothing of the whole south leaks, on %s', (engine) => {
  let twins: TwinWorlds;
  beforeAll(async () => {
    twins = await makeTwinWorlds(engine, 'south');
  }, PROVING_MS);
  afterAll(() => twins.discard());

  test(
    'S-10: its RHO and practices differ too, and no insurer, RHO or ministry outside notices',
    async () => {
      // C-3, C-4: the checklist of a quarter tells the ministry what is missing in the country, small counts suppressed.
      const declared = [...DECLARED, { path: 'quarters.checklist', why: 'C-3', comparable: () => '' }];
      const proof = await callInPairs(twins, {
        ...PLAN,
        declared,
        readers: OUTSIDERS,
        calls: CALLS[engine] / 5,
      });
      expect(proof.leaks.slice(0, 5)).toEqual([]);
      expect(proof.faults.slice(0, 5)).toEqual([]);
    },
    PROVING_MS,
  );
});
