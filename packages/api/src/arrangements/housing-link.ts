import { findHousingForMoney, type HousingForMoney } from '@regiovast/db/housing/housing-for-money';
import type { ArrangementRow } from '@regiovast/db/arrangements/read-arrangements';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findWorkingRegionOf } from '@regiovast/db/practices/read-practices';
import type { Session } from '@regiovast/db/store/store';
import { hasAccessTest } from '@regiovast/domain/arrangements/frame.rules';
import { isOpenStep } from '@regiovast/domain/housing/housing-steps';
import { isForHousing, moneyVerdict } from '@regiovast/domain/housing/money.rules';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';

/** Of an arrangement, what decides whether it can be for a housing case. */
export type HousingFrame = Pick<
  ArrangementRow,
  'type' | 'regionCode' | 'practiceId' | 'rhoId' | 'housingCaseId'
>;
type LinkedTo = Pick<ArrangementRow, 'type' | 'housingCaseId'>;

/** H-1 · the housing case that an arrangement is for; null: for none. */
export const housingOf = ({ type, housingCaseId }: LinkedTo): string | null =>
  hasAccessTest(type) ? housingCaseId : null;

/**
 * H-1, C-6 · whether an arrangement can be for a housing case: by type, beneficiary and region, and because the RHO that is
 * party to it, which will read the test and its reasons, sees the case itself.
 */
async function isFor(tx: Session, { on }: AreaScope, housing: HousingForMoney, frame: HousingFrame) {
  const region = await findWorkingRegionOf(tx, housing.municipalityCode, on);
  const contribution = {
    housedPracticeId: housing.practiceId,
    housedRegionCode: region?.code ?? null,
    paidPracticeId: frame.practiceId,
    paidRegionCode: frame.regionCode,
  };
  const rho: AreaScope = { kind: 'rho', organisationId: frame.rhoId, on };
  return (
    hasAccessTest(frame.type) &&
    isForHousing(contribution) &&
    (await findHousingForMoney(tx, rho, housing.id)) !== null
  );
}

/**
 * H-1 · links a draft to a housing case that the insurer sees and that is open, of which the last test is positive and confirmed.
 * @throws NOT_FOUND for a case that is hidden, absent, or of somebody else; HOUSING_CASE_CLOSED, HOUSING_TEST_NOT_POSITIVE
 */
export async function mustLinkHousing(tx: Session, scope: AreaScope, frame: HousingFrame): Promise<void> {
  if (frame.housingCaseId === null) return;
  const housing = await findHousingForMoney(tx, scope, frame.housingCaseId);
  if (!housing || !(await isFor(tx, scope, housing, frame))) throw notFound();
  if (!isOpenStep(housing.step)) throw new DomainError('HOUSING_CASE_CLOSED');
  throwIfViolated(moneyVerdict(housing.test));
}

/** H-1 · the housing case that a copy of an arrangement is for: the same while it could be linked today, else none. */
export async function linkThatHolds(
  tx: Session,
  scope: AreaScope,
  frame: HousingFrame,
): Promise<string | null> {
  const housingCaseId = housingOf(frame);
  const housing = housingCaseId === null ? null : await findHousingForMoney(tx, scope, housingCaseId);
  const holds =
    housing !== null &&
    isOpenStep(housing.step) &&
    moneyVerdict(housing.test).ok &&
    (await isFor(tx, scope, housing, frame));
  return holds ? housing.id : null;
}

/**
 * H-1 · who is paid by what stays linked is still who is housed; of a case that is hidden by now nothing is said (C-6).
 * @throws ARRANGEMENT_BENEFICIARY_WRONG
 */
export async function mustStillBeForHousing(
  tx: Session,
  scope: AreaScope,
  frame: HousingFrame,
): Promise<void> {
  const housingCaseId = housingOf(frame);
  const housing = housingCaseId === null ? null : await findHousingForMoney(tx, scope, housingCaseId);
  if (housing && !(await isFor(tx, scope, housing, frame)))
    throw new DomainError('ARRANGEMENT_BENEFICIARY_WRONG');
}

/** H-1 · the last test of the case that an arrangement is for, as the actor sees it; undefined: it is for no case. */
export async function lastTestOf(s: Session, scope: AreaScope, linked: LinkedTo) {
  const housingCaseId = housingOf(linked);
  if (housingCaseId === null) return undefined;
  return (await findHousingForMoney(s, scope, housingCaseId))?.test ?? null;
}

/**
 * H-1 · what is for a housing case goes on towards a contract only while the last test of that case is positive and confirmed.
 * @throws HOUSING_TEST_NOT_POSITIVE
 */
export async function mustRestOnTest(tx: Session, scope: AreaScope, linked: LinkedTo): Promise<void> {
  const test = await lastTestOf(tx, scope, linked);
  if (test !== undefined) throwIfViolated(moneyVerdict(test));
}
