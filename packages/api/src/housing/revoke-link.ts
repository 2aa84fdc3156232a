import { endLink, findLinkOfCase } from '@regiovast/db/housing/links';
import { revokeLinkSchema } from '@regiovast/domain/housing/link.schemas';
import { housingLinksViewSchema } from '@regiovast/domain/housing/link.views';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { procedure } from '../trpc/procedure.ts';
import { changeHousing, mustChangeHousing } from './find-housing.ts';
import { recordHousingEvent } from './housing-events.ts';
import { linksView } from './links-view.ts';

/**
 * H-6 · ends a link at once, with its codes and passes: each asks the link first. What was uploaded stays with the case.
 * @throws HOUSING_CASE_CLOSED, STALE_VERSION, NOT_FOUND, HOUSING_LINK_ENDED
 */
export const revokeLink = procedure('housing.revokeLink')
  .input(revokeLinkSchema)
  .output(housingLinksViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input }) =>
    deps.store.transaction(async (tx) => {
      const found = await mustChangeHousing(tx, scope, input);
      const { housing } = found;
      const link = await findLinkOfCase(tx, housing.id, input.linkId);
      if (!link) throw notFound();
      if (!(await endLink(tx, link.id, { revokedAt: instantNow(deps.clock) })))
        throw new DomainError('HOUSING_LINK_ENDED');
      await changeHousing(tx, deps, found);
      const { id: linkId, cell } = link;
      await recordHousingEvent(tx, deps, actor, 'housing.linkRevoked', housing.id, { linkId, cell });
      return linksView(tx, deps, scope, housing.id);
    }),
  );
