import { findCaseOfHousing } from '@regiovast/db/housing/linked-to-housing';
import { hasOpenHousing } from '@regiovast/db/housing/read-housing';
import { insertHousing, insertHousingMove, replaceBottlenecks } from '@regiovast/db/housing/write-housing';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import { housingViewSchema } from '@regiovast/domain/housing/housing.views';
import { type HousingSubject, startHousingSchema } from '@regiovast/domain/housing/start.schemas';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { mustLieIn } from '../practices/municipalities.ts';
import { mustFindPractice } from '../practices/practice-view.ts';
import { procedure } from '../trpc/procedure.ts';
import { recordHousingEvent } from './housing-events.ts';
import { housingView } from './housing-view.ts';
import { newHousingNumber } from './new-housing-number.ts';

/**
 * Begins a housing case as the RHO's own; what the register knows of the practice is filled in.
 * @throws HOUSING_ALREADY_OPEN, and NOT_FOUND for a practice, municipality or case outside the area
 */
export const start = procedure('housing.start')
  .input(startHousingSchema)
  .output(housingViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const subject = await subjectOf(tx, scope, input.subject);
      if (subject.practiceId !== null && (await hasOpenHousing(tx, subject.practiceId)))
        throw new DomainError('HOUSING_ALREADY_OPEN');
      if (input.caseId !== null) await mustBeCaseOf(tx, scope, input.caseId, subject.practiceId);
      const id = deps.ids.next();
      const now = instantNow(deps.clock);
      await insertHousing(tx, {
        ...subject,
        id,
        number: await newHousingNumber(tx, today, id),
        rhoId: actor.organisationId,
        caseId: input.caseId,
        step: 'REPORTED',
        stepSince: today,
        openedOn: today,
        problem: input.problem,
        isOnNeedMap: false,
        ownerId: actor.personId,
        createdAt: now,
        createdBy: actor.personId,
        updatedAt: now,
        version: 1,
      });
      await replaceBottlenecks(tx, id, [...new Set(input.bottlenecks)]);
      await insertHousingMove(tx, {
        id: deps.ids.next(),
        housingCaseId: id,
        fromStep: null,
        toStep: 'REPORTED',
        effectiveOn: today,
        reason: '',
        movedAt: now,
        movedBy: actor.personId,
      });
      await recordHousingEvent(tx, deps, actor, 'housing.started', id, {
        practiceId: subject.practiceId,
        municipalityCode: subject.municipalityCode,
        caseId: input.caseId,
        changes: { housingStep: [null, 'REPORTED'] },
      });
      return housingView(tx, actor, scope, id);
    }),
  );

/** Whose housing it is, with the premises as the register knows them. */
async function subjectOf(tx: Session, scope: AreaScope, subject: HousingSubject) {
  if (subject.kind === 'INITIATIVE') {
    const { initiativeName, municipalityCode } = subject;
    await mustLieIn(tx, scope, municipalityCode);
    return { practiceId: null, initiativeName, municipalityCode, premisesAddress: '' };
  }
  const { practice } = await mustFindPractice(tx, scope, subject.practiceId);
  return {
    practiceId: practice.id,
    initiativeName: null,
    municipalityCode: practice.municipalityCode,
    premisesAddress: `${practice.address}, ${practice.postcode} ${practice.place}`,
    enrolledPatients: practice.enrolledPatients,
    leaseEndsOn: practice.leaseEndOn,
  };
}

async function mustBeCaseOf(
  tx: Session,
  scope: AreaScope,
  caseId: string,
  practiceId: string | null,
): Promise<void> {
  const found = await findCaseOfHousing(tx, scope, caseId);
  if (!found) throw notFound();
  if (found.practiceId !== practiceId) throw new DomainError('HOUSING_OTHER_PRACTICE');
}
