import { unlockSections } from '@regiovast/db/plans/write-assessments';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { EMPTY_TEXT } from '@regiovast/domain/plans/rich-text';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makePlan, paragraph } from '../testing/make-plan.ts';
import { makeTestWorld, type TestWorld } from '../testing/test-world.ts';

describe.each(ENGINES)('L-4: a section that was returned before anybody wrote it on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());
  const rho = () => world.as('rhoNoord', 'rhoCoordinator');

  async function returnUnwritten(): Promise<{ readonly planId: string; readonly code: 'SCOPE' }> {
    const { planId } = await makePlan(world, 'noord', 'REVISION_ASKED');
    const updatedBy = world.actor('noord', 'procurementOfficer').personId;
    await world.store.transaction(async (tx) => {
      await tx.q.delete(tx.t.planSectionTexts);
      await tx.q.delete(tx.t.planSections);
      await unlockSections(tx, planId, ['SCOPE'], { updatedAt: '2026-11-10T09:00:00.000Z', updatedBy });
    });
    return { planId, code: 'SCOPE' };
  }

  test('it is empty and nobody’s: who returned it did not write it', async () => {
    const section = await rho().plans.section(await returnUnwritten());
    expect(section).toMatchObject({ document: EMPTY_TEXT, words: 0, updatedAt: null, updatedBy: null });
    expect(section.can.save.can).toBe(true);
  });

  test('S-2: nothing saved over nothing is no change; the first words are', async () => {
    const at = await returnUnwritten();
    const events = () => world.store.read.q.$count(world.store.read.t.auditEvents);
    const before = await events();
    await rho().plans.saveSection({ ...at, document: EMPTY_TEXT, seenTextVersion: 1 });
    expect(await events()).toBe(before);
    await rho().plans.saveSection({ ...at, document: paragraph('Het gebied'), seenTextVersion: 1 });
    expect(await events()).toBe(before + 1);
    expect(await rho().plans.section(at)).toMatchObject({
      words: 2,
      updatedBy: 'rhoCoordinator van RHO Proef Noord',
    });
  });
});
