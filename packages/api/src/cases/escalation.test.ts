import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '@regiovast/domain/people/organisation';
import {
  makeTestWorld,
  type OrganisationKey,
  outcomeOf,
  TODAY,
  type TestWorld,
} from '../testing/test-world.ts';

describe.each(ENGINES)('escalation on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());

  const rho = () => world.as('rhoNoord', 'rhoCoordinator');
  const officer = () => world.as('noord', 'procurementOfficer');
  const get = (caseId: string) => rho().cases.get({ caseId });
  const eventsOf = async (action: string) => {
    const { q, t } = world.store.read;
    const events = (await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq)).filter(
      (event) => event.action === action,
    );
    return events.map(({ payload }) => JSON.parse(payload) as unknown);
  };
  const noticesTo = async (organisation: OrganisationKey, role: Role) => {
    const { rows } = await world.as(organisation, role).work.notices({});
    return rows;
  };
  const open = async (practiceIndex: number) => {
    const { caseId } = await rho().cases.logSignal({
      requestKey: world.deps.ids.next(),
      practiceId: world.practiceIds.noord[practiceIndex] ?? '',
      primaryCause: 'RETIREMENT_NO_SUCCESSOR',
      action: {
        title: 'Bellen',
        ownerId: world.actor('rhoNoord', 'rhoCoordinator').personId,
        dueOn: '2026-11-23',
      },
    });
    return caseId;
  };
  const versionOf = async (caseId: string) => (await get(caseId)).version;
  const move = async (caseId: string, to: 'ACUTE' | 'BRIDGING' | 'WATCH' | 'RESOLVED', more: object = {}) =>
    rho().cases.movePhase({
      caseId,
      version: await versionOf(caseId),
      to,
      reason: 'proef',
      effectiveOn: TODAY,
      ...more,
    });
  const share = async (caseId: string) => rho().cases.share({ caseId, version: await versionOf(caseId) });
  const acknowledge = async (caseId: string) =>
    officer().cases.acknowledge({ caseId, version: await versionOf(caseId) });

  test('D-4: an acknowledged case that becomes acute is led by the insurer, and both sides know', async () => {
    const caseId = await open(0);
    await share(caseId);
    await acknowledge(caseId);
    expect((await get(caseId)).lead).toMatchObject({ by: 'rho', name: 'RHO Proef Noord', urgency: null });
    const moved = await move(caseId, 'ACUTE');
    expect(moved.lead).toEqual({ by: 'insurer', name: 'Verzekeraar Noord', since: TODAY, urgency: null });
    const [event] = (await eventsOf('cases.phaseMoved')).slice(-1);
    expect(event).toMatchObject({ changes: { lead: ['rho', 'insurer'] } });
    const told = await noticesTo('noord', 'procurementOfficer');
    expect(told.filter(({ kind }) => kind === 'leadChanged')).toHaveLength(1);
    expect(told.filter(({ kind }) => kind === 'caseShared')).toHaveLength(1);
    const owner = await noticesTo('rhoNoord', 'rhoCoordinator');
    expect(owner.map(({ kind }) => kind)).toContain('caseAcknowledged');
  });

  test('D-4: an acute case that the insurer does not have says so, until it is acknowledged', async () => {
    const caseId = await open(1);
    expect((await move(caseId, 'ACUTE')).lead).toMatchObject({ by: 'rho', urgency: 'share' });
    expect((await share(caseId)).lead).toMatchObject({ by: 'rho', urgency: 'acknowledge' });
    expect((await acknowledge(caseId)).lead).toMatchObject({ by: 'insurer', since: TODAY, urgency: null });
  });

  test('D-4: the lead goes back with a reason both read, and is in one event without the words', async () => {
    const caseId = await open(2);
    await share(caseId);
    await acknowledge(caseId);
    await move(caseId, 'ACUTE');
    const reason = 'RHO kent de praktijk beter 4711';
    const version = await versionOf(caseId);
    expect(await outcomeOf(rho().cases.handOverLead({ caseId, version, to: 'rho', reason }))).toBe(
      'CASE_LED_BY_OTHER',
    );
    const { q, t } = world.store.read;
    const before = await q.$count(t.auditEvents);
    const back = await officer().cases.handOverLead({ caseId, version, to: 'rho', reason });
    expect(back.lead).toMatchObject({ by: 'rho', since: TODAY });
    expect(await q.$count(t.auditEvents)).toBe(before + 1);
    const [event] = await eventsOf('cases.leadHandedOver');
    expect(event).toMatchObject({ changes: { lead: ['insurer', 'rho'] } });
    expect(JSON.stringify(event)).not.toContain('4711');
    const { rows } = await rho().work.comments({ subjectKind: 'case', subjectId: caseId });
    expect(rows.map(({ text }) => text)).toContain(reason);
    const stale = { caseId, version, to: 'insurer' as const, reason };
    expect(await outcomeOf(rho().cases.handOverLead(stale))).toBe('STALE_VERSION');
    const given = await rho().cases.handOverLead({ ...stale, version: version + 1 });
    expect(given.lead.by).toBe('insurer');
  });

  test('D-4: once solved, the RHO leads again', async () => {
    const caseId = await open(3);
    await share(caseId);
    await acknowledge(caseId);
    await move(caseId, 'ACUTE');
    const [, second = ''] = world.practiceIds.noord;
    const solved = await move(caseId, 'RESOLVED', {
      placements: [{ kind: 'PRACTICE', practiceId: second, patients: 5_000 }],
    });
    expect(solved.lead).toMatchObject({ by: 'rho', since: TODAY });
  });

  test('D-4, C-4: others are told of region, phase and day, and of nothing else', async () => {
    const caseId = await open(4);
    const zuid = world.organisationIds.zuid;
    const inform = { caseId, organisationIds: [zuid] };
    expect(await outcomeOf(rho().cases.informInsurers(inform))).toBe('CASE_NOT_ACUTE');
    await move(caseId, 'ACUTE');
    expect((await rho().cases.informed({ caseId })).others).toEqual([{ id: zuid, name: 'Verzekeraar Zuid' }]);
    const noInsurer = { caseId, organisationIds: [world.organisationIds.ministry] };
    expect(await outcomeOf(rho().cases.informInsurers(noInsurer))).toBe('NOT_FOUND');
    const told = await rho().cases.informInsurers(inform);
    expect(told).toMatchObject({
      informed: [{ organisationName: 'Verzekeraar Zuid', phase: 'ACUTE' }],
      others: [],
    });
    expect(await outcomeOf(rho().cases.informInsurers(inform))).toBe('INSURER_ALREADY_INFORMED');
    const [notice, ...more] = await noticesTo('zuid', 'procurementManager');
    expect(more).toEqual([]);
    expect(notice).toMatchObject({
      kind: 'insurerInformed',
      subject: null,
      details: { regionCode: 'ZK09', phase: 'ACUTE', on: TODAY, lead: 'rho' },
    });
    const { practice, number } = await get(caseId);
    for (const secret of [caseId, number, practice.id, practice.name, practice.agbCode, '6000']) {
      expect(JSON.stringify(notice)).not.toContain(secret);
    }
    expect(await noticesTo('zuid', 'procurementOfficer')).toEqual([]);
    expect(await outcomeOf(world.as('zuid', 'procurementManager').cases.get({ caseId }))).toBe('NOT_FOUND');
  });

  test('D-4: an insurer that is preferent no longer leads nothing, and the case is shared anew', async () => {
    const caseId = await open(5);
    await share(caseId);
    await acknowledge(caseId);
    expect((await move(caseId, 'ACUTE')).lead.by).toBe('insurer');
    const { guardedTexts } = await officer().cases.addGuardedText({ caseId, text: 'toelichting' });
    await officer().cases.readGuardedText({ caseId, textId: guardedTexts[0]?.id ?? '' });
    await world.as('platform', 'platformAdmin').regions.setPreferent({
      code: 'ZK09',
      knownFrom: '2023-01-01',
      from: '2026-11-20',
      insurer: { organisationId: world.organisationIds.zuid },
      isVerified: true,
      source: 'Brief van de verzekeraar',
    });
    world.setNow(new Date('2026-11-20T10:00:00Z'));
    const left = await get(caseId);
    expect(left.lead).toEqual({ by: 'rho', name: 'RHO Proef Noord', since: null, urgency: 'share' });
    expect(left.sharing).toMatchObject({ state: 'notShared', insurerName: 'Verzekeraar Zuid' });
    // C-6 · the stored lead falls back with a step, and who became preferent hears nothing of a case it does not see.
    const { q, t } = world.store.read;
    const noticesOn = async () =>
      (await q.select().from(t.notices)).filter(({ subjectId }) => subjectId === caseId);
    const before = await noticesOn();
    const placements = [{ kind: 'OTHER', patients: 1 }] as const;
    expect((await move(caseId, 'BRIDGING', { placements })).lead.by).toBe('rho');
    expect(await noticesOn()).toEqual(before);
    await move(caseId, 'ACUTE');
    expect((await share(caseId)).lead).toMatchObject({ by: 'rho', urgency: 'acknowledge' });
    const next = world.as('zuid', 'procurementManager');
    const taken = await next.cases.acknowledge({ caseId, version: await versionOf(caseId) });
    expect(taken.lead).toMatchObject({ by: 'insurer', name: 'Verzekeraar Zuid', since: '2026-11-20' });
    // C-7 · what the insurer before it read is for the RHO, in the history as in the log of readings.
    const readingsFor = async (as: TestWorld['stranger']) => {
      const { rows, total } = await as.audit.history({
        subjectKind: 'case',
        subjectId: caseId,
        pageSize: 100,
      });
      expect(total).toBe(rows.length);
      return rows.filter(({ action }) => action === 'cases.guardedTextRead').length;
    };
    expect(await readingsFor(rho())).toBe(1);
    expect(await readingsFor(next)).toBe(0);
    await next.cases.readGuardedText({ caseId, textId: guardedTexts[0]?.id ?? '' });
    expect(await readingsFor(next)).toBe(1);
  });
});
