import { logCase } from './log-case.ts';
import type { TestWorld } from './test-world.ts';

export type TalkedCase = { readonly subjectKind: 'case'; readonly subjectId: string };

/** A case of the north that is talked about: seen by its RHO, and shared with its insurer. */
export async function sharedCase(world: TestWorld, practiceIndex: number): Promise<TalkedCase> {
  const talked = await unsharedCase(world, practiceIndex);
  const rho = world.as('rhoNoord', 'rhoCoordinator');
  await rho.cases.share({ caseId: talked.subjectId, version: 1 });
  return talked;
}

export const unsharedCase = async (world: TestWorld, practiceIndex: number): Promise<TalkedCase> => ({
  subjectKind: 'case',
  subjectId: await logCase(world, 'noord', practiceIndex),
});

/** The whole audit trail, oldest first. */
export const auditTrail = ({ store }: TestWorld) =>
  store.read.q.select().from(store.read.t.auditEvents).orderBy(store.read.t.auditEvents.seq);
