import { insertEvidence } from '@regiovast/db/housing/evidence-files';
import { insertLink } from '@regiovast/db/housing/links';
import { sha256Hex } from '@regiovast/db/audit/append-event';
import { PDF } from './attached-files.ts';
import type { TestWorld } from './test-world.ts';

const AT = '2026-11-10T09:00:00.000Z';

/** H-6 · a link to the contact person of a municipality, put in place beside the procedures; with a file that came by it. */
export async function makeHousingLink(
  { deps: { ids }, store, actor }: Pick<TestWorld, 'deps' | 'store' | 'actor'>,
  housingCaseId: string,
): Promise<{ readonly linkId: string; readonly evidenceId: string }> {
  const [linkId, evidenceId, mailId] = [ids.next(), ids.next(), ids.next()];
  const link = {
    id: linkId,
    housingCaseId,
    cell: 'MUNICIPALITY_CONTACT',
    party: 'MUNICIPALITY',
    recipientName: 'A. Ambtenaar',
    recipientEmail: 'a.ambtenaar@gemeente.example',
    language: 'nl',
    message: '',
    invitedAt: AT,
    invitedBy: actor('rhoNoord', 'rhoCoordinator').personId,
    expiresAt: '2026-12-09T00:00:00.000Z',
  } as const;
  const content = Buffer.from(PDF);
  await store.transaction(async (tx) => {
    await insertLink(tx, link, mailId);
    await insertEvidence(tx, {
      id: evidenceId,
      linkId,
      housingCaseId,
      name: 'brief.pdf',
      mediaType: 'application/pdf',
      bytes: content.byteLength,
      sha256: sha256Hex(content),
      content,
      uploadedAt: AT,
    });
  });
  return { linkId, evidenceId };
}
