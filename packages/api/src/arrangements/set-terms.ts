import { insertPurchaseTerms, listPurchaseTerms } from '@regiovast/db/arrangements/purchase-terms';
import { changedTerms, decideSetTerms } from '@regiovast/domain/arrangements/terms.rules';
import {
  setTermsInputSchema,
  TERM_FIELDS,
  termsViewSchema,
} from '@regiovast/domain/arrangements/terms.schemas';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { recordTermsEvent } from './purchase-terms-events.ts';
import { termsView } from './terms-view.ts';

/**
 * A-3, C-8 · the next version of an insurer's terms, from tomorrow at the earliest: nobody lifts a mandate and approves by
 * it on the same day. What was submitted or approved before stays as it was decided.
 */
export const setTerms = procedure('arrangements.setTerms')
  .input(setTermsInputSchema)
  .output(termsViewSchema)
  .mutation(({ ctx: { actor, deps, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { validFrom, source, reason, latest, ...asked } = input;
      const insurerId = actor.organisationId;
      const [last] = await listPurchaseTerms(tx, insurerId);
      throwIfViolated(decideSetTerms({ validFrom, latest }, { today, latest: last?.version ?? 0 }));
      const version = await insertPurchaseTerms(tx, {
        insurerId,
        validFrom,
        source,
        reason,
        terms: asked,
        recordedAt: instantNow(deps.clock),
        recordedBy: actor.personId,
      });
      await recordTermsEvent(tx, deps, actor, 'arrangements.termsSet', `${insurerId}:${version}`, {
        version,
        validFrom,
        changed: last ? changedTerms(last, asked) : [...TERM_FIELDS],
      });
      return termsView(tx, actor, today);
    }),
  );
