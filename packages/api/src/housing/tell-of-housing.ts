import type { HousingRow } from '@regiovast/db/housing/read-housing';
import type { Session } from '@regiovast/db/store/store';
import { findPeopleOf } from '@regiovast/db/work/case-readers';
import { findHousingReaders } from '@regiovast/db/work/housing-readers';
import { today } from '@regiovast/domain/kernel/clock';
import type { OrganisationKind, Role } from '@regiovast/domain/people/organisation';
import type { NoticeKind } from '@regiovast/domain/work/notice-kinds';
import type { Deps, SignedIn } from '../trpc/deps.ts';
import { notify } from '../work/notify.ts';

/** Who did it; null: an outside party by its link (H-6), or the calendar. */
type Doer = Pick<SignedIn, 'personId'> | null;

/**
 * Tells people of a housing case, in the transaction of what happened; who did it is left out.
 * @param details codes, days and counts only: a notice says no amount and no written word (W-2)
 * @param onceKey news that would say the same again shares a key: a person gets it once
 */
type Tell = (
  tx: Session,
  deps: Pick<Deps, 'clock' | 'ids'>,
  actor: Doer,
  housing: Pick<HousingRow, 'id' | 'number' | 'ownerId'>,
  kind: NoticeKind,
  details?: Readonly<Record<string, string | number | null>>,
  onceKey?: string,
) => Promise<void>;
type Person = Awaited<ReturnType<typeof findPeopleOf>>[number];

const WORKERS = {
  rho: ['rhoCoordinator', 'rhoManager'],
  insurer: ['procurementOfficer', 'procurementManager'],
} as const satisfies Partial<Record<OrganisationKind, readonly Role[]>>;

/** C-6 · people who work on housing cases, of the organisations of a kind that see this one today. */
async function workersOf(
  tx: Session,
  { clock }: Pick<Deps, 'clock'>,
  housingCaseId: string,
  kind: keyof typeof WORKERS,
): Promise<Person[]> {
  const readers = await findHousingReaders(tx, housingCaseId, today(clock));
  const ofKind = readers.filter(({ organisationKind }) => organisationKind === kind);
  return findPeopleOf(
    tx,
    ofKind.map(({ organisationId }) => organisationId),
    WORKERS[kind],
  );
}

/** W-2 · tells who keeps the case at the RHO; when that person is there no more, everybody who works on it there. */
export const tellOwner: Tell = async (tx, deps, actor, housing, ...news) => {
  const workers = await workersOf(tx, deps, housing.id, 'rho');
  const owner = workers.filter(({ id }) => id === housing.ownerId);
  await tell(tx, deps, actor, housing, owner.length === 0 ? workers : owner, ...news);
};

/** W-2 · tells who works on housing cases at the insurer; nobody while it was not shared. */
export const tellInsurer: Tell = async (tx, deps, actor, housing, ...news) =>
  tell(tx, deps, actor, housing, await workersOf(tx, deps, housing.id, 'insurer'), ...news);

/** W-2 · tells everybody who works on housing cases at the RHO's of its area. */
export const tellRho: Tell = async (tx, deps, actor, housing, ...news) =>
  tell(tx, deps, actor, housing, await workersOf(tx, deps, housing.id, 'rho'), ...news);

async function tell(
  tx: Session,
  deps: Pick<Deps, 'clock' | 'ids'>,
  actor: Doer,
  housing: Pick<HousingRow, 'id' | 'number'>,
  people: readonly Person[],
  kind: NoticeKind,
  details: Readonly<Record<string, string | number | null>> = {},
  onceKey?: string,
): Promise<void> {
  await notify(tx, deps, {
    kind,
    subjectKind: 'housingCase',
    subjectId: housing.id,
    details: { housingNumber: housing.number, ...details },
    to: people.map(({ id }) => id).filter((id) => id !== actor?.personId),
    ...(onceKey !== undefined && { onceKey }),
  });
}
