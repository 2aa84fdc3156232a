import { ENGINES } from '@regiovast/db/testing/test-store';
import { isHistoryAction } from '@regiovast/domain/audit/history-actions';
import { unlistedParts } from '@regiovast/domain/audit/history-changes';
import { HISTORY_SUBJECTS, type HistoryEvent } from '@regiovast/domain/audit/history.views';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Known } from '../testing/every-query.ts';
import { makeTestWorld, outcomeOf, PLACES, TODAY, type TestWorld } from '../testing/test-world.ts';
import { changeTheSouth, changeUnshared, furnish } from '../testing/two-sides.ts';

const actionsOf = (rows: readonly HistoryEvent[]) => rows.map(({ action }) => action);
const changeOf = (event: HistoryEvent | undefined, field: string) =>
  event?.changes.find((change) => change.field === field);

describe.each(ENGINES)('W-5: the history of a record on %s', (engine) => {
  let world: TestWorld;
  let known: Known;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    known = await furnish(world);
  });
  afterAll(() => world.discard());

  const rho = () => world.as('rhoNoord', 'rhoCoordinator');
  const insurer = () => world.as('noord', 'procurementOfficer');

  test('of a case: who, when, and from what to what, newest first and by page', async () => {
    const of = { subjectKind: 'case', subjectId: known.cases[0] ?? '' } as const;
    const { rows, total } = await rho().audit.history(of);
    expect(actionsOf(rows)).toEqual(['cases.shared', 'cases.phaseMoved', 'cases.signalLogged']);
    expect(total).toBe(3);
    const [, moved, logged] = rows;
    expect(moved).toMatchObject({
      at: '2026-09-10T09:00:00.000Z',
      personName: 'rhoCoordinator van RHO Proef Noord',
      organisationName: 'RHO Proef Noord',
    });
    expect(changeOf(moved, 'phase')).toMatchObject({
      hasBefore: true,
      from: [{ kind: 'phase', value: 'SIGNAL' }],
      to: [{ kind: 'phase', value: 'THREATENED' }],
    });
    expect(changeOf(moved, 'expectedEndOn')).toMatchObject({
      from: [],
      to: [{ kind: 'date', value: '2027-01-01' }],
    });
    expect(changeOf(logged, 'ownerId')?.to).toEqual([
      { kind: 'person', value: 'rhoCoordinator van RHO Proef Noord' },
    ]);
    const second = await rho().audit.history({ ...of, page: 2, pageSize: 2 });
    expect(second).toEqual({ rows: [logged], total: 3 });
  });

  test('C-6: what tells of other records is shown to the RHO, not to the insurer of a shared case', async () => {
    const of = { subjectKind: 'case', subjectId: known.cases[0] ?? '' } as const;
    const moved = async (as: TestWorld['stranger']) =>
      (await as.audit.history(of)).rows.find(({ action }) => action === 'cases.phaseMoved');
    expect(changeOf(await moved(rho()), 'preparedPlans')?.to).toEqual([{ kind: 'number', value: 1 }]);
    expect(await moved(insurer())).toBeDefined();
    expect(changeOf(await moved(insurer()), 'preparedPlans')).toBeUndefined();
  });

  test('D-5: the failure of a chain stands in the history of each case it names', async () => {
    const of = { subjectKind: 'case', subjectId: known.cases[2] ?? '' } as const;
    const { rows } = await rho().audit.history(of);
    expect(actionsOf(rows)).toEqual(['cases.shared', 'cases.chainOpened']);
    expect(changeOf(rows[1], 'cases')?.to).toEqual([{ kind: 'number', value: 1 }]);
    const seen = (await insurer().audit.history(of)).rows;
    expect(actionsOf(seen)).toEqual(['cases.shared', 'cases.chainOpened']);
    expect(changeOf(seen[1], 'cases')).toBeUndefined();
    const other = { subjectKind: 'case', subjectId: known.cases[0] ?? '' } as const;
    expect(actionsOf((await rho().audit.history(other)).rows)).not.toContain('cases.chainOpened');
  });

  test('C-5: that guarded text was read is told to who may read it', async () => {
    const caseId = known.cases[0] ?? '';
    const { guardedTexts } = await rho().cases.get({ caseId });
    await rho().cases.readGuardedText({ caseId, textId: guardedTexts[0]?.id ?? '' });
    const of = { subjectKind: 'case', subjectId: caseId } as const;
    const isTold = async (as: TestWorld['stranger']) =>
      actionsOf((await as.audit.history(of)).rows).includes('cases.guardedTextRead');
    expect(await isTold(rho())).toBe(true);
    expect(await isTold(insurer())).toBe(true);
    expect(await isTold(world.as('rhoNoord', 'rhoViewer'))).toBe(false);
    expect(await isTold(world.as('noord', 'insurerViewer'))).toBe(false);
  });

  test('of a practice: a correction field by field, and a file without what else it changed', async () => {
    const [practiceId = ''] = known.practices;
    const { rows } = await insurer().audit.history({ subjectKind: 'practice', subjectId: practiceId });
    expect(actionsOf(rows)).toEqual(['practices.corrected', 'practices.identityCorrected']);
    expect(changeOf(rows[0], 'placesAvailable')).toMatchObject({
      from: [],
      to: [{ kind: 'number', value: 5 }],
    });
    expect(changeOf(rows[1], 'ownershipForm')).toMatchObject({
      from: [{ kind: 'ownershipForm', value: 'solo' }],
      to: [{ kind: 'ownershipForm', value: 'chain' }],
    });
    const { rows: found } = await rho().practices.list({ search: '01995001' });
    const ofFile = await rho().audit.history({ subjectKind: 'practice', subjectId: found[0]?.id ?? '' });
    expect(ofFile.rows).toMatchObject([{ action: 'imports.committed', changes: [] }]);
  });

  test('C-6: a case open at the closing of a practice is not told', async () => {
    const practiceId = world.practiceIds.noord[0] ?? '';
    await rho().practices.close({
      id: practiceId,
      closedOn: '2026-12-31',
      reason: 'geheime reden',
      acknowledgedCaseId: known.cases[0] ?? '',
    });
    const { rows } = await insurer().audit.history({ subjectKind: 'practice', subjectId: practiceId });
    expect(rows).toMatchObject([
      {
        action: 'practices.closed',
        changes: [{ field: 'closedOn', from: [], to: [{ kind: 'date', value: '2026-12-31' }] }],
      },
    ]);
    expect(JSON.stringify(rows)).not.toContain('geheim');
  });

  test('C-6: a name that is not the reader’s to see is shielded', async () => {
    const [receiver = ''] = world.practiceIds.noord.slice(5);
    const caseId = known.cases[0] ?? '';
    const { version } = await rho().cases.get({ caseId });
    const placements = [{ kind: 'PRACTICE' as const, practiceId: receiver, patients: 40 }];
    const step = { caseId, version, to: 'ACUTE', reason: 'nu', effectiveOn: TODAY, placements } as const;
    await rho().cases.movePhase(step);
    const placed = async () => {
      const { rows } = await rho().audit.history({ subjectKind: 'case', subjectId: caseId });
      return changeOf(
        rows.find(({ action }) => action === 'cases.phaseMoved'),
        'placements',
      )?.to;
    };
    expect(await placed()).toEqual([{ kind: 'place', value: 'Praktijk noord 6', count: 40 }]);
    const admin = world.as('platform', 'platformAdmin').practices;
    const { name, address, postcode, place, municipalityCode, ownershipForm, ownerOrganisation } =
      await admin.get({ id: receiver });
    const seen = { name, address, postcode, place, municipalityCode, ownershipForm, ownerOrganisation };
    const identity = { ...seen, municipalityCode: PLACES.zuid.municipalityCode };
    await admin.correctIdentity({ id: receiver, seen, identity });
    expect(await placed()).toEqual([{ kind: 'place', value: null, isShielded: true, count: 40 }]);
  });

  test('C-6: the history of what is hidden is refused as that of what does not exist', async () => {
    const none = world.deps.ids.next();
    for (const [subjectKind, hidden] of [
      ['case', known.cases[1] ?? ''],
      ['practice', known.practices[2] ?? ''],
      ['import', known.imports[2] ?? ''],
      ['chainCase', known.chains[1] ?? ''],
    ] as const) {
      expect(await outcomeOf(rho().audit.history({ subjectKind, subjectId: hidden }))).toBe('NOT_FOUND');
      expect(await outcomeOf(rho().audit.history({ subjectKind, subjectId: none }))).toBe('NOT_FOUND');
    }
    const ofCase = { subjectKind: 'case', subjectId: known.cases[0] ?? '' } as const;
    const ministry = world.as('ministry', 'ministryAnalyst').audit;
    expect(await outcomeOf(ministry.history(ofCase))).toBe('NOT_ALLOWED');
    expect(await outcomeOf(world.as('platform', 'platformAdmin').audit.history(ofCase))).toBe('NOT_ALLOWED');
  });

  test('C-4: of a region everybody reads the facts, not how many an exchange placed nor who works elsewhere', async () => {
    const code = PLACES.noord.regionCode;
    const before = await rho().regions.exchange({ code });
    await rho().regions.setExchange({
      code,
      knownId: before.history[0]?.id ?? null,
      state: 'running',
      from: TODAY,
      placedPatients: 3,
      source: 'opgave',
      note: null,
    });
    const of = { subjectKind: 'region', subjectId: code } as const;
    const [seen] = (await world.as('ministry', 'ministryAnalyst').audit.history(of)).rows;
    expect(seen).toMatchObject({
      action: 'regions.exchangeSet',
      personName: null,
      organisationName: 'RHO Proef Noord',
    });
    expect(JSON.stringify(seen)).not.toContain('"value":3');
    const [own] = (await rho().audit.history(of)).rows;
    expect(own?.personName).toBe('rhoCoordinator van RHO Proef Noord');
  });

  test('every event of a record with a history is listed, and so is every part of it', async () => {
    world.setNow(new Date('2026-11-19T10:00:00Z'));
    await changeUnshared(world, known);
    await changeTheSouth(world, known);
    const { q, t } = world.store.read;
    const events = await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq);
    const ofRecords = events.filter(({ subjectKind }) =>
      HISTORY_SUBJECTS.some((kind) => kind === subjectKind),
    );
    expect(ofRecords.length).toBeGreaterThan(40);
    const missing = ofRecords.flatMap(({ action, payload }) => {
      if (!isHistoryAction(action)) return [action];
      const parts = JSON.parse(payload) as Record<string, unknown>;
      return unlistedParts(action, parts).map((part) => `${action} ${part}`);
    });
    expect([...new Set(missing)]).toEqual([]);
  });
});
