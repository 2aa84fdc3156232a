import { findHandsIn } from '@regiovast/db/arrangements/arrangement-hands';
import type { FoundArrangement } from '@regiovast/db/arrangements/read-arrangements';
import type { Session } from '@regiovast/db/store/store';
import { findPeopleOf } from '@regiovast/db/work/case-readers';
import type { NoticeKind } from '@regiovast/domain/work/notice-kinds';
import type { Deps, SignedIn } from '../trpc/deps.ts';
import { notify } from '../work/notify.ts';

type Reached = Pick<FoundArrangement, 'arrangement'>;
export type ArrangementNews = {
  readonly kind: NoticeKind;
  /** Codes and dates only: a notice says no amount and no written word (W-2, C-1). */
  readonly details?: Readonly<Record<string, string | number | null>>;
};
type NewsDeps = Pick<Deps, 'clock' | 'ids'>;

const tell = (
  tx: Session,
  deps: NewsDeps,
  actor: SignedIn,
  { arrangement }: Reached,
  news: ArrangementNews,
  people: readonly { readonly id: string }[],
): Promise<void> =>
  notify(tx, deps, {
    kind: news.kind,
    subjectKind: 'arrangement',
    subjectId: arrangement.id,
    details: {
      arrangementNumber: arrangement.number,
      regionCode: arrangement.regionCode,
      ...news.details,
    },
    to: people.map(({ id }) => id).filter((id) => id !== actor.personId),
  });

type Tell = (
  tx: Session,
  deps: NewsDeps,
  actor: SignedIn,
  reached: Reached,
  news: ArrangementNews,
) => Promise<void>;

/** W-2 · tells the managers of the insurer what was answered to it. */
export const tellManagers: Tell = async (tx, deps, actor, reached, news) => {
  const { insurerId } = reached.arrangement;
  await tell(tx, deps, actor, reached, news, await findPeopleOf(tx, [insurerId], ['procurementManager']));
};

/** W-2, C-8 · tells the managers of the insurer who may decide on it: who had a hand in it may not, and is not asked. */
export const tellDeciders: Tell = async (tx, deps, actor, reached, news) => {
  const { id: arrangementId, insurerId } = reached.arrangement;
  const hands = await findHandsIn(tx, arrangementId);
  const managers = await findPeopleOf(tx, [insurerId], ['procurementManager']);
  await tell(
    tx,
    deps,
    actor,
    reached,
    news,
    managers.filter(({ id }) => !hands.has(id)),
  );
};

/** W-2 · tells who owns it what was decided, while still with the insurer that is party to it. */
export const tellOwner: Tell = async (tx, deps, actor, reached, news) => {
  const { insurerId, ownerId } = reached.arrangement;
  const people = await findPeopleOf(tx, [insurerId]);
  await tell(
    tx,
    deps,
    actor,
    reached,
    news,
    people.filter(({ id }) => id === ownerId),
  );
};

/** W-2, C-1 · tells the managers of the RHO that is party to it; never before it was offered to them. */
export const tellRhoManagers: Tell = async (tx, deps, actor, reached, news) => {
  const { rhoId } = reached.arrangement;
  await tell(tx, deps, actor, reached, news, await findPeopleOf(tx, [rhoId], ['rhoManager']));
};
