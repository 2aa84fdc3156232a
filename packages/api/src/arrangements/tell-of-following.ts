import { findArrangementOfRequest } from '@regiovast/db/arrangements/follow-requests';
import type { FoundArrangement } from '@regiovast/db/arrangements/read-arrangements';
import type { Session } from '@regiovast/db/store/store';
import { findPeopleOf } from '@regiovast/db/work/case-readers';
import type { FollowState } from '@regiovast/domain/arrangements/arrangement-codes';
import type { Deps } from '../trpc/deps.ts';
import { notify, notifyAll } from '../work/notify.ts';

type NewsDeps = Pick<Deps, 'clock' | 'ids'>;
const WORKERS = ['procurementOfficer', 'procurementManager'] as const;

/** W-2, C-1 · tells those who answer at the asked insurers: number and region, as the request itself says them. */
export async function tellAsked(
  tx: Session,
  deps: NewsDeps,
  { arrangement: { number, regionCode } }: Pick<FoundArrangement, 'arrangement'>,
  requests: readonly { readonly id: string; readonly insurerId: string }[],
): Promise<void> {
  const people = await findPeopleOf(
    tx,
    requests.map(({ insurerId }) => insurerId),
    WORKERS,
  );
  await notifyAll(
    tx,
    deps,
    requests.map(({ id, insurerId }) => ({
      kind: 'followAsked',
      subjectKind: 'followRequest',
      subjectId: id,
      details: { arrangementNumber: number, regionCode },
      to: people.filter(({ organisationId }) => organisationId === insurerId).map((person) => person.id),
    })),
  );
}

/** W-2 · tells who asked and who owns the arrangement what was answered, while they are still with its insurer. */
export async function tellAnswered(
  tx: Session,
  deps: NewsDeps,
  request: { readonly arrangementId: string; readonly sentBy: string },
  followState: FollowState,
): Promise<void> {
  const { id, number, regionCode, insurerId, ownerId } = await findArrangementOfRequest(
    tx,
    request.arrangementId,
  );
  const people = await findPeopleOf(tx, [insurerId], WORKERS);
  await notify(tx, deps, {
    kind: 'followAnswered',
    subjectKind: 'arrangement',
    subjectId: id,
    details: { arrangementNumber: number, regionCode, followState },
    to: people.map((person) => person.id).filter((person) => person === ownerId || person === request.sentBy),
  });
}
