import { listOtherInsurers, listRequestsAbout } from '@regiovast/db/arrangements/follow-requests';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import { followPayload, readPayload } from '@regiovast/domain/arrangements/follow-payload';
import { mayBeFollowed } from '@regiovast/domain/arrangements/follow.rules';
import type { FollowingView } from '@regiovast/domain/arrangements/follow.views';
import { capability } from '../trpc/capability.ts';
import type { Deps, SignedIn } from '../trpc/deps.ts';
import { mustFindArrangement } from './arrangement-reach.ts';
import { followSource } from './follow-source.ts';

/** A-5, C-1 · whom its insurer asked to follow an arrangement, what they read and what they answered. */
export async function followingView(
  s: Session,
  { signer }: Pick<Deps, 'signer'>,
  actor: SignedIn,
  scope: AreaScope,
  arrangementId: string,
): Promise<FollowingView> {
  const found = await mustFindArrangement(s, scope, arrangementId);
  const asked = await listRequestsAbout(s, arrangementId);
  const insurers = await listOtherInsurers(s, found.arrangement.insurerId);
  const askedIds = new Set(asked.map(({ request }) => request.insurerId));
  const { requestId: _none, ...preview } = followPayload('', followSource(found));
  return {
    arrangementId,
    preview,
    requests: asked.map(({ request, insurerName, sentByName }) => ({
      id: request.id,
      insurer: { id: request.insurerId, name: insurerName },
      state: request.state,
      answer: request.answer,
      sentAt: request.sentAt,
      sentByName,
      answeredAt: request.answeredAt,
      payload: readPayload(request.payload),
      payloadSha256: request.payloadSha256,
    })),
    others: insurers.filter(({ id }) => !askedIds.has(id)),
    keyFingerprint: signer?.fingerprint ?? null,
    can: {
      ask: capability(actor, 'arrangements.askToFollow', mayBeFollowed(found.arrangement.status)),
      takeBundle: capability(actor, 'arrangements.takeBundle'),
    },
  };
}
