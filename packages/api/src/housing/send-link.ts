import { currentGuidance } from '@regiovast/db/housing/current-guidance';
import { hasLiveLink, insertLink, putAwayExpired } from '@regiovast/db/housing/links';
import { outsidePartySchema } from '@regiovast/domain/housing/housing-codes';
import { endOfLink, sendLinkVerdict } from '@regiovast/domain/housing/link.rules';
import { sendLinkSchema } from '@regiovast/domain/housing/link.schemas';
import { housingLinksViewSchema } from '@regiovast/domain/housing/link.views';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { changeHousing, mustChangeHousing } from './find-housing.ts';
import { recordHousingEvent } from './housing-events.ts';
import { linksView } from './links-view.ts';
import { cellOf } from './write-answer.ts';

/**
 * H-6 · mails a municipality or landlord a personal link to its own cell. The mail is written in the same transaction; its
 * token follows from the link when it leaves, and only its hash is kept.
 * @throws HOUSING_CASE_CLOSED, STALE_VERSION, HOUSING_CELL_UNKNOWN, HOUSING_LINK_NOT_OUTSIDE, HOUSING_LINK_LIVE
 */
export const sendLink = procedure('housing.sendLink')
  .input(sendLinkSchema)
  .output(housingLinksViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const found = await mustChangeHousing(tx, scope, input);
      const { party: asked } = cellOf(await currentGuidance(tx, today), input.cell);
      const at = { housingCaseId: found.housing.id, cell: input.cell };
      const now = instantNow(deps.clock);
      throwIfViolated(sendLinkVerdict(asked, await hasLiveLink(tx, at, now)));
      await putAwayExpired(tx, at, now);
      const linkId = deps.ids.next();
      const { recipientName, recipientEmail, language, message, daysValid } = input;
      await insertLink(
        tx,
        {
          ...at,
          id: linkId,
          party: outsidePartySchema.parse(asked),
          recipientName,
          recipientEmail,
          language,
          message,
          invitedAt: now,
          invitedBy: actor.personId,
          expiresAt: endOfLink(today, daysValid),
        },
        deps.ids.next(),
      );
      await changeHousing(tx, deps, found);
      const { housing } = found;
      await recordHousingEvent(tx, deps, actor, 'housing.linkSent', housing.id, { linkId, cell: input.cell });
      return linksView(tx, deps, scope, housing.id);
    }),
  );
