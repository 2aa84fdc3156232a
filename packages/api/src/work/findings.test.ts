import { findPracticesOfImport } from '@regiovast/db/work/reference-subjects';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { NO_FACTS } from '@regiovast/domain/practices/practice-facts';
import type { FindingListInput } from '@regiovast/domain/work/finding.views';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeJobProcess } from '../testing/job-process.ts';
import { makeTestWorld, PLACES, TODAY, type TestWorld } from '../testing/test-world.ts';
import { checkData } from './check-nightly.ts';
import { JOBS } from './jobs.ts';
import { runDueJobs } from './run-jobs.ts';

describe.each(ENGINES)('findings on %s', (engine) => {
  let world: TestWorld;
  let practiceId: string;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
    practiceId = world.practiceIds.noord[0] ?? '';
  });
  afterEach(() => world.discard());

  const rho = () => world.as('rhoNoord', 'rhoCoordinator');
  const insurer = () => world.as('noord', 'procurementOfficer');
  const platform = () => world.as('platform', 'platformAdmin');
  const stored = () => world.store.read.q.select().from(world.store.read.t.findings);
  const openOf = async (subjectId: string): Promise<string[]> =>
    (await stored())
      .filter((finding) => finding.subjectId === subjectId && finding.mendedOn === null)
      .map(({ ruleId }) => ruleId)
      .toSorted();
  const rulesOf = (page: { rows: readonly { ruleId: string }[] }): string[] => [
    ...new Set(page.rows.map(({ ruleId }) => ruleId)),
  ];
  const listed = (as: ReturnType<TestWorld['as']>, input: Partial<FindingListInput> = {}) =>
    as.work.findings({ pageSize: 200, ...input });
  const events = () => world.store.read.q.$count(world.store.read.t.auditEvents);

  const logSignal = (id = practiceId) =>
    rho().cases.logSignal({
      requestKey: world.deps.ids.next(),
      practiceId: id,
      primaryCause: 'WORKLOAD',
      action: {
        title: 'Bellen',
        ownerId: world.actor('rhoNoord', 'rhoCoordinator').personId,
        dueOn: '2026-12-01',
      },
    });
  const correct = async (facts: Partial<typeof NO_FACTS>) => {
    const { t, q } = world.store.read;
    const statements = await q.select().from(t.practiceStatements);
    const seen = statements
      .filter((row) => row.practiceId === practiceId)
      .toSorted((a, b) => (a.recordedAt < b.recordedAt ? 1 : -1))[0];
    return rho().practices.correct({
      id: practiceId,
      seenStatementId: seen?.id ?? null,
      referenceDate: '2026-06-30',
      source: 'Gebeld',
      reason: 'Navraag',
      facts: { ...NO_FACTS, ...facts },
    });
  };

  test('P-5: a correction finds and mends in its own transaction, with one audit event and none for findings', async () => {
    const before = await events();
    await correct({ patientStop: 'full', placesAvailable: 10, owners: 1, owners60Plus: 0 });
    expect(await openOf(practiceId)).toContain('FULL_STOP_WITH_PLACES');
    await correct({ patientStop: 'full', placesAvailable: 0 });
    expect(await openOf(practiceId)).not.toContain('FULL_STOP_WITH_PLACES');
    expect(await events()).toBe(before + 2);
    const rows = (await stored()).filter(({ ruleId }) => ruleId === 'FULL_STOP_WITH_PLACES');
    expect(rows).toMatchObject([
      { foundOn: TODAY, mendedOn: TODAY, details: { places: 10 }, severity: 'error' },
    ]);
  });

  test('P-5: asking again changes nothing; what is mended and found again is found anew', async () => {
    await checkData(world.deps);
    const first = await stored();
    expect(first.length).toBeGreaterThan(0);
    await checkData(world.deps);
    expect(await stored()).toEqual(first);
    await correct({ gpFte: 1, enrolledPatients: 9_000 });
    await correct({ gpFte: 1, enrolledPatients: 2_000 });
    await correct({ gpFte: 1, enrolledPatients: 9_100 });
    const jumps = (await stored()).filter(
      (row) => row.subjectId === practiceId && row.ruleId === 'PATIENTS_PER_FTE_HIGH',
    );
    expect(jumps.map(({ details, mendedOn }) => [details['perFte'], mendedOn])).toEqual([
      [9_000, TODAY],
      [9_100, null],
    ]);
  });

  test('P-5: a case without an open action is found on the last one done, and mended by the next', async () => {
    const { caseId } = await logSignal();
    expect(await openOf(caseId)).toEqual([]);
    const { actions } = await rho().cases.get({ caseId });
    await rho().cases.completeAction({ caseId, actionId: actions[0]?.id ?? '' });
    expect(await openOf(caseId)).toEqual(['CASE_WITHOUT_ACTION']);
    await rho().cases.addAction({
      caseId,
      title: 'Nabellen',
      ownerId: world.actor('rhoNoord', 'rhoCoordinator').personId,
      dueOn: '2026-12-01',
    });
    expect(await openOf(caseId)).toEqual([]);
  });

  test('C-6: a closed practice with an open case is shown to the RHO alone, until the case is shared', async () => {
    const { caseId } = await logSignal();
    const { actions, version } = await rho().cases.get({ caseId });
    await rho().cases.completeAction({ caseId, actionId: actions[0]?.id ?? '' });
    await rho().practices.close({
      id: practiceId,
      closedOn: '2026-11-01',
      reason: 'Gestopt',
      acknowledgedCaseId: caseId,
    });
    expect(await openOf(practiceId)).toEqual(['CLOSED_WITH_OPEN_CASE']);
    expect(rulesOf(await listed(rho()))).toEqual(
      expect.arrayContaining(['CLOSED_WITH_OPEN_CASE', 'CASE_WITHOUT_ACTION']),
    );
    const hidden = ['CLOSED_WITH_OPEN_CASE', 'CASE_WITHOUT_ACTION'];
    for (const as of [
      insurer(),
      platform(),
      world.as('rhoZuid', 'rhoManager'),
      world.as('zuid', 'insurerViewer'),
    ]) {
      const page = await listed(as);
      expect(rulesOf(page).filter((rule) => hidden.includes(rule))).toEqual([]);
      expect(page.rules.filter(({ ruleId }) => hidden.includes(ruleId))).toEqual([]);
      expect(page.total).toBe(page.rules.reduce((sum, { count }) => sum + count, 0));
    }
    await rho().cases.share({ caseId, version });
    expect(rulesOf(await listed(insurer()))).toContain('CASE_WITHOUT_ACTION');
    expect(rulesOf(await listed(insurer()))).not.toContain('CLOSED_WITH_OPEN_CASE');
    expect(rulesOf(await listed(world.as('zuid', 'insurerViewer')))).not.toContain('CASE_WITHOUT_ACTION');
  });

  test('C-6: each side sees its own practices, and a practice that moves takes its findings along', async () => {
    await checkData(world.deps);
    const names = async (as: ReturnType<TestWorld['as']>) =>
      new Set((await listed(as, { kind: 'practice' })).rows.map(({ municipalityName }) => municipalityName));
    expect(await names(rho())).toEqual(new Set(['Groningen']));
    expect(await names(world.as('zuid', 'insurerViewer'))).toEqual(new Set(['Maastricht']));
    const { practice } = await rho()
      .practices.get({ id: practiceId })
      .then((view) => ({ practice: view }));
    const seen = {
      name: practice.name,
      address: practice.address,
      postcode: practice.postcode,
      place: practice.place,
      municipalityCode: PLACES.noord.municipalityCode,
      ownershipForm: practice.ownershipForm,
      ownerOrganisation: practice.ownerOrganisation,
    };
    await platform().practices.correctIdentity({
      id: practiceId,
      seen,
      identity: { ...seen, municipalityCode: PLACES.zuid.municipalityCode },
    });
    const mine = (page: { rows: readonly { subject: object }[] }) =>
      page.rows.filter(({ subject }) => 'id' in subject && subject.id === practiceId).length;
    expect(mine(await listed(rho()))).toBe(0);
    expect(mine(await listed(world.as('rhoZuid', 'rhoViewer')))).toBeGreaterThan(0);
  });

  test('P-5: of two entries of one practice both are found, and renaming one mends both', async () => {
    const twin = {
      name: 'Praktijk noord 1',
      address: 'Elders 1',
      postcode: '9700 AA',
      place: 'Groningen',
      municipalityCode: PLACES.noord.municipalityCode,
      ownershipForm: 'solo' as const,
      ownerOrganisation: null,
    };
    const { id } = await rho().practices.add({ agbCode: '01999999', ...twin });
    expect(await openOf(id)).toEqual(['COORDINATES_MISSING', 'PRACTICE_TWICE', 'PRACTICE_WITHOUT_STATEMENT']);
    expect(await openOf(practiceId)).toContain('PRACTICE_TWICE');
    await rho().practices.correctIdentity({ id, seen: twin, identity: { ...twin, name: 'De Vliet' } });
    expect(await openOf(id)).not.toContain('PRACTICE_TWICE');
    expect(await openOf(practiceId)).not.toContain('PRACTICE_TWICE');
  });

  test('P-2, P-5: a commit checks what it touched; an undo mends that and leaves nothing of what it made', async () => {
    await checkData(world.deps);
    const before = await stored();
    const file = [
      'agb_code;naam;plaats;postcode;gemeente;praktijkvorm;ingeschreven_patienten;peildatum;bron',
      '01700001;De Vliet;Groningen;9700 AB;GM0014;keten;0;2026-09-30;Uitvraag',
      '01990000;Praktijk noord 1;Groningen;9700 AA;GM0014;solo;9000;2026-09-30;Uitvraag',
    ].join('\n');
    const contentBase64 = Buffer.from(file).toString('base64');
    const { id } = await rho().imports.upload({ fileName: 'a.csv', contentBase64 });
    expect(await stored()).toEqual(before);
    await rho().imports.commit({ id });
    const [made] = (await findPracticesOfImport(world.store.read, id)).filter((one) => one !== practiceId);
    expect(await openOf(made ?? '')).toEqual(
      expect.arrayContaining(['CHAIN_WITHOUT_OWNER', 'ENROLLED_ZERO', 'GP_FTE_UNKNOWN']),
    );
    expect(await openOf(practiceId)).toContain('ENROLLED_JUMPED');
    await rho().imports.undo({ id });
    expect((await stored()).filter(({ subjectId }) => subjectId === made)).toEqual([]);
    expect(await openOf(practiceId)).not.toContain('ENROLLED_JUMPED');
  });

  test('P-5: a file nobody came back for is found, for the organisation that brought it and the platform', async () => {
    const contentBase64 = Buffer.from(
      'agb_code;naam;gemeente;praktijkvorm;peildatum;bron\n01700001;De Vliet;GM0014;solo;2026-09-30;Uitvraag',
    ).toString('base64');
    const { id } = await rho().imports.upload({ fileName: 'vergeten.csv', contentBase64 });
    world.setNow(new Date('2026-12-04T10:00:00.000Z'));
    await checkData(world.deps);
    const of = async (as: ReturnType<TestWorld['as']>) => (await listed(as, { kind: 'import' })).rows;
    const row = { ruleId: 'IMPORT_WAITS', subject: { kind: 'import', id, name: 'vergeten.csv' } };
    expect(await of(rho())).toMatchObject([row]);
    expect((await listed(rho(), { mineOnly: true })).rows).toMatchObject([row]);
    expect(await of(platform())).toMatchObject([row]);
    for (const as of [world.as('rhoNoord', 'rhoViewer'), world.as('rhoZuid', 'rhoManager'), insurer()]) {
      expect(await of(as)).toEqual([]);
    }
    await rho().imports.commit({ id });
    expect(await openOf(id)).toEqual([]);
  });

  test('P-5: regions and figures are for the platform; stating an insurer mends', async () => {
    await checkData(world.deps);
    const { rows } = await listed(platform(), { kind: 'region', ruleId: 'REGION_WITHOUT_PREFERENT' });
    expect(rows.length).toBe(29);
    expect(rows[0]).toMatchObject({ owner: 'platform', ownerName: null, subject: { kind: 'region' } });
    expect((await listed(rho(), { kind: 'region' })).total).toBe(0);
    const [first] = rows;
    const code = first?.subject.kind === 'region' ? first.subject.code : '';
    await platform().regions.setPreferent({
      code,
      knownFrom: null,
      from: TODAY,
      insurer: { name: 'Verzekeraar Oost' },
      isVerified: false,
      source: 'proef',
      reason: '',
    });
    expect(await openOf(code)).toEqual(['PREFERENT_UNVERIFIED']);
  });

  test('P-5: the list is narrowed, counted and paged by the database, with who mends what', async () => {
    await checkData(world.deps);
    const all = await listed(rho());
    expect(all.total).toBe(all.rows.length);
    expect(all.rows[0]).toMatchObject({ ownerName: 'RHO Proef Noord', regionName: expect.any(String) });
    const ranks = all.rows.map(({ severity }) => ['error', 'warning', 'info'].indexOf(severity));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    const one = await rho().work.findings({ ruleId: 'COORDINATES_MISSING', pageSize: 3, page: 2 });
    expect(one).toMatchObject({ total: 8, rows: [{}, {}, {}] });
    expect((await listed(rho(), { severity: 'info' })).total).toBe(
      all.severities.find(({ severity }) => severity === 'info')?.count,
    );
    expect((await listed(rho(), { regionCode: PLACES.noord.regionCode })).total).toBe(all.total);
    expect((await listed(rho(), { regionCode: PLACES.zuid.regionCode })).total).toBe(0);
    expect((await listed(rho(), { owner: 'platform' })).total).toBe(0);
  });

  test('P-5: every rule is asked once per night, whichever process is first; a failed night is free again', async () => {
    const checks = JOBS.filter(({ name }) => name === 'quality-checks');
    const checkTonight = (deps = world.deps) => runDueJobs(deps, makeJobProcess(), checks);
    const [one, other] = await Promise.all([checkTonight(), checkTonight()]);
    expect([...one, ...other].map(({ name }) => name)).toEqual(['quality-checks']);
    const found = (await stored()).length;
    expect(found).toBeGreaterThan(0);
    world.setNow(new Date('2026-11-20T00:30:00.000Z'));
    expect(await checkTonight()).toEqual([]);
    world.setNow(new Date('2026-11-20T01:30:00.000Z'));
    const broken = {
      next: () => {
        throw new Error('no ids left');
      },
    };
    await correct({ patientStop: 'none' });
    await world.store.transaction(({ q, t }) => q.delete(t.findings).then(() => undefined));
    expect(await checkTonight({ ...world.deps, ids: broken })).toEqual([
      { name: 'quality-checks', handled: null },
    ]);
    expect(await checkTonight()).toEqual([]);
    world.setNow(new Date('2026-11-20T01:31:00.000Z'));
    expect(await checkTonight()).toEqual([{ name: 'quality-checks', handled: (await stored()).length }]);
    expect((await stored()).length).toBeGreaterThan(0);
  });
});
