import { ENGINES } from '@regiovast/db/testing/test-store';
import { may } from '@regiovast/domain/access/rights';
import type { Role } from '@regiovast/domain/people/organisation';
import type { WorkItem, WorkList } from '@regiovast/domain/work/work-list.views';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { remindOfActions } from '../cases/remind-of-actions.ts';
import {
  makeTestWorld,
  type OrganisationKey,
  outcomeOf,
  TODAY,
  type TestWorld,
} from '../testing/test-world.ts';

type Who = readonly [OrganisationKey, Role];
const EVERYBODY: readonly Who[] = [
  ['noord', 'procurementOfficer'],
  ['noord', 'procurementManager'],
  ['noord', 'insurerViewer'],
  ['zuid', 'procurementManager'],
  ['rhoNoord', 'rhoCoordinator'],
  ['rhoNoord', 'rhoManager'],
  ['rhoNoord', 'rhoViewer'],
  ['rhoZuid', 'rhoManager'],
  ['ministry', 'ministryAnalyst'],
  ['platform', 'platformAdmin'],
];
const FILE = [
  'agb_code;naam;gemeente;praktijkvorm;ingeschreven_patienten;peildatum;bron',
  '01990099;De Nieuwe;Groningen;solo;1200;30-06-2026;proef',
].join('\n');

describe.each(ENGINES)('my work, on %s', (engine) => {
  let world: TestWorld;
  const cases: Record<string, string> = {};
  const personOf = (...[organisation, role]: Who) => world.actor(organisation, role).personId;
  const as = (...who: Who) => world.as(...who);
  const rho = () => as('rhoNoord', 'rhoCoordinator');
  const kindsOf = ({ items }: WorkList) => [...new Set(items.map(({ kind }) => kind))].sort();
  const version = async (caseId: string) => (await rho().cases.get({ caseId })).version;

  async function logged(index: number, dueOn: string, owner: Who = ['rhoNoord', 'rhoCoordinator']) {
    const { caseId } = await rho().cases.logSignal({
      requestKey: world.deps.ids.next(),
      practiceId: world.practiceIds.noord[index] ?? '',
      primaryCause: 'WORKLOAD',
      action: { title: `Actie ${index}`, ownerId: personOf(...owner), dueOn },
    });
    return caseId;
  }
  async function moved(caseId: string, to: 'WATCH' | 'ACUTE' | 'THREATENED') {
    const reason = 'proef';
    const move = { caseId, version: await version(caseId), to, reason, effectiveOn: TODAY };
    await rho().cases.movePhase({ ...move, expectedEndOn: '2026-12-31' });
  }
  const share = async (caseId: string) => rho().cases.share({ caseId, version: await version(caseId) });

  /** Something of every kind. */
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    cases['signal'] = await logged(0, '2026-11-20');
    cases['shared'] = await logged(1, '2026-12-20', ['rhoNoord', 'rhoManager']);
    await share(cases['shared']);
    cases['acute'] = await logged(2, TODAY);
    await moved(cases['acute'], 'ACUTE');
    cases['led'] = await logged(3, '2026-11-18');
    await share(cases['led']);
    await as('noord', 'procurementManager').cases.acknowledge({
      caseId: cases['led'],
      version: await version(cases['led']),
    });
    await moved(cases['led'], 'ACUTE');
    cases['accepted'] = await logged(4, '2027-02-01');
    await rho().cases.proposeAcceptance({
      caseId: cases['accepted'],
      version: await version(cases['accepted']),
      reason: 'Opvolger in zicht.',
      expiresOn: '2027-02-01',
    });
    await rho().cases.addAction({
      caseId: cases['shared'],
      title: 'Contract nakijken',
      ownerId: personOf('noord', 'procurementOfficer'),
      dueOn: '2026-11-25',
    });
    await rho().work.addComment({
      subjectKind: 'case',
      subjectId: cases['shared'],
      text: 'Wat doen jullie?',
      audience: 'everyone',
      mentions: [personOf('noord', 'procurementManager'), personOf('rhoNoord', 'rhoViewer')],
    });
    const contentBase64 = Buffer.from(FILE).toString('base64');
    await rho().imports.upload({ fileName: 'praktijken.csv', contentBase64 });
    await rho().imports.upload({
      fileName: 'niets.csv',
      contentBase64: Buffer.from(FILE.replace('Groningen', 'Atlantis')).toString('base64'),
    });
    await rho().imports.upload({ fileName: 'praktijken.csv', contentBase64 });
  });
  afterAll(() => world.discard());

  test('W-1: each finds what waits for them, and nobody what waits for others', async () => {
    const found: Record<string, string[]> = {};
    for (const who of EVERYBODY) found[who.join('/')] = kindsOf(await as(...who).work.mine({}));
    expect(found).toEqual({
      'noord/procurementOfficer': ['acknowledge', 'action', 'lead'],
      'noord/procurementManager': ['acknowledge', 'lead', 'mention'],
      'noord/insurerViewer': [],
      'zuid/procurementManager': [],
      'rhoNoord/rhoCoordinator': ['action', 'acuteUnshared', 'import', 'plan', 'term'],
      'rhoNoord/rhoManager': ['acceptanceToDecide', 'action'],
      // A viewer is told of a mention, and cannot answer it.
      'rhoNoord/rhoViewer': [],
      'rhoZuid/rhoManager': [],
      'ministry/ministryAnalyst': ['quarter'],
      'platform/platformAdmin': ['quarter'],
    });
  });

  test('W-1: grouped by when it is due, the longest late on top, each with its step and its place', async () => {
    const { items, kinds, total } = await rho().work.mine({});
    expect(total).toBe(items.length);
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    expect(items.map(({ dueOn }) => dueOn ?? '9')).toEqual(items.map(({ dueOn }) => dueOn ?? '9').toSorted());
    expect(items[0]).toMatchObject({
      kind: 'action',
      group: 'late',
      title: 'Actie 3',
      step: 'cases.completeAction',
      place: { at: 'case', caseId: cases['led'] },
      record: { practiceName: 'Praktijk noord 4', municipalityName: 'Groningen' },
    });
    const acute = items.find(({ kind }) => kind === 'acuteUnshared');
    expect(acute).toMatchObject({ group: 'today', step: 'cases.share', place: { caseId: cases['acute'] } });
    const signal = items.find(({ key }) => key === `term:${cases['signal']}`);
    expect(signal).toMatchObject({ term: 'JUDGE_SIGNAL', dueOn: '2026-12-03', step: 'cases.movePhase' });
    const narrowed = await rho().work.mine({ kind: 'action' });
    expect([kindsOf(narrowed), narrowed.total]).toEqual([['action'], total]);
    expect(await rho().work.counts()).toMatchObject({
      mine: total,
      pressing: items.filter(({ group }) => group === 'late' || group === 'today').length,
    });
  });

  test('W-1: nothing is listed that its reader has no right to, or that the rules refuse now', async () => {
    for (const who of EVERYBODY) {
      const { items } = await as(...who).work.mine({});
      for (const item of items) {
        expect([who, item.key, may(world.actor(...who), item.step as never)]).toEqual([who, item.key, true]);
        expect([who, item.key, await refusalOf(who, item)]).toEqual([who, item.key, []]);
      }
    }
  });

  /** Why the record itself says that the step cannot be taken; nothing when it can. */
  async function refusalOf(who: Who, { step, place }: WorkItem): Promise<readonly string[]> {
    if (place.at !== 'case') return [];
    const { caseId } = place;
    const { can } = await as(...who).cases.get({ caseId });
    const name = step.replace('cases.', '');
    if (name in can) return can[name as keyof typeof can].because;
    if (step === 'work.addComment')
      return (await as(...who).work.comments({ subjectKind: 'case', subjectId: caseId })).canAdd
        ? []
        : ['no'];
    expect(['cases.decideAcceptance', 'cases.setPlanItem']).toContain(step);
    return [];
  }

  test('W-1: what was done waits no longer', async () => {
    const officer = () => as('noord', 'procurementOfficer');
    const keys = async (of: ReturnType<typeof officer>) =>
      (await of.work.mine({})).items.map(({ kind }) => kind);
    await officer().cases.acknowledge({
      caseId: cases['shared'] ?? '',
      version: await version(cases['shared'] ?? ''),
    });
    expect(await keys(officer())).not.toContain('acknowledge');
    const [action] = (await officer().work.mine({ kind: 'action' })).items;
    const actionId = action?.key.replace('action:', '') ?? '';
    await officer().cases.completeAction({ caseId: cases['shared'] ?? '', actionId });
    expect(await keys(officer())).not.toContain('action');
    await officer().cases.reopenAction({ caseId: cases['shared'] ?? '', actionId });
    expect(await keys(officer())).toContain('action');
    expect(await outcomeOf(officer().cases.reopenAction({ caseId: cases['shared'] ?? '', actionId }))).toBe(
      'ACTION_NOT_DONE',
    );
    await share(cases['acute'] ?? '');
    expect(await keys(rho())).not.toContain('acuteUnshared');
    const { items } = await rho().work.mine({ kind: 'import' });
    const id = items[0]?.place.at === 'import' ? items[0].place.id : '';
    await rho().imports.commit({ id });
    expect(await keys(rho())).not.toContain('import');
    await as('platform', 'platformAdmin').quarters.close({ quarter: '2026Q3' });
    expect(kindsOf(await as('ministry', 'ministryAnalyst').work.mine({}))).toEqual([]);
  });

  test('S-3: an action is changed as it was seen, its new owner is told, and the log says from what to what', async () => {
    const caseId = cases['shared'] ?? '';
    const action = (await rho().cases.get({ caseId })).actions.find(({ title }) => title === 'Actie 1');
    if (!action) throw new Error('no action');
    const { id: actionId, title, ownerId, dueOn, remindOn } = action;
    expect(remindOn).toBe('2026-12-18');
    const seen = { title, ownerId, dueOn, remindOn };
    const officer = personOf('noord', 'procurementOfficer');
    const change = {
      caseId,
      actionId,
      seen,
      title: 'Actie één',
      ownerId: officer,
      dueOn: '2026-12-22',
      remindOn: null,
    };
    const events = () =>
      world.store.read.q
        .select()
        .from(world.store.read.t.auditEvents)
        .orderBy(world.store.read.t.auditEvents.seq);
    const before = (await events()).length;
    expect(await outcomeOf(rho().cases.changeAction({ ...change, remindOn: '2026-12-23' }))).toBe(
      'ACTION_REMINDER_AFTER_DUE',
    );
    for (const stranger of [
      personOf('zuid', 'procurementOfficer'),
      personOf('noord', 'insurerViewer'),
      actionId,
    ])
      expect(await outcomeOf(rho().cases.changeAction({ ...change, ownerId: stranger }))).toBe(
        'OWNER_NOT_IN_REACH',
      );
    expect((await events()).length).toBe(before);
    await rho().cases.changeAction(change);
    expect(await outcomeOf(as('rhoNoord', 'rhoManager').cases.changeAction(change))).toBe('STALE_VERSION');
    const after = await events();
    expect(after.length).toBe(before + 1);
    expect(JSON.parse(after.at(-1)?.payload ?? '')).toEqual({
      actionId,
      changes: {
        ownerId: [ownerId, officer],
        dueOn: ['2026-12-20', '2026-12-22'],
        remindOn: ['2026-12-18', null],
      },
      isReworded: true,
    });
    const { q, t } = world.store.read;
    const told = (await q.select().from(t.notices)).filter(({ kind }) => kind === 'actionAssigned');
    expect(
      told.filter(({ details }) => details['actionId'] === actionId).map(({ personId }) => personId),
    ).toEqual([personOf('rhoNoord', 'rhoManager'), officer]);
    const owners = async (who: Who, of?: string) =>
      (await as(...who).cases.owners({ caseId: of })).map(({ organisationName }) => organisationName);
    expect(new Set(await owners(['rhoNoord', 'rhoManager'], caseId))).toEqual(
      new Set([null, 'Verzekeraar Noord']),
    );
    expect(new Set(await owners(['rhoNoord', 'rhoManager'], cases['signal']))).toEqual(new Set([null]));
    expect(new Set(await owners(['noord', 'procurementOfficer'], caseId))).toEqual(
      new Set([null, 'RHO Proef Noord']),
    );
  });

  test('W-1: an owner is reminded on the day and once more when it is late, however often is looked', async () => {
    const reminders = async () =>
      (await world.store.read.q.select().from(world.store.read.t.notices))
        .filter(({ kind }) => kind === 'actionReminder')
        .map(({ onceKey }) => onceKey?.split(':').at(-1) ?? '')
        .toSorted();
    await remindOfActions(world.deps);
    expect(await remindOfActions(world.deps)).toBe(0);
    // Of the actions of this test one is late today; the others are due today or later.
    expect(await reminders()).toEqual(['late']);
    world.setNow(new Date('2026-11-24T06:00:00.000Z'));
    await remindOfActions(world.deps);
    expect(await remindOfActions(world.deps)).toBe(0);
    expect(await reminders()).toEqual(['2026-11-24', 'late', 'late', 'late']);
    // An owner who sees the case no longer is left alone (C-6).
    await world.store.transaction(async ({ q, t }) => {
      await q.update(t.preferentInsurers).set({ validTo: '2026-11-30' });
    });
    world.setNow(new Date('2027-03-01T06:00:00.000Z'));
    await remindOfActions(world.deps);
    const { q, t } = world.store.read;
    const officer = personOf('noord', 'procurementOfficer');
    const told = (await q.select().from(t.notices)).filter(
      ({ kind, personId }) => kind === 'actionReminder' && personId === officer,
    );
    expect(told.map(({ onceKey }) => onceKey?.split(':').at(-1))).toEqual(['2026-11-24']);
    world.setNow(new Date('2026-11-19T10:00:00.000Z'));
  });
});
