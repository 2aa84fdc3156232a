import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTestWorld, outcomeOf, TODAY, type TestWorld } from '../testing/test-world.ts';

describe.each(ENGINES)('the record of a case on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());

  const rho = () => world.as('rhoNoord', 'rhoCoordinator');
  const insurer = () => world.as('noord', 'procurementOfficer');
  const practice = (index: number) => world.practiceIds.noord[index] ?? '';
  const logged = async (index: number) =>
    (
      await rho().cases.logSignal({
        requestKey: world.deps.ids.next(),
        practiceId: practice(index),
        primaryCause: 'WORKLOAD',
        action: {
          title: 'Bellen',
          ownerId: world.actor('rhoNoord', 'rhoCoordinator').personId,
          dueOn: '2026-11-23',
        },
      })
    ).caseId;
  const move = (
    caseId: string,
    version: number,
    to: 'ACUTE' | 'BRIDGING' | 'THREATENED',
    more: object = {},
  ) => rho().cases.movePhase({ caseId, version, to, reason: 'proef', effectiveOn: TODAY, ...more });
  const events = async (caseId: string) => {
    const { q, t } = world.store.read;
    const rows = (await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq)).filter(
      (row) => row.subjectId === caseId,
    );
    return rows
      .sort((a, b) => a.seq - b.seq)
      .map(({ action, payload }) => ({ action, payload: JSON.parse(payload) as Record<string, unknown> }));
  };

  test('D-7: fields are filled in one by one, and the event says from what to what', async () => {
    const caseId = await logged(0);
    const before = (await events(caseId)).length;
    const fields = { affectedPatients: 1_500, recordTransferState: 'ANNOUNCED' as const };
    const view = await rho().cases.setRecord({ caseId, version: 1, fields });
    expect(view).toMatchObject({
      version: 2,
      fields: { ...fields, bridgingKind: null, staffFte: null },
      enrolled: { patients: 2_000, referenceDate: '2026-06-30', source: 'test' },
      placements: { patients: 1_500, placed: 0, rows: [] },
    });
    expect((await events(caseId)).slice(before)).toEqual([
      {
        action: 'cases.recordSet',
        payload: { changes: { affectedPatients: [null, 1_500], recordTransferState: [null, 'ANNOUNCED'] } },
      },
    ]);
    // The same again is no change.
    await rho().cases.setRecord({ caseId, version: 2, fields });
    expect((await events(caseId)).length).toBe(before + 1);
    const tomorrow = { supervisorInformedOn: '2026-11-20' };
    expect(await outcomeOf(rho().cases.setRecord({ caseId, version: 2, fields: tomorrow }))).toBe(
      'DATE_IN_FUTURE',
    );
  });

  test('S-3: who fills in what somebody else changed meanwhile is told, and nothing is written', async () => {
    const caseId = await logged(1);
    await rho().cases.setRecord({ caseId, version: 1, fields: { staffFte: 4.5 } });
    const late = world.as('rhoNoord', 'rhoManager').cases.setRecord({
      caseId,
      version: 1,
      fields: { staffFte: 6 },
    });
    expect(await outcomeOf(late)).toBe('STALE_VERSION');
    expect((await rho().cases.record({ caseId })).fields.staffFte).toBe(4.5);
  });

  test('D-4, D-7: the insurer keeps the record only while it leads', async () => {
    const caseId = await logged(2);
    await rho().cases.share({ caseId, version: 1 });
    const fields = { communicationState: 'PATIENTS_INFORMED' as const };
    const asked = await insurer().cases.record({ caseId });
    expect(asked.can.setRecord).toEqual({ can: false, because: ['CASE_LED_BY_OTHER'] });
    expect(await outcomeOf(insurer().cases.setRecord({ caseId, version: 2, fields }))).toBe(
      'CASE_LED_BY_OTHER',
    );
    await insurer().cases.acknowledge({ caseId, version: 2 });
    await move(caseId, 3, 'ACUTE');
    const { version } = await insurer().cases.record({ caseId });
    const view = await insurer().cases.setRecord({ caseId, version, fields });
    expect(view.fields.communicationState).toBe('PATIENTS_INFORMED');
  });

  test('D-7, C-1: own insured are an aggregate that no next insurer gets', async () => {
    const [caseId = ''] = (await rho().cases.list({ search: 'noord 3' })).rows.map(({ id }) => id);
    const { version } = await insurer().cases.record({ caseId });
    const state = async (ownInsured: number | null) =>
      outcomeOf(insurer().cases.setOwnInsured({ caseId, version, ownInsured }));
    expect(await state(4)).toBe('OWN_INSURED_TOO_FEW');
    expect(await state(4_001)).toBe('OWN_INSURED_ABOVE_PATIENTS');
    expect(await state(2_222)).toBe('ok');
    expect((await rho().cases.record({ caseId })).ownInsured).toBe(2_222);
    expect(JSON.stringify(await events(caseId))).not.toContain('2222');
    expect(await outcomeOf(rho().cases.setOwnInsured({ caseId, version, ownInsured: 0 }))).toBe(
      'NOT_ALLOWED',
    );
    await world.as('platform', 'platformAdmin').regions.setPreferent({
      code: 'ZK09',
      knownFrom: '2023-01-01',
      from: '2026-11-20',
      insurer: { organisationId: world.organisationIds.zuid },
      isVerified: true,
      source: 'Brief',
    });
    world.setNow(new Date('2026-11-20T10:00:00Z'));
    const next = world.as('zuid', 'procurementOfficer');
    expect(await outcomeOf(next.cases.record({ caseId }))).toBe('NOT_FOUND');
    const shared = await rho().cases.record({ caseId });
    await rho().cases.share({ caseId, version: shared.version });
    expect((await next.cases.record({ caseId })).ownInsured).toBeNull();
  });

  test('causes and the expected end change with a reason, and the term follows', async () => {
    const caseId = await logged(3);
    const causes = await rho().cases.setCauses({
      caseId,
      version: 1,
      primaryCause: 'BANKRUPTCY',
      secondaryCauses: ['WORKLOAD', 'BANKRUPTCY', 'HOUSING_LOSS'],
      reason: 'NEW_INFORMATION',
    });
    expect(causes).toMatchObject({
      version: 2,
      primaryCause: 'BANKRUPTCY',
      secondaryCauses: ['HOUSING_LOSS', 'WORKLOAD'],
    });
    await move(caseId, 2, 'THREATENED', { expectedEndOn: '2027-06-30', effectiveOn: '2026-11-20' });
    const ask = (expectedEndOn: string | null) =>
      rho().cases.setExpectedEnd({ caseId, version: 3, expectedEndOn, reason: 'SITUATION_CHANGED' });
    expect(await outcomeOf(ask(null))).toBe('CASE_END_DATE_MISSING');
    await ask('2027-09-30');
    const view = await rho().cases.get({ caseId });
    expect(view).toMatchObject({ expectedEndOn: '2027-09-30', version: 4 });
    expect(view.term).toMatchObject({ kind: 'SECURE_SOLUTION', on: '2027-06-30' });
    expect((await events(caseId)).at(-1)).toEqual({
      action: 'cases.expectedEndSet',
      payload: { reason: 'SITUATION_CHANGED', changes: { expectedEndOn: ['2027-06-30', '2027-09-30'] } },
    });
  });

  test('D-7: alternatives that were examined, each once, without the note in the event', async () => {
    const caseId = await logged(4);
    const note = 'Twee kandidaten gesproken';
    const set = (version: number, state: 'EXAMINED' | 'REJECTED') =>
      rho().cases.setMeasure({ caseId, version, course: 'MATCHMAKING', state, note });
    await set(1, 'EXAMINED');
    const view = await set(2, 'REJECTED');
    expect(view.measures).toMatchObject([{ course: 'MATCHMAKING', state: 'REJECTED', note }]);
    expect(await outcomeOf(set(2, 'EXAMINED'))).toBe('STALE_VERSION');
    expect(JSON.stringify(await events(caseId))).not.toContain('kandidaten');
    const remove = (version: number) => rho().cases.removeMeasure({ caseId, version, course: 'MATCHMAKING' });
    expect((await remove(3)).measures).toEqual([]);
    expect(await outcomeOf(remove(4))).toBe('NOT_FOUND');
  });

  test('D-7: places during bridging add up, are mended without a move, and never exceed the patients', async () => {
    const caseId = await logged(5);
    await move(caseId, 1, 'ACUTE', { effectiveOn: '2026-11-20' });
    const division = (...patients: number[]) => [
      { practiceId: practice(6), patients: patients[0] ?? 1 },
      { kind: 'ONLINE_PRACTICE' as const, practiceId: null, patients: patients[1] ?? 1 },
    ];
    const set = (version: number, ...patients: number[]) =>
      rho().cases.setPlacements({ caseId, version, placements: division(...patients) });
    expect(await outcomeOf(set(2, 10, 10))).toBe('CASE_NOT_BRIDGING');
    await move(caseId, 2, 'BRIDGING', { effectiveOn: '2026-11-20', placements: division(3_000, 1_000) });
    expect(await outcomeOf(set(3, 7_000, 1))).toBe('PLACEMENTS_ABOVE_PATIENTS');
    const view = await set(3, 5_000, 2_000);
    expect(view.placements).toMatchObject({
      on: '2026-11-20',
      placed: 7_000,
      patients: 7_000,
      rows: [
        { kind: 'PRACTICE', practiceName: 'Praktijk noord 7', patients: 5_000 },
        { kind: 'ONLINE_PRACTICE', practiceName: null, patients: 2_000 },
      ],
    });
    const elsewhere = [{ practiceId: world.practiceIds.zuid[0] ?? '', patients: 10 }];
    expect(await outcomeOf(rho().cases.setPlacements({ caseId, version: 4, placements: elsewhere }))).toBe(
      'NOT_FOUND',
    );
  });
});
