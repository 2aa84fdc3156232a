import { replaceAnswer } from '@regiovast/db/housing/housing-answers';
import { currentGuidance } from '@regiovast/db/housing/current-guidance';
import { DEVIATED } from './answer-housing.ts';
import { TODAY, type TestWorld } from './test-world.ts';

const AT = '2026-11-10T09:00:00.000Z';
const CELL = 'MUNICIPALITY_CONTACT';

/**
 * H-6 · a deviation that a municipality gave by its link, put in place beside the procedures: both the RHO and the insurer may
 * sign it.
 */
export async function makeLinkAnswer(
  { deps, store, actor }: TestWorld,
  housingCaseId: string,
): Promise<{ readonly cell: string; readonly answerId: string; readonly contentSha256: string }> {
  const linkId = deps.ids.next();
  const answerId = deps.ids.next();
  const contentSha256 = 'd'.repeat(64);
  await store.transaction(async (tx) => {
    const { version, cells } = await currentGuidance(tx, TODAY);
    await tx.q.insert(tx.t.housingLinks).values({
      id: linkId,
      housingCaseId,
      cell: CELL,
      party: 'MUNICIPALITY',
      recipientName: 'A. Ambtenaar',
      recipientEmail: 'a.ambtenaar@gemeente.example',
      language: 'nl',
      tokenSha256: linkId.replaceAll('-', '').padEnd(64, '0'),
      message: '',
      invitedAt: AT,
      invitedBy: actor('rhoNoord', 'rhoCoordinator').personId,
      expiresAt: '2026-12-08T09:00:00.000Z',
      answeredAt: AT,
    });
    await replaceAnswer(tx, {
      ...DEVIATED,
      id: answerId,
      housingCaseId,
      cell: CELL,
      guidanceVersion: version,
      cellSha256: cells.find(({ code }) => code === CELL)?.cellSha256 ?? '',
      answeredAt: AT,
      linkId,
      contentSha256,
    });
  });
  return { cell: CELL, answerId, contentSha256 };
}
