import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePlan } from '../testing/make-plan.ts';
import { makeTestWorld, outcomeOf, type TestWorld } from '../testing/test-world.ts';

const NOTHING = { words: '', evidence: '' };

describe.each(ENGINES)('core values of a plan on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());
  const rho = () => world.as('rhoNoord', 'rhoCoordinator').plans;
  const first = async (planId: string) => {
    const [initiative] = (await rho().initiatives({ planId })).initiatives;
    const criterion = initiative?.criteria[0];
    if (!initiative || !criterion) throw new Error('nothing is asked');
    return { initiative, criterion };
  };

  test('L-7: the RHO answers each criterion of the kind in words with evidence; there is no verdict to give', async () => {
    const { planId, initiativeId } = await makePlan(world);
    const { criterion } = await first(planId);
    const answer = { words: 'Elke patiënt kiest een vaste huisarts.', evidence: 'Website van de praktijk' };
    const view = await rho().answerInitiative({
      planId,
      id: initiativeId,
      criterion: criterion.code,
      answer,
      seen: NOTHING,
    });
    expect(view.initiatives[0]?.criteria[0]).toEqual({ ...criterion, ...answer });
    expect(Object.keys(view.initiatives[0]?.criteria[0] ?? {})).not.toContain('verdict');
    expect(view.reference).toMatchObject({ version: 1 });
    expect(criterion).toMatchObject({ nl: { label: expect.any(String) }, en: { label: expect.any(String) } });
  });

  test('L-7: a criterion that is not asked of the kind is refused', async () => {
    const { planId, initiativeId } = await makePlan(world);
    const call = rho().answerInitiative({
      planId,
      id: initiativeId,
      criterion: 'NOT_ASKED',
      answer: { words: 'x', evidence: '' },
      seen: NOTHING,
    });
    expect(await outcomeOf(call)).toBe('PLAN_REFERENCE_UNKNOWN');
  });

  test('S-3: an answer over another than was seen is refused; an emptied answer leaves the content as before', async () => {
    const { planId, initiativeId } = await makePlan(world);
    const { criterion } = await first(planId);
    const say = (words: string, seen: string) =>
      rho().answerInitiative({
        planId,
        id: initiativeId,
        criterion: criterion.code,
        answer: { words, evidence: '' },
        seen: { words: seen, evidence: '' },
      });
    await say('Eerst', '');
    expect(await outcomeOf(say('Tweede', ''))).toBe('STALE_VERSION');
    expect(await outcomeOf(say('', 'Iets anders'))).toBe('STALE_VERSION');
    expect(await outcomeOf(say('Tweede', 'Eerst'))).toBe('ok');
    expect(await outcomeOf(say('Tweede', 'Eerst'))).toBe('ok');
    await say('', 'Tweede');
    const { q, t } = world.store.read;
    const answers = await q.select().from(t.planInitiativeAnswers);
    expect(answers.filter((row) => row.initiativeId === initiativeId)).toEqual([]);
    const events = await q.select().from(t.auditEvents);
    expect(events.filter(({ subjectId }) => subjectId === planId)).toHaveLength(3);
  });

  test('L-7: an initiative is added, changed as it was seen, and goes with what was said of it', async () => {
    const { planId, initiativeId } = await makePlan(world);
    const { criterion } = await first(planId);
    await rho().answerInitiative({
      planId,
      id: initiativeId,
      criterion: criterion.code,
      answer: { words: 'Ja', evidence: '' },
      seen: NOTHING,
    });
    const named = { kind: 'TAKEOVER', name: 'Overname in het dorp', note: '' } as const;
    const { initiatives } = await rho().setInitiative({
      planId,
      id: null,
      version: null,
      initiative: named,
    });
    expect(initiatives[1]).toMatchObject({ ...named, version: 1 });
    const rename = (version: number) =>
      rho().setInitiative({ planId, id: initiativeId, version, initiative: named });
    expect((await rename(1)).initiatives[0]).toMatchObject({ ...named, version: 2 });
    expect(await outcomeOf(rho().removeInitiative({ planId, id: initiativeId, version: 1 }))).toBe(
      'STALE_VERSION',
    );
    const left = await rho().removeInitiative({ planId, id: initiativeId, version: 2 });
    expect(left.initiatives).toHaveLength(1);
  });

  test('L-7: what was said of a criterion that is no longer asked is kept and shows apart', async () => {
    const { planId, initiativeId } = await makePlan(world);
    await world.store.transaction(async ({ q, t }) => {
      await q.insert(t.planInitiativeAnswers).values({
        initiativeId,
        criterion: 'OLD_QUESTION',
        words: 'Gezegd',
        evidence: '',
        updatedAt: '2026-11-01T09:00:00.000Z',
        updatedBy: world.actor('rhoNoord', 'rhoCoordinator').personId,
      });
    });
    const { initiative } = await first(planId);
    expect(initiative.dropped).toEqual([{ criterion: 'OLD_QUESTION', words: 'Gezegd', evidence: '' }]);
  });
});
