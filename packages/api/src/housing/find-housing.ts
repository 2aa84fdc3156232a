import { type FoundHousing, findHousingIn } from '@regiovast/db/housing/read-housing';
import { type HousingChange, updateHousing } from '@regiovast/db/housing/write-housing';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import { isOpenStep } from '@regiovast/domain/housing/housing-steps';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import type { Deps } from '../trpc/deps.ts';

/** C-6 · the housing case when the actor sees it; another is absent. */
export async function mustFindHousing(
  s: Session,
  scope: AreaScope,
  housingCaseId: string,
): Promise<FoundHousing> {
  const found = await findHousingIn(s, scope, housingCaseId);
  if (!found) throw notFound();
  return found;
}

type Seen = { readonly housingCaseId: string; readonly version: number };

/**
 * S-3 · the housing case when it is open and still as it was seen; every change of an open case begins here and ends with
 * `changeHousing`.
 * @throws NOT_FOUND, HOUSING_CASE_CLOSED, STALE_VERSION
 */
export async function mustChangeHousing(
  tx: Session,
  scope: AreaScope,
  { housingCaseId, version }: Seen,
): Promise<FoundHousing> {
  const found = await mustFindHousing(tx, scope, housingCaseId);
  if (!isOpenStep(found.housing.step)) throw new DomainError('HOUSING_CASE_CLOSED');
  if (found.housing.version !== version) throw new DomainError('STALE_VERSION');
  return found;
}

/**
 * S-3 · changes the row of a housing case as it was found; its version is one higher afterwards, also when nothing of the row
 * itself changed but what hangs on it did.
 * @throws STALE_VERSION when somebody else changed it meanwhile
 */
export async function changeHousing(
  tx: Session,
  { clock }: Pick<Deps, 'clock'>,
  { housing }: Pick<FoundHousing, 'housing'>,
  change: HousingChange = {},
): Promise<void> {
  const written = await updateHousing(tx, housing.id, housing.version, {
    ...change,
    updatedAt: instantNow(clock),
  });
  if (!written) throw new DomainError('STALE_VERSION');
}
