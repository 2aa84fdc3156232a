import { findColleagues } from '@regiovast/db/people/read-people';
import type { Session } from '@regiovast/db/store/store';
import type { CaseLead } from '@regiovast/domain/cases/record-fields';
import type { Role } from '@regiovast/domain/people/organisation';
import type { Deps, SignedIn } from '../trpc/deps.ts';
import { type News, notify } from '../work/notify.ts';

/** Who works cases at an insurer. */
const INSURER_WORKERS: readonly Role[] = ['procurementOfficer', 'procurementManager'];

type About = {
  readonly caseId: string;
  readonly number: string;
  readonly ownerId: string;
  readonly insurerId: string | null;
  readonly regionCode: string | null;
};

/** People of the insurer with whom a case was shared, or the owner of the case at the RHO; never who did it. */
async function peopleOn(tx: Session, side: CaseLead, about: About, actor: SignedIn): Promise<string[]> {
  const people =
    side === 'rho'
      ? [about.ownerId]
      : about.insurerId === null
        ? []
        : (await findColleagues(tx, [about.insurerId], INSURER_WORKERS)).map(({ id }) => id);
  return people.filter((id) => id !== actor.personId);
}

/** D-4, W-2 · tells the people of one side what the other did between them. */
export async function tellSide(
  tx: Session,
  deps: Deps,
  actor: SignedIn,
  side: CaseLead,
  news: { readonly kind: News['kind']; readonly about: About; readonly details?: News['details'] },
): Promise<void> {
  const { kind, about, details } = news;
  await notify(tx, deps, {
    kind,
    subjectKind: 'case',
    subjectId: about.caseId,
    details: { number: about.number, regionCode: about.regionCode, ...details },
    to: await peopleOn(tx, side, about, actor),
  });
}
