import { ENGINES } from '@regiovast/db/testing/test-store';
import { EMPTY_TEXT, plainTextOf, type RichText } from '@regiovast/domain/plans/rich-text';
import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import type { Role } from '@regiovast/domain/people/organisation';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makePlan, paragraph } from '../testing/make-plan.ts';
import {
  makeTestWorld,
  type OrganisationKey,
  outcomeOf,
  type TestWorld,
  TODAY,
} from '../testing/test-world.ts';

const AT = '2026-11-10T09:00:00.000Z';

describe.each(ENGINES)('L-1: the sections of a plan on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());

  const coordinator = () => world.as('rhoNoord', 'rhoCoordinator');
  const manager = () => world.as('rhoNoord', 'rhoManager');
  const sectionOf = (
    planId: string,
    organisation: OrganisationKey = 'rhoNoord',
    role: Role = 'rhoCoordinator',
    code: PlanSection = 'SCOPE',
  ) => world.as(organisation, role).plans.section({ planId, code });
  const save = (
    planId: string,
    text: string | RichText,
    {
      seen = 1,
      code = 'SCOPE',
      by = coordinator(),
    }: { seen?: number; code?: PlanSection; by?: ReturnType<typeof manager> } = {},
  ) =>
    by.plans.saveSection({
      planId,
      code,
      seenTextVersion: seen,
      document: typeof text === 'string' ? paragraph(text) : text,
    });
  const eventsOf = async (work: () => Promise<unknown>) => {
    const { q, t } = world.store.read;
    const before = await q.$count(t.auditEvents);
    await work();
    const rows = await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq);
    return rows.slice(before).map(({ action, subjectKind, subjectId, payload }) => ({
      action,
      subjectKind,
      subjectId,
      payload: JSON.parse(payload) as Record<string, unknown>,
    }));
  };
  const textsOf = async (planId: string) => {
    const { versions } = await coordinator().plans.sectionTexts({ planId, code: 'SCOPE' });
    const texts = [];
    for (const { textVersion } of versions) {
      const { text } = await coordinator().plans.sectionTexts({ planId, code: 'SCOPE', textVersion });
      texts.push(plainTextOf(text?.document ?? EMPTY_TEXT));
    }
    return texts;
  };
  /** The plan as it comes back from the insurer: the scope with a message and open, the goals locked. */
  const giveBack = async (versionId: string | null, planId: string): Promise<void> => {
    const { personId } = world.actor('noord', 'procurementOfficer');
    await world.store.transaction(async ({ q, t }) => {
      const updated = { updatedAt: AT, updatedBy: personId };
      const assessmentId = world.deps.ids.next();
      await q.insert(t.planAssessments).values({
        id: assessmentId,
        planId,
        versionId: versionId ?? '',
        insurerId: world.organisationIds.noord,
        contentSha256: '0'.repeat(64),
        criteriaVersion: 1,
        coreValuesVersion: 1,
        startedAt: AT,
        startedBy: personId,
        outcome: 'REVISION_ASKED',
        reason: 'Nog niet helder',
        decidedAt: AT,
        decidedBy: personId,
        version: 1,
      });
      const message = 'Noem de gemeenten bij naam.';
      await q.insert(t.planSectionMessages).values({ assessmentId, code: 'SCOPE', message, ...updated });
      await q.delete(t.planSections);
      for (const code of ['SCOPE', 'SOLL', 'APPENDIX'] as const) {
        const isUnlocked = code === 'SCOPE';
        await q
          .insert(t.planSections)
          .values({ planId, code, textVersion: 1, words: 3, isUnlocked, ...updated });
      }
    });
  };

  test('a text is saved as the next version, in one event without its words; earlier ones stay', async () => {
    const { planId } = await makePlan(world);
    const events = await eventsOf(() => save(planId, 'Onze zes gemeenten'));
    expect(events).toEqual([
      {
        action: 'plans.sectionSaved',
        subjectKind: 'plan',
        subjectId: planId,
        payload: { section: 'SCOPE', textVersion: 2, words: 3, origin: 'typed' },
      },
    ]);
    expect(await sectionOf(planId)).toMatchObject({
      document: paragraph('Onze zes gemeenten'),
      textVersion: 2,
      words: 3,
      updatedBy: 'rhoCoordinator van RHO Proef Noord',
      isLive: true,
      message: null,
      nl: { label: 'Afbakening' },
      can: { save: { can: true, because: [] } },
    });
    expect(await textsOf(planId)).toEqual(['Onze zes gemeenten', 'Tekst van SCOPE']);
  });

  test('S-3: of two saves over the same version one wins, the other is told, and neither text is lost', async () => {
    const { planId } = await makePlan(world);
    const outcomes = await Promise.all([
      outcomeOf(save(planId, 'Eerste tekst')),
      outcomeOf(save(planId, 'Tweede tekst', { by: manager() })),
    ]);
    expect(outcomes.toSorted()).toEqual(['STALE_VERSION', 'ok']);
    const won = outcomes[0] === 'ok' ? 'Eerste tekst' : 'Tweede tekst';
    const lost = outcomes[0] === 'ok' ? 'Tweede tekst' : 'Eerste tekst';
    // Who lost sees both and puts the own text over it; the other one stays as an earlier version.
    const { textVersion } = await save(planId, lost, { seen: (await sectionOf(planId)).textVersion });
    expect(textVersion).toBe(3);
    expect(await textsOf(planId)).toEqual([lost, won, 'Tekst van SCOPE']);
    const { q, t } = world.store.read;
    expect((await q.select().from(t.continuityPlans))[0]?.contentRevision).toBe(3);
  });

  test('L-1: people write in different sections side by side, and a first text is written by one of two', async () => {
    const { planId } = await makePlan(world);
    const both = [save(planId, 'Gebied'), save(planId, 'Doel', { code: 'SOLL', by: manager() })];
    expect(await Promise.all(both.map(outcomeOf))).toEqual(['ok', 'ok']);
    await world.store.transaction(async ({ q, t }) => {
      await q.delete(t.planSectionTexts);
      await q.delete(t.planSections);
    });
    expect(await sectionOf(planId)).toMatchObject({ document: EMPTY_TEXT, textVersion: 0, updatedBy: null });
    const first = await Promise.all(
      ['een', 'twee'].map((text) => outcomeOf(save(planId, text, { seen: 0 }))),
    );
    expect(first.toSorted()).toEqual(['STALE_VERSION', 'ok']);
  });

  test('the same text again is no change: it answers what stands, also when its first answer was lost', async () => {
    const { planId } = await makePlan(world);
    const saved = await save(planId, 'Nieuw');
    const events = await eventsOf(async () => expect(await save(planId, 'Nieuw')).toEqual(saved));
    expect(events).toEqual([]);
  });

  test('L-4: after a return only what was returned can be written; its message stands beside it', async () => {
    const { planId, versionId } = await makePlan(world, 'noord', 'REVISION_ASKED');
    await giveBack(versionId, planId);
    const message = { text: 'Noem de gemeenten bij naam.', outcome: 'REVISION_ASKED', decidedAt: AT };
    expect(await sectionOf(planId)).toMatchObject({ message, can: { save: { can: true } } });
    const locked = await sectionOf(planId, 'rhoNoord', 'rhoManager', 'SOLL');
    expect(locked).toMatchObject({ message: null, can: { save: { because: ['PLAN_SECTION_LOCKED'] } } });
    expect(await outcomeOf(save(planId, 'Doel', { code: 'SOLL' }))).toBe('PLAN_SECTION_LOCKED');
    const parts = (['SCOPE', 'SOLL'] as const).map((code) => ({
      code,
      seenTextVersion: 1,
      document: paragraph('Uit Word'),
    }));
    expect(await outcomeOf(coordinator().plans.importSections({ planId, parts }))).toBe(
      'PLAN_SECTION_LOCKED',
    );
    expect(await outcomeOf(save(planId, 'Alle gemeenten'))).toBe('ok');
    expect(await outcomeOf(save(planId, 'Wat er nog is', { code: 'APPENDIX' }))).toBe('ok');
  });

  test('L-4: a submitted plan is not written in, and the section says why', async () => {
    const { planId } = await makePlan(world, 'noord', 'SUBMITTED');
    expect(await outcomeOf(save(planId, 'Toch nog iets'))).toBe('PLAN_NOT_EDITABLE');
    expect((await sectionOf(planId)).can.save).toEqual({ can: false, because: ['PLAN_NOT_EDITABLE'] });
  });

  test('C-2: the insurer reads what was released, not what is written since, nor who was at it', async () => {
    const { planId, versionId } = await makePlan(world, 'noord', 'REVISION_ASKED');
    await giveBack(versionId, planId);
    await save(planId, 'Nog geheim');
    await coordinator().plans.attend({ planId, code: 'SCOPE' });
    const view = await sectionOf(planId, 'noord', 'procurementManager');
    expect(view).toMatchObject({
      document: paragraph('Tekst van SCOPE'),
      isLive: false,
      updatedBy: null,
      present: [],
      can: { save: { can: false, because: ['NOT_ALLOWED'] }, readEarlier: { can: false } },
    });
    expect(await outcomeOf(sectionOf(planId, 'zuid', 'procurementManager'))).toBe('NOT_FOUND');
    const draft = await makePlan(world, 'zuid');
    expect(await outcomeOf(sectionOf(draft.planId, 'zuid', 'procurementManager'))).toBe('NOT_FOUND');
  });

  test('C-2: a partner reads along and writes nothing; a neighbour has no earlier texts and no presence', async () => {
    const { planId, partnerIds } = await makePlan(world);
    const partner = world.as('rhoZuid', 'rhoCoordinator');
    expect(await outcomeOf(partner.plans.attend({ planId, code: 'SCOPE' }))).toBe('NOT_FOUND');
    await world.store.transaction(async ({ q, t }) => {
      await q.insert(t.planPartners).values({
        id: world.deps.ids.next(),
        planId,
        kind: 'RHO',
        name: 'RHO Proef Zuid',
        organisationId: world.organisationIds.rhoZuid,
        task: '',
        position: partnerIds.length,
        version: 1,
      });
    });
    expect((await sectionOf(planId, 'rhoZuid')).can.save).toEqual({ can: false, because: ['NOT_ALLOWED'] });
    expect(await outcomeOf(partner.plans.attend({ planId, code: 'SCOPE' }))).toBe('ok');
    expect(await outcomeOf(partner.plans.sectionTexts({ planId, code: 'SCOPE' }))).toBe('ok');
    expect(await outcomeOf(save(planId, 'Van de partner', { by: partner }))).toBe('NOT_FOUND');
  });

  test('L-1: who is where is seen for forty seconds, and leaves no event', async () => {
    const { planId } = await makePlan(world);
    const events = await eventsOf(() => manager().plans.attend({ planId, code: 'SOLL' }));
    expect(events).toEqual([]);
    const attend = (code: PlanSection | null) => coordinator().plans.attend({ planId, code });
    const name = 'rhoManager van RHO Proef Noord';
    expect(await attend('SCOPE')).toEqual({ present: [{ name, code: 'SOLL' }], textVersion: 1 });
    expect((await sectionOf(planId, 'rhoNoord', 'rhoCoordinator', 'SOLL')).present).toHaveLength(1);
    world.setNow(new Date(`${TODAY}T10:00:40.001Z`));
    expect(await attend(null)).toEqual({ present: [], textVersion: null });
  });

  test('an earlier text is looked at and put back as a new version', async () => {
    const { planId } = await makePlan(world);
    await save(planId, 'Nieuw');
    const { text } = await manager().plans.sectionTexts({ planId, code: 'SCOPE', textVersion: 1 });
    const document = text?.document ?? EMPTY_TEXT;
    const restored = { planId, code: 'SCOPE', seenTextVersion: 2, document, restoredFrom: 1 } as const;
    const [event] = await eventsOf(() => manager().plans.saveSection(restored));
    expect(event?.payload).toMatchObject({ textVersion: 3, origin: 'restored' });
    const { versions, total } = await manager().plans.sectionTexts({ planId, code: 'SCOPE' });
    expect([total, versions.map(({ textVersion, origin }) => [textVersion, origin])]).toEqual([
      3,
      [
        [3, 'restored'],
        [2, 'typed'],
        [1, 'typed'],
      ],
    ]);
    const missing = manager().plans.sectionTexts({ planId, code: 'SCOPE', textVersion: 9 });
    expect(await outcomeOf(missing)).toBe('NOT_FOUND');
  });

  test('an import writes all its sections in one event, or none of them', async () => {
    const { planId } = await makePlan(world);
    const part = (code: PlanSection, text: string, seenTextVersion = 1) => ({
      code,
      seenTextVersion,
      document: paragraph(text),
    });
    await save(planId, 'Intussen gewijzigd', { code: 'SOLL' });
    const stale = [part('SCOPE', 'Uit Word'), part('SOLL', 'Ook uit Word')];
    expect(await outcomeOf(coordinator().plans.importSections({ planId, parts: stale }))).toBe(
      'STALE_VERSION',
    );
    expect((await sectionOf(planId)).textVersion).toBe(1);
    const parts = [
      part('SCOPE', 'Uit Word'),
      part('SOLL', 'Ook uit Word', 2),
      part('HOUSING', 'Tekst van HOUSING'),
    ];
    const [event, ...rest] = await eventsOf(() => coordinator().plans.importSections({ planId, parts }));
    expect([event?.action, event?.payload, rest]).toEqual([
      'plans.sectionsImported',
      { sections: ['SCOPE', 'SOLL'], words: 5 },
      [],
    ]);
    expect(await textsOf(planId)).toEqual(['Uit Word', 'Tekst van SCOPE']);
    const twice = [part('SCOPE', 'a'), part('SCOPE', 'b')];
    expect(await outcomeOf(coordinator().plans.importSections({ planId, parts: twice }))).toBe('BAD_REQUEST');
  });
});
