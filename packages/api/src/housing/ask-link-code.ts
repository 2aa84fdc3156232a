import { findCodesAsked, insertCode } from '@regiovast/db/housing/link-codes';
import { askCodeVerdict, maskedAddress, minutesAfter } from '@regiovast/domain/housing/link.rules';
import { linkTokenSchema } from '@regiovast/domain/housing/link.schemas';
import { askedCodeSchema } from '@regiovast/domain/housing/link.views';
import { OUTSIDE_LINK } from '@regiovast/domain/housing/outside-links';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { publicProcedure } from '../trpc/procedure.ts';
import { mustOpenLink, mustStillBeOpen } from './link-access.ts';
import { recordOutsideEvent } from './link-events.ts';

/**
 * H-6 · mails a code to the address that was invited: who was forwarded the link has no use for it.
 * @throws HOUSING_LINK_INVALID, HOUSING_LINK_ANSWERED, HOUSING_LINK_TOO_OFTEN
 */
export const askLinkCode = publicProcedure
  .input(linkTokenSchema)
  .output(askedCodeSchema)
  .mutation(async ({ ctx, input }) => {
    const { deps } = ctx;
    const { link: known } = await mustOpenLink(ctx, input.token);
    return deps.store.transaction(async (tx) => {
      const { link } = await mustStillBeOpen(tx, deps, known.id);
      const now = deps.clock.now();
      throwIfViolated(askCodeVerdict(await findCodesAsked(tx, link.id), now));
      const expiresAt = minutesAfter(now, OUTSIDE_LINK.codeMinutes);
      const code = { id: deps.ids.next(), linkId: link.id, askedAt: instantNow(deps.clock), expiresAt };
      await insertCode(tx, code, deps.ids.next());
      await recordOutsideEvent(tx, deps, link, 'housing.linkCodeAsked');
      return { maskedEmail: maskedAddress(link.recipientEmail), expiresAt };
    });
  });
