import { maskedAddress, lastDayOf } from '@regiovast/domain/housing/link.rules';
import { linkTokenSchema } from '@regiovast/domain/housing/link.schemas';
import { openedLinkSchema } from '@regiovast/domain/housing/link.views';
import { publicProcedure } from '../trpc/procedure.ts';
import { mustOpenLink } from './link-access.ts';

/**
 * H-6 · what a link tells before a code was entered. It changes nothing; a mutation, so that the token travels in the body
 * and stands in no address, log or cache.
 */
export const openLink = publicProcedure
  .input(linkTokenSchema)
  .output(openedLinkSchema)
  .mutation(async ({ ctx, input }) => {
    const { link, rhoName } = await mustOpenLink(ctx, input.token);
    return {
      language: link.language,
      rhoName,
      maskedEmail: maskedAddress(link.recipientEmail),
      answerableUntil: lastDayOf(link.expiresAt),
    };
  });
