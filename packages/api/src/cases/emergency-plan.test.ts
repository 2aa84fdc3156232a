import { ENGINES } from '@regiovast/db/testing/test-store';
import { HISTORY_ACTION_NAMES } from '@regiovast/domain/audit/history-actions';
import type { Role } from '@regiovast/domain/people/organisation';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  makeTestWorld,
  type OrganisationKey,
  outcomeOf,
  TODAY,
  type TestWorld,
} from '../testing/test-world.ts';
import { checkData } from '../work/check-nightly.ts';

describe.each(ENGINES)('D-8: emergency plans on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());

  const rho = () => world.as('rhoNoord', 'rhoCoordinator');
  const practiceOf = (index: number, side: 'noord' | 'zuid' = 'noord') =>
    world.practiceIds[side][index] ?? '';
  const planOf = async (practiceId: string) => (await rho().cases.plan({ practiceId })).plan;
  const logSignal = (practiceId: string) =>
    rho().cases.logSignal({
      requestKey: world.deps.ids.next(),
      practiceId,
      primaryCause: 'WORKLOAD',
      action: {
        title: 'Bellen',
        ownerId: world.actor('rhoNoord', 'rhoCoordinator').personId,
        dueOn: '2026-12-01',
      },
    });
  const eventsOf = async (work: () => Promise<unknown>) => {
    const { q, t } = world.store.read;
    const before = await q.$count(t.auditEvents);
    await work();
    const events = await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq);
    return events.slice(before).map(({ action, payload, subjectKind }) => ({
      action,
      subjectKind,
      payload: JSON.parse(payload) as Record<string, unknown>,
    }));
  };
  const makeChain = async (...ids: string[]) => {
    for (const id of ids) {
      const { name, address, postcode, place, municipalityCode, ownershipForm, ownerOrganisation } =
        await rho().practices.get({ id });
      const seen = { name, address, postcode, place, municipalityCode, ownershipForm, ownerOrganisation };
      const identity = { ...seen, ownershipForm: 'group' as const, ownerOrganisation: 'Keten Één' };
      await rho().practices.correctIdentity({ id, seen, identity });
    }
  };
  const findingsOf = async (
    id: string,
    organisation: OrganisationKey = 'rhoNoord',
    role: Role = 'rhoManager',
  ) => {
    const { rows } = await world.as(organisation, role).work.findings({ pageSize: 200 });
    return rows
      .filter(
        ({ subject, ruleId }) =>
          subject.kind === 'practice' && subject.id === id && ruleId.startsWith('PLAN_'),
      )
      .map(({ ruleId }) => ruleId);
  };

  test('the template comes with the product, names motie 4991, and marks what is a proposal', async () => {
    const { versions, current } = await rho().cases.planTemplate();
    expect([current, versions.length]).toEqual([1, 1]);
    const items = versions[0]?.items ?? [];
    expect(items.filter(({ isRequired }) => isRequired).map(({ code }) => code)).toEqual([
      'LEAD',
      'BRIDGING',
      'LOCUM_POOL',
      'TEMPORARY_MANAGEMENT',
      'RECORD_TRANSFER',
      'COMMUNICATION',
    ]);
    expect(items.find(({ code }) => code === 'TEMPORARY_MANAGEMENT')?.source).toContain('Motie 4991');
    expect(items.every(({ isProposal, source }) => isProposal === source.includes('Voorstel'))).toBe(true);
  });

  test('a signal on one location prepares the plans of the chain, in the one event of the signal, once', async () => {
    const [one, two, three] = [practiceOf(0), practiceOf(1), practiceOf(2)];
    await makeChain(one, two);
    const events = await eventsOf(() => logSignal(one));
    expect(events.map(({ action }) => action)).toEqual(['cases.signalLogged']);
    expect(events[0]?.payload['preparedPlanIds']).toHaveLength(2);
    for (const id of [one, two]) {
      expect(await planOf(id)).toMatchObject({ preparedOn: TODAY, requiredItems: 6, filledItems: 0 });
    }
    expect(await planOf(three)).toBeNull();
    const again = await eventsOf(() => logSignal(two));
    expect(again.map(({ payload }) => payload['preparedPlanIds'])).toEqual([undefined]);
  });

  test('a practice of its own gets its plan when it becomes threatened, and not before', async () => {
    const id = practiceOf(0);
    const { caseId } = await logSignal(id);
    expect(await planOf(id)).toBeNull();
    const events = await eventsOf(() =>
      rho().cases.movePhase({
        caseId,
        version: 1,
        to: 'THREATENED',
        reason: 'stopt',
        effectiveOn: TODAY,
        expectedEndOn: '2027-03-01',
      }),
    );
    expect(
      events.map(({ action, payload }) => [action, (payload['preparedPlanIds'] as string[]).length]),
    ).toEqual([['cases.phaseMoved', 1]]);
    expect(await planOf(id)).toMatchObject({ preparedOn: TODAY });
    expect(await findingsOf(id)).toEqual(['PLAN_INCOMPLETE']);
  });

  test('answers make it complete; each is one event without its words', async () => {
    const practiceId = practiceOf(0);
    await rho().cases.preparePlan({ practiceId });
    const plan = await planOf(practiceId);
    const planId = plan?.id ?? '';
    for (const { code, isRequired } of plan?.items ?? []) {
      if (!isRequired) continue;
      const events = await eventsOf(() =>
        rho().cases.setPlanItem({ planId, code, text: ` Afspraak ${code} `, seen: '' }),
      );
      expect(events.map(({ action, subjectKind }) => [action, subjectKind])).toEqual([
        ['cases.planItemSet', 'emergencyPlan'],
      ]);
      expect(JSON.stringify(events)).not.toContain('Afspraak');
    }
    const done = await planOf(practiceId);
    expect(done).toMatchObject({ requiredItems: 6, filledItems: 6 });
    expect(done?.items[0]).toMatchObject({
      text: 'Afspraak LEAD',
      standing: 'filled',
      updatedBy: 'rhoCoordinator van RHO Proef Noord',
    });
    await rho().cases.setPlanItem({ planId, code: 'LEAD', text: '', seen: 'Afspraak LEAD' });
    expect((await planOf(practiceId))?.filledItems).toBe(5);
  });

  test('S-3: two people fill different items side by side; on the same item the second is refused', async () => {
    const practiceId = practiceOf(0);
    const { plan } = await rho().cases.preparePlan({ practiceId });
    const planId = plan?.id ?? '';
    const manager = world.as('rhoNoord', 'rhoManager');
    const both = await Promise.all([
      outcomeOf(rho().cases.setPlanItem({ planId, code: 'LEAD', text: 'De RHO', seen: '' })),
      outcomeOf(manager.cases.setPlanItem({ planId, code: 'BRIDGING', text: 'Buren', seen: '' })),
    ]);
    expect(both).toEqual(['ok', 'ok']);
    const same = await Promise.all([
      outcomeOf(rho().cases.setPlanItem({ planId, code: 'STAFF', text: 'Een', seen: '' })),
      outcomeOf(manager.cases.setPlanItem({ planId, code: 'STAFF', text: 'Twee', seen: '' })),
    ]);
    expect(same.toSorted()).toEqual(['STALE_VERSION', 'ok']);
    const lost = manager.cases.setPlanItem({ planId, code: 'LEAD', text: 'De verzekeraar', seen: 'oud' });
    expect(await outcomeOf(lost)).toBe('STALE_VERSION');
    const after = await planOf(practiceId);
    expect(after?.filledItems).toBe(2);
    expect(after?.items.find(({ code }) => code === 'LEAD')?.text).toBe('De RHO');
  });

  test('a rehearsal lies not in the future, and a lost race is refused', async () => {
    const practiceId = practiceOf(0);
    const { plan } = await rho().cases.preparePlan({ practiceId });
    const planId = plan?.id ?? '';
    const rehearse = (rehearsedOn: string, seen: string | null) =>
      outcomeOf(rho().cases.rehearsePlan({ planId, rehearsedOn, seen }));
    expect(await rehearse('2026-11-20', null)).toBe('DATE_IN_FUTURE');
    expect(await rehearse('2026-11-19', null)).toBe('ok');
    expect(await rehearse('2026-11-18', null)).toBe('STALE_VERSION');
    expect(await planOf(practiceId)).toMatchObject({ rehearsedOn: '2026-11-19', isRehearsalDue: false });
    world.setNow(new Date('2027-11-20T10:00:00Z'));
    expect(await planOf(practiceId)).toMatchObject({ isRehearsalDue: true });
    await checkData(world.deps);
    expect(await findingsOf(practiceId)).toEqual(['PLAN_NOT_REHEARSED']);
  });

  test('a new template keeps answers and lists what must be answered again', async () => {
    const practiceId = practiceOf(0);
    const { plan } = await rho().cases.preparePlan({ practiceId });
    const planId = plan?.id ?? '';
    for (const code of ['LEAD', 'BRIDGING', 'LOCUM_POOL']) {
      await rho().cases.setPlanItem({ planId, code, text: `Antwoord ${code}`, seen: '' });
    }
    const admin = world.as('platform', 'platformAdmin');
    const { versions, latest } = await admin.cases.planTemplate();
    const [lead, , locum] = versions[0]?.items ?? [];
    if (!lead || !locum) throw new Error('the template has no items');
    const items = [{ ...lead, nl: { ...lead.nl, hint: 'Wie belt de pers?' } }, locum];
    const change = { items, reason: 'geleerd', source: 'evaluatie', latest };
    const events = await eventsOf(() => admin.cases.setPlanTemplate({ ...change, validFrom: '2026-12-01' }));
    expect(events.map(({ action, payload }) => [action, payload['reworded'], payload['removed']])).toEqual([
      [
        'cases.planTemplateSet',
        ['LEAD'],
        versions[0]?.items.map(({ code }) => code).filter((code) => !['LEAD', 'LOCUM_POOL'].includes(code)),
      ],
    ]);
    expect(await outcomeOf(admin.cases.setPlanTemplate({ ...change, validFrom: '2026-12-01' }))).toBe(
      'STALE_VERSION',
    );
    expect(await planOf(practiceId)).toMatchObject({ requiredItems: 6, filledItems: 3 });
    world.setNow(new Date('2026-12-01T10:00:00Z'));
    const asked = await planOf(practiceId);
    expect(asked).toMatchObject({ requiredItems: 2, filledItems: 1 });
    expect(asked?.items.map(({ code, standing, text }) => [code, standing, text])).toEqual([
      ['LEAD', 'again', 'Antwoord LEAD'],
      ['LOCUM_POOL', 'filled', 'Antwoord LOCUM_POOL'],
    ]);
    expect(asked?.dropped).toMatchObject([{ code: 'BRIDGING', text: 'Antwoord BRIDGING' }]);
    // The night counts what the lists and rules look at.
    await checkData(world.deps);
    const { q, t } = world.store.read;
    expect(await q.select().from(t.emergencyPlans)).toMatchObject([
      { templateVersion: 2, requiredItems: 2, filledItems: 1 },
    ]);
    await rho().cases.setPlanItem({ planId, code: 'LEAD', text: 'Antwoord LEAD', seen: 'Antwoord LEAD' });
    expect(await planOf(practiceId)).toMatchObject({ filledItems: 2 });
  });

  test('C-6: a signal that was not shared shows no plan, no finding and no history to the insurer', async () => {
    const [one, two] = [practiceOf(0), practiceOf(1)];
    await makeChain(one, two);
    const insurer = world.as('noord', 'procurementManager');
    const seen = async () => [
      await insurer.cases.plan({ practiceId: one }),
      await insurer.cases.plan({ practiceId: two }),
      await insurer.work.findings({ pageSize: 200 }),
      await insurer.audit.history({ subjectKind: 'practice', subjectId: two }),
    ];
    const before = await seen();
    const { caseId } = await logSignal(one);
    const plan = await planOf(one);
    const planId = plan?.id ?? '';
    await rho().cases.setPlanItem({ planId, code: 'LEAD', text: 'De RHO', seen: '' });
    expect(await seen()).toEqual(before);
    const history = { subjectKind: 'emergencyPlan', subjectId: planId } as const;
    expect(await outcomeOf(insurer.audit.history(history))).toBe('NOT_FOUND');
    await rho().cases.share({ caseId, version: 1 });
    expect((await insurer.cases.plan({ practiceId: one })).plan).toMatchObject({
      preparedOn: null,
      filledItems: 1,
    });
    expect((await insurer.cases.plan({ practiceId: two })).plan).toBeNull();
    expect((await insurer.audit.history(history)).rows.map(({ action }) => action)).toEqual([
      'cases.planItemSet',
    ]);
  });

  test('D-8: a location of a troubled chain without a plan is found, for the RHO only', async () => {
    const [one, two] = [practiceOf(0), practiceOf(1)];
    await logSignal(one);
    await makeChain(one, two);
    expect(await findingsOf(two)).toEqual(['PLAN_MISSING']);
    expect(await findingsOf(two, 'noord', 'procurementManager')).toEqual([]);
    expect(await findingsOf(two, 'platform', 'platformAdmin')).toEqual([]);
    await rho().cases.preparePlan({ practiceId: two });
    expect(await findingsOf(two)).toEqual([]);
  });

  test('every event of a plan is one that a history may show', () => {
    expect(HISTORY_ACTION_NAMES.filter((name) => name.startsWith('cases.plan')).toSorted()).toEqual([
      'cases.planItemSet',
      'cases.planPrepared',
      'cases.planRehearsed',
    ]);
  });
});
