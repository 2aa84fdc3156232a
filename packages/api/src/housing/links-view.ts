import { currentGuidance } from '@regiovast/db/housing/current-guidance';
import { listEvidence } from '@regiovast/db/housing/housing-answers';
import { listLinks } from '@regiovast/db/housing/links';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import { lastDayOf, linkState } from '@regiovast/domain/housing/link.rules';
import type { HousingLinksView } from '@regiovast/domain/housing/link.views';
import { outsidePartySchema } from '@regiovast/domain/housing/housing-codes';
import { instantNow, today } from '@regiovast/domain/kernel/clock';
import type { Deps } from '../trpc/deps.ts';
import { mustFindHousing } from './find-housing.ts';

/** H-6 · who outside was asked what, for the RHO. @throws NOT_FOUND when absent or hidden (C-6) */
export async function linksView(
  s: Session,
  { clock }: Pick<Deps, 'clock'>,
  scope: AreaScope,
  housingCaseId: string,
): Promise<HousingLinksView> {
  const { housing } = await mustFindHousing(s, scope, housingCaseId);
  const [guidance, links, files] = await Promise.all([
    currentGuidance(s, today(clock)),
    listLinks(s, housing.id),
    listEvidence(s, { housingCaseId: housing.id }),
  ]);
  const now = instantNow(clock);
  return {
    version: housing.version,
    cells: guidance.cells.flatMap(({ code, step, party: asked, nl, en }) => {
      const party = outsidePartySchema.safeParse(asked);
      return party.success ? [{ code, step, party: party.data, nl, en }] : [];
    }),
    links: links.map(({ link, sentBy, mail, failures }) => ({
      id: link.id,
      cell: link.cell,
      party: link.party,
      recipientName: link.recipientName,
      recipientEmail: link.recipientEmail,
      language: link.language,
      message: link.message,
      sentAt: link.invitedAt,
      sentBy,
      answerableUntil: lastDayOf(link.expiresAt),
      state: linkState(link, failures, now),
      mail,
      openedAt: link.openedAt,
      answeredAt: link.answeredAt,
      revokedAt: link.revokedAt,
      failures,
      files: files
        .filter(({ linkId }) => linkId === link.id)
        .map(({ id, name, mediaType, bytes, uploadedAt }) => ({ id, name, mediaType, bytes, uploadedAt })),
    })),
  };
}
