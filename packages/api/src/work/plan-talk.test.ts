import { findPlanReaders } from '@regiovast/db/work/plan-readers';
import { markVersion } from '@regiovast/db/plans/plan-versions';
import { updatePlan } from '@regiovast/db/plans/write-plans';
import { ENGINES } from '@regiovast/db/testing/test-store';
import type { Role } from '@regiovast/domain/people/organisation';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freezeVersion } from '../plans/freeze-version.ts';
import { recordPlanEvent } from '../plans/plan-events.ts';
import { mustFindPlan } from '../plans/plan-reach.ts';
import { PDF } from '../testing/attached-files.ts';
import { makePlan } from '../testing/make-plan.ts';
import {
  makeTestWorld,
  type OrganisationKey,
  outcomeOf,
  PLACES,
  type TestWorld,
  TODAY,
} from '../testing/test-world.ts';
import { addAttachment, takeAttachment } from './attachments.ts';

const DRAFTING = new Date('2026-11-10T10:00:00.000Z');
const RELEASE = new Date('2026-11-12T10:00:00.000Z');
const AFTER = new Date('2026-11-13T10:00:00.000Z');

describe.each(ENGINES)('what is said of a plan, on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());

  const keeper = () => world.as('rhoNoord', 'rhoManager');
  const insurer = () => world.as('noord', 'procurementManager');
  const other = () => world.as('rhoZuid', 'rhoManager');
  const contextOf = (organisation: OrganisationKey, role: Role) => ({
    deps: world.deps,
    actor: world.actor(organisation, role),
  });

  /** A draft that also is about a municipality of the south, whose RHO is its neighbour or its partner. */
  async function draft(standing: 'neighbour' | 'partner') {
    const { planId } = await makePlan(world, 'noord', 'DRAFT');
    await world.store.transaction(async ({ q, t }) => {
      await q.insert(t.planMunicipalities).values({ planId, municipalityCode: PLACES.zuid.municipalityCode });
      if (standing === 'neighbour') return;
      await q.insert(t.planPartners).values({
        id: world.deps.ids.next(),
        planId,
        kind: 'RHO',
        name: 'RHO Proef Zuid',
        organisationId: world.organisationIds.rhoZuid,
        task: 'Doet mee',
        position: 2,
        version: 1,
      });
    });
    return { subjectKind: 'plan' as const, subjectId: planId };
  }

  const release = (planId: string) =>
    world.store.transaction(async (tx) => {
      world.setNow(RELEASE);
      const actor = world.actor('rhoNoord', 'rhoCoordinator');
      const scope = { kind: 'rho', organisationId: actor.organisationId, on: TODAY } as const;
      const { id } = await freezeVersion(tx, world.deps, actor, await mustFindPlan(tx, actor, scope, planId));
      await markVersion(tx, id, { releasedAt: RELEASE.toISOString() });
      await updatePlan(tx, planId, 1, { releasedVersionId: id });
      await recordPlanEvent(tx, world.deps, actor, 'plans.released', planId, { number: 1, versionId: id });
    });

  const textsOf = async (as: ReturnType<typeof keeper>, about: { subjectKind: 'plan'; subjectId: string }) =>
    (await as.work.comments(about)).rows.map(({ text }) => text);
  const actionsOf = async (
    as: ReturnType<typeof keeper>,
    about: { subjectKind: 'plan'; subjectId: string },
  ) => (await as.audit.history({ ...about, pageSize: 100 })).rows.map(({ action }) => action);

  test('W-4, C-2: what was said for everyone of a draft stays with its RHO and partners, also after the release', async () => {
    world.setNow(DRAFTING);
    const about = await draft('neighbour');
    const said = await keeper().work.addComment({ ...about, text: 'Vóór het delen', audience: 'everyone' });
    const file = await addAttachment(
      contextOf('rhoNoord', 'rhoManager'),
      { ...about, audience: 'everyone' },
      { name: 'concept.pdf', content: PDF },
    );
    for (const as of [insurer(), other()]) {
      expect(await outcomeOf(as.work.comments(about))).toBe('NOT_FOUND');
      expect(await outcomeOf(as.work.mentionable({ ...about, audience: 'everyone' }))).toBe('NOT_FOUND');
      expect(await outcomeOf(as.audit.history(about))).toBe('NOT_FOUND');
    }
    await release(about.subjectId);
    world.setNow(AFTER);
    await keeper().work.addComment({ ...about, text: 'Na het delen', audience: 'everyone' });
    expect(await textsOf(keeper(), about)).toEqual(['Na het delen', 'Vóór het delen']);
    for (const as of [insurer(), other()]) {
      expect(await textsOf(as, about)).toEqual(['Na het delen']);
      expect((await as.work.attachments(about)).total).toBe(0);
    }
    const take = (organisation: OrganisationKey, role: Role) =>
      outcomeOf(takeAttachment(contextOf(organisation, role), file.id));
    expect(await take('noord', 'procurementManager')).toBe('NOT_FOUND');
    expect(await take('rhoNoord', 'rhoManager')).toBe('ok');
    // That it is taken back afterwards tells of it no more than it did.
    await keeper().work.removeComment({ id: said.id });
    expect(await actionsOf(insurer(), about)).toEqual(['work.commentAdded', 'plans.released']);
    expect(await actionsOf(other(), about)).toEqual(['work.commentAdded', 'plans.released']);
  });

  test('W-4: a partner reads what was said of the draft from the beginning', async () => {
    world.setNow(DRAFTING);
    const about = await draft('partner');
    await keeper().work.addComment({ ...about, text: 'Aan de partners', audience: 'everyone' });
    await keeper().work.addComment({ ...about, text: 'Alleen wij', audience: 'organisation' });
    expect(await textsOf(other(), about)).toEqual(['Aan de partners']);
    expect(await actionsOf(other(), about)).toEqual(['work.commentAdded']);
  });

  test('C-6: the organisations that read a plan are those that see it, before and after the release', async () => {
    world.setNow(AFTER);
    for (const standing of ['neighbour', 'partner'] as const) {
      const { subjectId: planId } = await draft(standing);
      const seeing = async () => {
        const found: string[] = [];
        for (const key of ['noord', 'zuid', 'rhoNoord', 'rhoZuid'] as const) {
          const role = key.startsWith('rho') ? 'rhoViewer' : 'insurerViewer';
          const asked = world.as(key, role).work.comments({ subjectKind: 'plan', subjectId: planId });
          if ((await outcomeOf(asked)) === 'ok') found.push(world.organisationIds[key]);
        }
        return found.sort();
      };
      const readers = async () =>
        (await findPlanReaders(world.store.read, planId, TODAY))
          .map(({ organisationId }) => organisationId)
          .sort();
      expect(await readers()).toEqual(await seeing());
      await release(planId);
      world.setNow(AFTER);
      const all = await readers();
      expect(all).toEqual(await seeing());
      expect(all).toContain(world.organisationIds.noord);
      expect(all).not.toContain(world.organisationIds.zuid);
    }
  });

  test('W-4: who is mentioned is told where, and finds it in the work that waits', async () => {
    world.setNow(DRAFTING);
    const about = await draft('neighbour');
    const mentioned = world.actor('noord', 'procurementManager').personId;
    const ask = () =>
      keeper().work.addComment({ ...about, text: '@iemand', audience: 'everyone', mentions: [mentioned] });
    expect(await outcomeOf(ask())).toBe('MENTION_NOT_IN_REACH');
    await release(about.subjectId);
    world.setNow(AFTER);
    await ask();
    const [notice] = (await insurer().work.notices({})).rows;
    expect(notice).toMatchObject({
      kind: 'mentioned',
      subject: { kind: 'plan', id: about.subjectId, name: null },
    });
    expect(notice?.subject?.label).toMatch(/^P-2026-/);
    expect(notice?.regionName).not.toBeNull();
    const { items } = await insurer().work.mine({ kind: 'mention' });
    expect(items).toMatchObject([
      {
        place: { at: 'plan', planId: about.subjectId, tab: 'gesprek' },
        plan: { number: notice?.subject?.label },
      },
    ]);
    world.setNow(new Date('2026-11-14T10:00:00.000Z'));
    await insurer().work.addComment({ ...about, text: 'Dank', audience: 'everyone' });
    expect((await insurer().work.mine({ kind: 'mention' })).items).toEqual([]);
  });

  test('C-2, W-5: the drafting is the RHO’s, the notes of the insurer are the insurer’s, downloads each their own', async () => {
    world.setNow(DRAFTING);
    const about = await draft('neighbour');
    const record = (
      organisation: OrganisationKey,
      role: Role,
      action: 'plans.sectionSaved' | 'plans.criterionMarked' | 'plans.downloaded',
    ) =>
      world.store.transaction((tx) =>
        recordPlanEvent(tx, world.deps, world.actor(organisation, role), action, about.subjectId, {}),
      );
    await record('rhoNoord', 'rhoManager', 'plans.downloaded');
    await release(about.subjectId);
    world.setNow(AFTER);
    await record('rhoNoord', 'rhoManager', 'plans.sectionSaved');
    await record('noord', 'procurementManager', 'plans.criterionMarked');
    await record('zuid', 'procurementManager', 'plans.criterionMarked');
    await record('rhoNoord', 'rhoManager', 'plans.downloaded');
    await record('noord', 'insurerViewer', 'plans.downloaded');
    expect(await actionsOf(insurer(), about)).toEqual([
      'plans.downloaded',
      'plans.criterionMarked',
      'plans.released',
    ]);
    expect(await actionsOf(other(), about)).toEqual(['plans.released']);
    expect(await actionsOf(keeper(), about)).toEqual([
      'plans.downloaded',
      'plans.downloaded',
      'plans.sectionSaved',
      'plans.released',
      'plans.downloaded',
    ]);
    const ministry = world.as('ministry', 'ministryAnalyst');
    expect(await outcomeOf(ministry.audit.history(about))).toBe('NOT_ALLOWED');
    expect(await outcomeOf(world.as('platform', 'platformAdmin').audit.history(about))).toBe('NOT_ALLOWED');
  });
});
