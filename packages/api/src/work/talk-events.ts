import { appendEvent } from '@regiovast/db/audit/append-event';
import type { Session } from '@regiovast/db/store/store';
import { instantNow } from '@regiovast/domain/kernel/clock';
import type { Audience } from '@regiovast/domain/work/audience';
import type { About } from '@regiovast/domain/work/comment.schemas';
import type { Deps, SignedIn } from '../trpc/deps.ts';

type TalkAction =
  | 'work.commentAdded'
  | 'work.commentRemoved'
  | 'work.attachmentAdded'
  | 'work.attachmentRemoved'
  | 'work.attachmentTaken';

type Said = About & {
  readonly id: string;
  readonly audience: Audience;
  /** Whether everybody who sees the record reads it. */
  readonly isForAll: boolean;
};

/**
 * S-2, C-6 · the one event of a comment or a file. It belongs to the record when everybody who sees that reads it;
 * else it stands under the comment or file itself, because who sees a record sees its events.
 */
export function recordTalkEvent(
  tx: Session,
  { clock }: Pick<Deps, 'clock'>,
  actor: SignedIn,
  action: TalkAction,
  said: Said,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> {
  const own = action.startsWith('work.comment') ? 'comment' : 'attachment';
  return appendEvent(tx, {
    at: instantNow(clock),
    actorId: actor.personId,
    organisationId: actor.organisationId,
    action,
    subjectKind: said.isForAll ? said.subjectKind : own,
    subjectId: said.isForAll ? said.subjectId : said.id,
    payload: { [`${own}Id`]: said.id, audience: said.audience, ...payload },
  });
}
