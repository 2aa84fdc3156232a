import { replaceHousingCosts } from '@regiovast/db/housing/housing-costs';
import { setHousingCostsSchema } from '@regiovast/domain/housing/costs.schemas';
import { housingNeedViewSchema } from '@regiovast/domain/housing/need.views';
import { procedure } from '../trpc/procedure.ts';
import { changeHousing, mustChangeHousing } from './find-housing.ts';
import { recordHousingEvent } from './housing-events.ts';
import { housingNeedView } from './need-view.ts';

/**
 * H-4, S-3 · what housing costs per year and the contribution that is weighed; all years at once, so that what was summed is what
 * was looked at. The event says how many years, never an amount.
 * @throws NOT_FOUND, HOUSING_CASE_CLOSED, STALE_VERSION
 */
export const setCosts = procedure('housing.setCosts')
  .input(setHousingCostsSchema)
  .output(housingNeedViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { housingCaseId, years, contributionCents } = input;
      const found = await mustChangeHousing(tx, scope, input);
      await changeHousing(tx, deps, found, { contributionCents });
      await replaceHousingCosts(tx, housingCaseId, years);
      await recordHousingEvent(tx, deps, actor, 'housing.costsSet', housingCaseId, { years: years.length });
      return housingNeedView(tx, { actor, scope, today }, housingCaseId);
    }),
  );
