import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { logCase } from '../testing/log-case.ts';
import { makeTestWorld, outcomeOf, type TestWorld } from '../testing/test-world.ts';
import { hashOfState } from './acceptance-state.ts';
import { expireAcceptances } from './expire-acceptances.ts';

let world: TestWorld;
beforeAll(async () => {
  world = await makeTestWorld('sqlite');
});
afterAll(() => world.discard());

const START = Date.parse('2026-11-19T10:00:00Z');
const DAY = 86_400_000;
const PHASES = ['WATCH', 'THREATENED', 'ACUTE', 'BRIDGING', 'RESOLVED', 'CLOSED_NO_RISK'] as const;
const CAUSES = ['WORKLOAD', 'OTHER', 'BANKRUPTCY'] as const;
const ROLES = ['rhoCoordinator', 'rhoManager'] as const;

/** What people and time do to a case, in any order; most of it is refused, and that is part of the property. */
const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('propose' as const),
      by: fc.constantFrom('rhoCoordinator', 'rhoCoordinator', 'rhoCoordinator', 'rhoManager'),
      days: fc.integer({ min: 0, max: 90 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('decide' as const),
      by: fc.constantFrom('rhoManager', 'rhoManager', 'rhoManager', 'rhoCoordinator'),
      accept: fc.constantFrom(true, true, true, false),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('withdraw' as const), by: fc.constantFrom(...ROLES) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('move' as const), to: fc.constantFrom(...PHASES) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('cause' as const), cause: fc.constantFrom(...CAUSES) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('end' as const), month: fc.integer({ min: 1, max: 9 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('affected' as const), patients: fc.nat(500) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('night' as const), days: fc.integer({ min: 1, max: 40 }) }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

async function take(caseId: string, practiceId: string, day: { at: number }, it: Step): Promise<void> {
  const rho = (role: (typeof ROLES)[number]) => world.as('rhoNoord', role).cases;
  const { version } = await rho('rhoManager').get({ caseId });
  const on = new Date(START + day.at * DAY).toISOString().slice(0, 10);
  const live = (await rho('rhoManager').acceptances({ caseId })).acceptances[0];
  const target = { caseId, version, acceptanceId: live?.id ?? caseId };
  switch (it.do) {
    case 'propose': {
      const expiresOn = new Date(START + (day.at + it.days) * DAY).toISOString().slice(0, 10);
      await outcomeOf(rho(it.by).proposeAcceptance({ caseId, version, reason: 'proef', expiresOn }));
      return;
    }
    case 'decide':
      await outcomeOf(rho(it.by).decideAcceptance({ ...target, accept: it.accept, reason: 'proef' }));
      return;
    case 'withdraw':
      await outcomeOf(rho(it.by).withdrawAcceptance(target));
      return;
    case 'move':
      await outcomeOf(
        rho('rhoCoordinator').movePhase({
          caseId,
          version,
          to: it.to,
          reason: 'proef',
          effectiveOn: on,
          expectedEndOn: '2027-12-01',
          placements: it.to === 'BRIDGING' ? [{ kind: 'OTHER', patients: 1 }] : [],
        }),
      );
      return;
    case 'cause':
      await outcomeOf(
        rho('rhoCoordinator').logSignal({
          requestKey: world.deps.ids.next(),
          practiceId,
          primaryCause: it.cause,
          action: {
            title: 'Bellen',
            ownerId: world.actor('rhoNoord', 'rhoCoordinator').personId,
            dueOn: '2027-12-01',
          },
        }),
      );
      return;
    case 'end':
      await outcomeOf(
        rho('rhoCoordinator').setExpectedEnd({
          caseId,
          version,
          expectedEndOn: `2028-0${it.month}-01`,
          reason: 'NEW_INFORMATION',
        }),
      );
      return;
    case 'affected':
      await outcomeOf(
        rho('rhoCoordinator').setRecord({ caseId, version, fields: { affectedPatients: it.patients } }),
      );
      return;
    case 'night':
      day.at += it.days;
      world.setNow(new Date(START + day.at * DAY));
      await expireAcceptances(world.deps);
      return;
    default:
      it satisfies never;
  }
}

test('D-7, C-8: nothing leaves a risk accepted by its proposer, past its expiry, or over a changed state', async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      world.setNow(new Date(START));
      // The first case is over before the next one begins.
      await world.store.transaction(async ({ q, t }) => {
        await q.update(t.riskAcceptances).set({ state: 'WITHDRAWN' });
        await q.update(t.cases).set({ phase: 'CLOSED_NO_RISK' });
      });
      const caseId = await logCase(world, 'noord', 0);
      const practiceId = world.practiceIds.noord[0] ?? '';
      const day = { at: 0 };
      for (const it of steps) {
        await take(caseId, practiceId, day, it);
        const { q, t } = world.store.read;
        const rows = (await q.select().from(t.riskAcceptances)).filter(
          (row) => row.caseId === caseId && row.state === 'ACCEPTED',
        );
        const [record] = (await q.select().from(t.cases)).filter(({ id }) => id === caseId);
        const on = new Date(START + day.at * DAY).toISOString().slice(0, 10);
        expect(rows.length).toBeLessThanOrEqual(1);
        for (const row of rows) {
          accepted += 1;
          expect(row.decidedBy).not.toBe(row.proposedBy);
          expect(row.expiresOn >= on).toBe(true);
          expect(await hashOfState(world.store.read, caseId, row)).toBe(row.stateSha256);
          expect(record?.holdUntil).toBe(row.expiresOn);
        }
        if (rows.length === 0)
          expect(record?.holdUntil === null || record?.holdUntil === undefined || record.holdUntil < on).toBe(
            true,
          );
      }
    }),
    { numRuns: 60, seed: 20261119 },
  );
  // Else the property would say nothing.
  expect(accepted).toBeGreaterThan(20);
}, 60_000);
