import { findLastSubmitted } from '@regiovast/db/plans/assessments';
import { insertAssessment } from '@regiovast/db/plans/write-assessments';
import { makePlan, type MadePlan } from './make-plan.ts';
import type { Side, TestWorld } from './test-world.ts';

export type MadeAssessment = MadePlan & { readonly assessmentId: string };

/** A plan under assessment by the preferent insurer of its side, put in place beside the procedures. */
export async function makeAssessment(world: TestWorld, side: Side = 'noord'): Promise<MadeAssessment> {
  const made = await makePlan(world, side, 'UNDER_ASSESSMENT');
  const version = await findLastSubmitted(world.store.read, made.planId);
  if (!version) throw new Error('a submitted plan has a version');
  const assessmentId = world.deps.ids.next();
  await world.store.transaction((tx) =>
    insertAssessment(tx, {
      id: assessmentId,
      planId: made.planId,
      versionId: version.id,
      insurerId: world.organisationIds[side],
      contentSha256: version.contentSha256,
      criteriaVersion: 1,
      coreValuesVersion: 1,
      startedAt: '2026-11-10T09:00:00.000Z',
      startedBy: world.actor(side, 'procurementOfficer').personId,
      version: 1,
    }),
  );
  return { ...made, assessmentId };
}
