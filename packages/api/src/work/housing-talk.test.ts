import { findHousingIn } from '@regiovast/db/housing/read-housing';
import { updateHousing } from '@regiovast/db/housing/write-housing';
import { appendEvent } from '@regiovast/db/audit/append-event';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { findHousingReaders } from '@regiovast/db/work/housing-readers';
import { HOUSING_ACTIONS } from '@regiovast/domain/audit/housing-actions';
import type { Role } from '@regiovast/domain/people/organisation';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordHousingEvent } from '../housing/housing-events.ts';
import { areaOf } from '../trpc/procedure.ts';
import { PDF } from '../testing/attached-files.ts';
import { type HousingWishes, makeHousingCase } from '../testing/make-housing-case.ts';
import { makeTestWorld, type OrganisationKey, outcomeOf, type TestWorld } from '../testing/test-world.ts';
import { addAttachment, takeAttachment } from './attachments.ts';

const BEFORE = new Date('2026-11-10T10:00:00.000Z');
const SHARED = new Date('2026-11-12T10:00:00.000Z');
const AFTER = new Date('2026-11-13T10:00:00.000Z');
const OUTSIDERS = [
  ['zuid', 'procurementManager'],
  ['rhoZuid', 'rhoManager'],
  ['ministry', 'ministryAnalyst'],
  ['platform', 'platformAdmin'],
] as const;

type About = { subjectKind: 'housingCase'; subjectId: string };

describe.each(ENGINES)('W-4, W-5, C-2: what surrounds a housing case, on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());

  const rho = () => world.as('rhoNoord', 'rhoCoordinator');
  const insurer = () => world.as('noord', 'procurementOfficer');
  const contextOf = (organisation: OrganisationKey, role: Role) => ({
    deps: world.deps,
    actor: world.actor(organisation, role),
  });
  /** A practice is housed once, so each test takes an initiative unless it says otherwise. */
  const made = async (wishes: HousingWishes = {}): Promise<About> => ({
    subjectKind: 'housingCase',
    subjectId: (await makeHousingCase(world, 'noord', { practice: null, isShared: false, ...wishes }))
      .housingCaseId,
  });
  const share = async ({ subjectId: housingCaseId }: About) => {
    world.setNow(SHARED);
    const { version } = await rho().housing.get({ housingCaseId });
    await rho().housing.share({ housingCaseId, version });
  };
  const textsOf = async (as: ReturnType<typeof rho>, about: About) =>
    (await as.work.comments(about)).rows.map(({ text }) => text);
  const eventsOf = async (as: ReturnType<typeof rho>, about: About) =>
    (await as.audit.history({ ...about, pageSize: 100 })).rows;
  const actionsOf = async (as: ReturnType<typeof rho>, about: About) =>
    (await eventsOf(as, about)).map(({ action }) => action);

  test('C-2: what was said and handed over before it was shared stays with the RHO, also after it', async () => {
    world.setNow(BEFORE);
    const about = await made();
    await rho().work.addComment({ ...about, text: 'Vóór het delen', audience: 'everyone' });
    const file = await addAttachment(
      contextOf('rhoNoord', 'rhoManager'),
      { ...about, audience: 'everyone' },
      { name: 'plattegrond.pdf', content: PDF },
    );
    for (const ask of [insurer().work.comments, insurer().work.attachments, insurer().audit.history])
      expect(await outcomeOf(ask(about))).toBe('NOT_FOUND');
    expect(await outcomeOf(insurer().work.mentionable({ ...about, audience: 'everyone' }))).toBe('NOT_FOUND');
    expect((await rho().work.mentionable({ ...about, audience: 'everyone' })).organisations).toEqual([
      'RHO Proef Noord',
    ]);
    await share(about);
    world.setNow(AFTER);
    await rho().work.addComment({ ...about, text: 'Na het delen', audience: 'everyone' });
    await rho().work.addComment({ ...about, text: 'Alleen wij', audience: 'organisation' });
    await insurer().work.addComment({ ...about, text: 'Van de verzekeraar', audience: 'everyone' });
    await insurer().work.addComment({ ...about, text: 'Alleen de verzekeraar', audience: 'organisation' });
    expect((await textsOf(rho(), about)).toSorted()).toEqual([
      'Alleen wij',
      'Na het delen',
      'Van de verzekeraar',
      'Vóór het delen',
    ]);
    expect((await textsOf(insurer(), about)).toSorted()).toEqual([
      'Alleen de verzekeraar',
      'Na het delen',
      'Van de verzekeraar',
    ]);
    expect((await insurer().work.attachments(about)).total).toBe(0);
    expect(await outcomeOf(takeAttachment(contextOf('noord', 'procurementOfficer'), file.id))).toBe(
      'NOT_FOUND',
    );
    expect(await outcomeOf(takeAttachment(contextOf('rhoNoord', 'rhoViewer'), file.id))).toBe('ok');
    expect(await actionsOf(insurer(), about)).toEqual([
      'work.commentAdded',
      'work.commentAdded',
      'housing.shared',
    ]);
    expect((await insurer().work.mentionable({ ...about, audience: 'everyone' })).organisations).toEqual([
      'Verzekeraar Noord',
      'RHO Proef Noord',
    ]);
  });

  test('W-4: what is taken back of before it was shared leaves no trace for the insurer', async () => {
    world.setNow(BEFORE);
    const about = await made();
    const { id } = await rho().work.addComment({ ...about, text: 'Te vroeg', audience: 'everyone' });
    await share(about);
    world.setNow(AFTER);
    expect(await outcomeOf(insurer().work.removeComment({ id }))).toBe('NOT_FOUND');
    await rho().work.removeComment({ id });
    expect(await actionsOf(insurer(), about)).toEqual(['housing.shared']);
  });

  test('C-2: on a day of sharing of which the trail knows no instant, the whole day stays with the RHO', async () => {
    world.setNow(new Date('2026-11-01T23:59:59.999Z'));
    const about = await made({ isShared: true });
    await rho().work.addComment({ ...about, text: 'Op de dag zelf', audience: 'everyone' });
    world.setNow(new Date('2026-11-02T00:00:00.000Z'));
    await rho().work.addComment({ ...about, text: 'De dag erna', audience: 'everyone' });
    expect(await textsOf(insurer(), about)).toEqual(['De dag erna']);
  });

  test('C-2: shared anew with the next preferent insurer, that one reads from then on', async () => {
    world.setNow(BEFORE);
    const about = await made();
    await share(about);
    world.setNow(AFTER);
    await insurer().work.addComment({ ...about, text: 'Van de eerste', audience: 'everyone' });
    const again = new Date('2026-11-14T10:00:00.000Z');
    world.setNow(again);
    await world.store.transaction(async (tx) => {
      const { zuid } = world.organisationIds;
      await tx.q.update(tx.t.preferentInsurers).set({ organisationId: zuid });
      await updateHousing(tx, about.subjectId, 2, { insurerId: zuid, sharedOn: '2026-11-14' });
      const actor = world.actor('rhoNoord', 'rhoCoordinator');
      await recordHousingEvent(tx, world.deps, actor, 'housing.shared', about.subjectId, { insurerId: zuid });
    });
    const next = world.as('zuid', 'procurementOfficer');
    expect(await textsOf(next, about)).toEqual([]);
    expect(await actionsOf(next, about)).toEqual(['housing.shared']);
    expect(await outcomeOf(insurer().work.comments(about))).toBe('NOT_FOUND');
    expect(await textsOf(rho(), about)).toEqual(['Van de eerste']);
    await world.store.transaction(({ q, t }) =>
      q.update(t.preferentInsurers).set({ organisationId: world.organisationIds.noord }),
    );
  });

  test.each(OUTSIDERS)('C-6: %s/%s finds nothing of it, shared or not', async (organisation, role) => {
    for (const isShared of [false, true]) {
      const about = await made({ isShared });
      const as = world.as(organisation, role);
      for (const ask of [as.work.comments, as.work.attachments, as.audit.history])
        expect(await outcomeOf(ask(about))).toMatch(/NOT_FOUND|NOT_ALLOWED/);
    }
  });

  test('C-6: its readers are those that see it, shared or not, also where another insurer became preferent', async () => {
    const on = '2026-11-19';
    const seen = async ({ subjectId }: About) => {
      const readers = await findHousingReaders(world.store.read, subjectId, on);
      const found: string[] = [];
      for (const key of ['noord', 'zuid', 'rhoNoord', 'rhoZuid'] as const) {
        const role = key.startsWith('rho') ? 'rhoViewer' : 'insurerViewer';
        const scope = areaOf(world.actor(key, role), on);
        const sees = (await findHousingIn(world.store.read, scope, subjectId)) !== null;
        const isReader = readers.some(({ organisationId }) => organisationId === world.organisationIds[key]);
        expect([key, isReader]).toEqual([key, sees]);
        if (sees) found.push(key);
      }
      return found;
    };
    const about = await made();
    expect(await seen(about)).toEqual(['rhoNoord']);
    await share(about);
    expect(await seen(about)).toEqual(['noord', 'rhoNoord']);
    const { zuid, noord } = world.organisationIds;
    const prefer = (organisationId: string) =>
      world.store.transaction(({ q, t }) => q.update(t.preferentInsurers).set({ organisationId }));
    await prefer(zuid);
    expect(await seen(about)).toEqual(['rhoNoord']);
    await prefer(noord);
  });

  test('W-2, W-4: who is mentioned once it was shared is told by number, name and region', async () => {
    world.setNow(BEFORE);
    const about = await made({ practice: 2 });
    const mentioned = world.actor('noord', 'procurementManager').personId;
    const mention = () =>
      rho().work.addComment({ ...about, text: '@iemand', audience: 'everyone', mentions: [mentioned] });
    expect(await outcomeOf(mention())).toBe('MENTION_NOT_IN_REACH');
    await share(about);
    world.setNow(AFTER);
    await mention();
    const [notice] = (await world.as('noord', 'procurementManager').work.notices({})).rows;
    expect(notice).toMatchObject({
      kind: 'mentioned',
      subject: { kind: 'housingCase', id: about.subjectId, name: 'Praktijk noord 3' },
      regionName: 'Groningen',
    });
    expect(notice?.subject?.label).toMatch(/^H/);
  });

  test('H-6, W-5: of links and their files only the RHO has events; nobody’s name stands with them', async () => {
    world.setNow(BEFORE);
    const about = await made();
    const all = Object.keys(HOUSING_ACTIONS) as (keyof typeof HOUSING_ACTIONS)[];
    const record = () =>
      world.store.transaction(async (tx) => {
        const actor = world.actor('rhoNoord', 'rhoManager');
        for (const action of all)
          if (action !== 'housing.shared')
            await recordHousingEvent(tx, world.deps, actor, action, about.subjectId, {
              cell: 'GP_SIGNAL',
              linkId: 'L1',
            });
      });
    await record();
    await share(about);
    world.setNow(AFTER);
    await record();
    const shared = all.filter((action) => HOUSING_ACTIONS[action].audience === 'readers');
    const seen = await actionsOf(insurer(), about);
    expect(seen.toSorted()).toEqual(shared.toSorted());
    expect(seen.filter((action) => /link|evidence(Added|Removed)/i.test(action))).toEqual([]);
    expect(await actionsOf(rho(), about)).toHaveLength(2 * all.length - 1);
    await world.store.transaction((tx) =>
      appendEvent(tx, {
        at: AFTER.toISOString(),
        actorId: null,
        organisationId: null,
        action: 'housing.answered',
        subjectKind: 'housingCase',
        subjectId: about.subjectId,
        payload: { cell: 'MUNICIPALITY_CONTACT', state: 'APPLIED', linkId: 'L1' },
      }),
    );
    const [byLink] = await eventsOf(insurer(), about);
    expect(byLink).toMatchObject({ action: 'housing.answered', personName: null, organisationName: null });
    expect(byLink?.changes.map(({ field, to }) => [field, to[0]?.value])).toEqual([
      ['guidanceCell', 'MUNICIPALITY_CONTACT'],
      ['applyOrExplain', 'APPLIED'],
    ]);
    expect(JSON.stringify(await eventsOf(rho(), about))).not.toContain('L1');
  });

  test('W-5: the history says what a change was from and to, with names, codes and days', async () => {
    world.setNow(BEFORE);
    const about = await made({ practice: 3 });
    const { personId } = world.actor('rhoNoord', 'rhoManager');
    await world.store.transaction((tx) =>
      recordHousingEvent(
        tx,
        world.deps,
        world.actor('rhoNoord', 'rhoCoordinator'),
        'housing.frameSet',
        about.subjectId,
        {
          changes: {
            housingStep: ['REPORTED', 'ACCESS_TEST'],
            ownerId: [world.actor('rhoNoord', 'rhoCoordinator').personId, personId],
            leaseEndsOn: [null, '2027-06-30'],
            wantedYear: [2027, 2028],
            isOnNeedMap: [false, true],
            contributionCents: [null, 12_345_600],
          },
        },
      ),
    );
    await share(about);
    const events = await eventsOf(rho(), about);
    const changed = events.find(({ action }) => action === 'housing.frameSet')?.changes ?? [];
    const values = Object.fromEntries(
      changed.map(({ field, from, to }) => [field, [from[0]?.value ?? null, to[0]?.value ?? null]]),
    );
    expect(values).toEqual({
      housingStep: ['REPORTED', 'ACCESS_TEST'],
      ownerId: ['rhoCoordinator van RHO Proef Noord', 'rhoManager van RHO Proef Noord'],
      leaseEndsOn: [null, '2027-06-30'],
      wantedYear: [2027, 2028],
      isOnNeedMap: [false, true],
    });
    const [shared] = await eventsOf(insurer(), about);
    expect(shared?.changes).toEqual(
      expect.arrayContaining([expect.objectContaining({ field: 'insurerId' })]),
    );
    expect(shared?.changes.flatMap(({ to }) => to.map(({ value }) => value))).toEqual(
      expect.arrayContaining(['Verzekeraar Noord', '2026-11-12']),
    );
  });
});
