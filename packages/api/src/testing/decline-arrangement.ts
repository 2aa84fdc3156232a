import type { MadeArrangement } from './make-arrangement.ts';
import type { TestWorld } from './test-world.ts';

/** What its RHO leaves when it declined an arrangement that was made: its decision, and a draft of the insurer's own. */
export const declineMade = (world: TestWorld, made: MadeArrangement, decidedAt: string): Promise<void> =>
  world.store.transaction(async ({ q, t }) => {
    const { arrangementId, versionId, contentSha256 } = made;
    if (versionId === null || contentSha256 === null) throw new Error('a version was offered');
    await q.insert(t.arrangementDecisions).values({
      id: world.deps.ids.next(),
      arrangementId,
      versionId,
      contentSha256,
      kind: 'RHO_DECLINE',
      message: 'Niet zo',
      decidedAt,
      decidedBy: world.actor('rhoNoord', 'rhoManager').personId,
      organisationId: world.organisationIds.rhoNoord,
    });
    await q.update(t.arrangements).set({ status: 'DRAFT', proposedVersionId: null, offeredAt: null });
  });
