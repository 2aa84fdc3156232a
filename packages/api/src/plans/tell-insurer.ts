import { findColleagues } from '@regiovast/db/people/read-people';
import type { Session } from '@regiovast/db/store/store';
import type { Role } from '@regiovast/domain/people/organisation';
import type { Deps, SignedIn } from '../trpc/deps.ts';
import { type News, notify } from '../work/notify.ts';
import type { ReachedPlan } from './plan-reach.ts';

/** Who assesses plans at an insurer. */
const ASSESSORS: readonly Role[] = ['procurementOfficer', 'procurementManager'];

/** W-2 · tells the people of the preferent insurer that there is a version of a plan for them. */
export async function tellInsurerOfPlan(
  tx: Session,
  deps: Pick<Deps, 'clock' | 'ids'>,
  actor: SignedIn,
  { plan, insurerId }: ReachedPlan,
  news: { readonly kind: News['kind']; readonly versionNumber: number },
): Promise<void> {
  if (insurerId === null) return;
  const people = await findColleagues(tx, [insurerId], ASSESSORS);
  await notify(tx, deps, {
    kind: news.kind,
    subjectKind: 'plan',
    subjectId: plan.id,
    details: {
      planNumber: plan.number,
      regionCode: plan.regionCode,
      versionNumber: news.versionNumber,
    },
    to: people.map(({ id }) => id).filter((id) => id !== actor.personId),
  });
}
