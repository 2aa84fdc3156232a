import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePlan, paragraph } from '../testing/make-plan.ts';
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

  test('S-5: half a surrogate pair is bad input: released in a plan, it would take the list from its insurer', async () => {
    const { planId } = await makePlan(world);
    const rho = world.as('rhoNoord', 'rhoCoordinator');
    const save = (text: string) =>
      outcomeOf(
        rho.plans.saveSection({ planId, code: 'SOLL', seenTextVersion: 1, document: paragraph(text) }),
      );
    expect(await save('a\ud800b')).toBe('BAD_REQUEST');
    expect(await save('a\ud83d\ude00b')).toBe('ok');
    const { live } = await rho.plans.get({ planId });
    await rho.plans.release({ planId, contentRevision: live?.contentRevision ?? 0 });
    const listed = await world.as('noord', 'procurementOfficer').plans.list({});
    expect(listed.rows.map(({ id }) => id)).toContain(planId);
  });

  test.each([2_147_483_647, Number.MAX_SAFE_INTEGER])(
    'S-5: a version that no row can have, %i, is bad input',
    async (version) => {
      const { planId, obligationId, partnerIds } = await makePlan(world);
      const { planId: submittedId } = await makePlan(world, 'noord', 'SUBMITTED');
      const rho = world.as('rhoNoord', 'rhoCoordinator');
      const section = { code: 'SOLL', seenTextVersion: version, document: paragraph('x') } as const;
      const attempts = [
        rho.plans.saveSection({ planId, ...section }),
        rho.plans.importSections({ planId, parts: [section] }),
        rho.plans.sectionTexts({ planId, code: 'SOLL', textVersion: version }),
        rho.plans.removeObligation({ planId, id: obligationId, version }),
        rho.plans.removePartner({ planId, partnerId: partnerIds[1], version }),
        rho.plans.freezeSituation({ planId, seenNumber: version }),
        world.as('noord', 'procurementOfficer').plans.startAssessment({ planId: submittedId, version }),
        world.as('noord', 'procurementOfficer').cases.acknowledge({ caseId: planId, version }),
      ];
      expect(await Promise.all(attempts.map(outcomeOf))).toEqual(attempts.map(() => 'BAD_REQUEST'));
    },
  );

  test('S-5: a lease that would end beyond the calendar is looked for up to its last date', async () => {
    const rho = world.as('rhoNoord', 'rhoCoordinator');
    expect(await outcomeOf(rho.practices.list({ asOf: '2200-12-31', leaseWithinMonths: 120 }))).toBe('ok');
  });
});
