import { replaceLastAccessTest } from '@regiovast/db/housing/access-tests';
import { findCaseOfHousing } from '@regiovast/db/housing/linked-to-housing';
import { findBottlenecks, hasOpenHousing, type HousingRow } from '@regiovast/db/housing/read-housing';
import { replaceBottlenecks } from '@regiovast/db/housing/write-housing';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import { decideWhose } from '@regiovast/domain/housing/frame.rules';
import { type SetHousingFrame, setHousingFrameSchema } from '@regiovast/domain/housing/frame.schemas';
import { housingViewSchema } from '@regiovast/domain/housing/housing.views';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { requireOwner } from '../cases/list-owners.ts';
import { mustLieIn } from '../practices/municipalities.ts';
import { mustFindPractice } from '../practices/practice-view.ts';
import { procedure } from '../trpc/procedure.ts';
import { changeHousing, mustChangeHousing } from './find-housing.ts';
import { bottlenecksOf, type HousingFrame, housingFrameChanges, housingFrameOf } from './frame-change.ts';
import { recordHousingEvent } from './housing-events.ts';
import { housingView } from './housing-view.ts';

/**
 * S-3 · changes the facts of an open case, as far as something of them is given. The same facts again are no change, and
 * leave no event.
 * @throws NOT_FOUND, HOUSING_CASE_CLOSED, STALE_VERSION, OWNER_NOT_IN_REACH, HOUSING_NOT_INITIATIVE, HOUSING_ALREADY_OPEN,
 * HOUSING_OTHER_PRACTICE
 */
export const setFrame = procedure('housing.setFrame')
  .input(setHousingFrameSchema)
  .output(housingViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input }) =>
    deps.store.transaction(async (tx) => {
      const found = await mustChangeHousing(tx, scope, input);
      const { housing: was } = found;
      throwIfViolated(decideWhose(was, input));
      if (input.ownerId !== undefined && input.ownerId !== was.ownerId)
        await requireOwner(tx, actor, input.ownerId);
      const frame = housingFrameOf(was, input, await whoseOf(tx, scope, was, input));
      await mustBeOfPractice(tx, scope, was, frame);
      const bottlenecks = await findBottlenecks(tx, was.id);
      const wanted = input.bottlenecks === undefined ? bottlenecks : bottlenecksOf(input.bottlenecks);
      const changes = housingFrameChanges({ ...was, bottlenecks }, { ...frame, bottlenecks: wanted });
      if (Object.keys(changes).length === 0) return housingView(tx, actor, scope, was.id);
      await changeHousing(tx, deps, found, frame);
      // H-1, C-8 · what was judged was of this practice in this place: of another it is judged anew.
      if (frame.practiceId !== was.practiceId || frame.municipalityCode !== was.municipalityCode)
        await replaceLastAccessTest(tx, was.id, instantNow(deps.clock));
      if (changes['housingBottlenecks']) await replaceBottlenecks(tx, was.id, wanted);
      await recordHousingEvent(tx, deps, actor, 'housing.frameSet', was.id, { changes });
      return housingView(tx, actor, scope, was.id);
    }),
  );

/** Whose housing it becomes: where it lies follows from the practice, or is said of an initiative (C-6: within the area). */
async function whoseOf(
  tx: Session,
  scope: AreaScope,
  was: HousingRow,
  { practiceId, initiativeName, municipalityCode }: SetHousingFrame,
): Promise<Pick<HousingRow, 'practiceId' | 'initiativeName' | 'municipalityCode'>> {
  if (was.practiceId !== null || practiceId === undefined) {
    if (municipalityCode !== undefined && municipalityCode !== was.municipalityCode)
      await mustLieIn(tx, scope, municipalityCode);
    return {
      practiceId: was.practiceId,
      initiativeName: initiativeName ?? was.initiativeName,
      municipalityCode: municipalityCode ?? was.municipalityCode,
    };
  }
  const { practice } = await mustFindPractice(tx, scope, practiceId);
  if (await hasOpenHousing(tx, practice.id)) throw new DomainError('HOUSING_ALREADY_OPEN');
  return { practiceId: practice.id, initiativeName: null, municipalityCode: practice.municipalityCode };
}

/** A discontinuity case that is linked anew is one that is seen, and of the same practice. */
async function mustBeOfPractice(
  tx: Session,
  scope: AreaScope,
  was: HousingRow,
  { caseId, practiceId }: HousingFrame,
): Promise<void> {
  if (caseId === null || (caseId === was.caseId && practiceId === was.practiceId)) return;
  const found = await findCaseOfHousing(tx, scope, caseId);
  if (!found) throw notFound();
  if (found.practiceId !== practiceId) throw new DomainError('HOUSING_OTHER_PRACTICE');
}
