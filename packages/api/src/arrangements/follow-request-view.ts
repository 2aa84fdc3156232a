import { type FoundFollowRequest, findFollowRequest } from '@regiovast/db/arrangements/follow-requests';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import { readPayload } from '@regiovast/domain/arrangements/follow-payload';
import type { FollowRequestView } from '@regiovast/domain/arrangements/follow.views';
import { notFound } from '@regiovast/domain/kernel/errors';
import { capability } from '../trpc/capability.ts';
import type { SignedIn } from '../trpc/deps.ts';

/** C-6 · the request when it asks the actor's organisation; any other is absent. */
export async function mustFindRequest(
  s: Session,
  scope: AreaScope,
  requestId: string,
): Promise<FoundFollowRequest> {
  const found = await findFollowRequest(s, scope, requestId);
  if (!found) throw notFound();
  return found;
}

/** C-1 · what a request says, from what was frozen and from nothing else, with what one's own organisation answered. */
export async function followRequestView(
  s: Session,
  actor: SignedIn,
  scope: AreaScope,
  requestId: string,
): Promise<FollowRequestView> {
  const { request, answeredByName } = await mustFindRequest(s, scope, requestId);
  return {
    id: request.id,
    payload: readPayload(request.payload),
    payloadSha256: request.payloadSha256,
    state: request.state,
    answer: request.answer,
    sentAt: request.sentAt,
    answeredAt: request.answeredAt,
    answeredByName,
    version: request.version,
    can: { answer: capability(actor, 'arrangements.answerFollow') },
  };
}
