import { sha256Hex } from '@regiovast/db/audit/append-event';
import { findPlanVersion } from '@regiovast/db/plans/plan-versions';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePlan } from '../testing/make-plan.ts';
import { makeTestWorld, type TestWorld, TODAY } from '../testing/test-world.ts';
import { buildContent } from './build-content.ts';
import { mustFindPlan } from './plan-reach.ts';

describe.each(ENGINES)('the content of a plan on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());

  test('L-4: the content hash of a frozen version is computed again from the store', async () => {
    const { planId, versionId } = await makePlan(world, 'noord', 'SUBMITTED');
    const { read } = world.store;
    const actor = world.actor('rhoNoord', 'rhoViewer');
    const scope = { kind: 'rho', organisationId: actor.organisationId, on: TODAY } as const;
    const version = await findPlanVersion(read, versionId ?? '');
    const reached = await mustFindPlan(read, actor, scope, planId);
    const again = canonicalJson(await buildContent(read, reached));
    expect(sha256Hex(again)).toBe(version?.contentSha256);
    expect(sha256Hex(version?.content ?? '')).toBe(version?.contentSha256);
  });
});
