import { replaceLastAccessTest } from '@regiovast/db/housing/access-tests';
import { putAwayAnswersOf } from '@regiovast/db/housing/housing-answers';
import { seenHousingSchema } from '@regiovast/domain/housing/housing.schemas';
import { housingViewSchema } from '@regiovast/domain/housing/housing.views';
import { decideHousingShare } from '@regiovast/domain/housing/share.rules';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { regionOfPractice } from '../cases/case-view.ts';
import { procedure } from '../trpc/procedure.ts';
import { changeHousing, mustChangeHousing } from './find-housing.ts';
import { recordHousingEvent } from './housing-events.ts';
import { housingView } from './housing-view.ts';

/**
 * C-2 · shows the case to the insurer that is preferent in its region; to another one again when that changed since.
 * @throws NOT_FOUND, HOUSING_CASE_CLOSED, STALE_VERSION, NO_PREFERENT_INSURER, HOUSING_ALREADY_SHARED
 */
export const share = procedure('housing.share')
  .input(seenHousingSchema)
  .output(housingViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const found = await mustChangeHousing(tx, scope, input);
      const { housing } = found;
      const region = await regionOfPractice(tx, housing.municipalityCode, today);
      const insurerId = region?.preferent?.organisationId ?? null;
      throwIfViolated(decideHousingShare(housing, insurerId));
      // H-1, H-2 · what one insurer confirmed or answered binds no other: the next judges and answers anew.
      if (housing.insurerId !== null) {
        const now = instantNow(deps.clock);
        await replaceLastAccessTest(tx, housing.id, now);
        await putAwayAnswersOf(tx, housing.id, housing.insurerId, now);
      }
      await changeHousing(tx, deps, found, { insurerId, sharedOn: today });
      await recordHousingEvent(tx, deps, actor, 'housing.shared', housing.id, {
        insurerId,
        changes: {
          insurerId: [housing.insurerId, insurerId],
          sharedOn: [housing.sharedOn, today],
        },
      });
      return housingView(tx, actor, scope, housing.id);
    }),
  );
