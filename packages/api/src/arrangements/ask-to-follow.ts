import { listOtherInsurers, listRequestsAbout } from '@regiovast/db/arrangements/follow-requests';
import { insertFollowRequests } from '@regiovast/db/arrangements/write-follow-requests';
import { sha256Hex } from '@regiovast/db/audit/append-event';
import { askVerdict } from '@regiovast/domain/arrangements/follow.rules';
import { followPayload, payloadText } from '@regiovast/domain/arrangements/follow-payload';
import { askToFollowSchema } from '@regiovast/domain/arrangements/follow.schemas';
import { followingViewSchema } from '@regiovast/domain/arrangements/follow.views';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { recordArrangementEvent } from './arrangement-events.ts';
import { mustFindArrangement } from './arrangement-reach.ts';
import { followSource } from './follow-source.ts';
import { followingView } from './following-view.ts';
import { tellAsked } from './tell-of-following.ts';

/**
 * A-5, C-1 · asks other insurers to follow an arrangement under contract. What each reads is frozen now and hashed: nothing
 * its insurer does later changes a byte of it.
 * @throws FOLLOW_NOT_CONTRACTED, FOLLOW_ALREADY_ASKED; NOT_FOUND for what is no other insurer
 */
export const askToFollow = procedure('arrangements.askToFollow')
  .input(askToFollowSchema)
  .output(followingViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input: { arrangementId, insurerIds } }) =>
    deps.store.transaction(async (tx) => {
      const found = await mustFindArrangement(tx, scope, arrangementId);
      const { insurerId, status } = found.arrangement;
      const insurers = await listOtherInsurers(tx, insurerId);
      if (!insurerIds.every((id) => insurers.some((known) => known.id === id))) throw notFound();
      const asked = await listRequestsAbout(tx, arrangementId);
      const askedIds = asked.map(({ request }) => request.insurerId);
      throwIfViolated(askVerdict(status, insurerIds, askedIds));
      const source = followSource(found);
      const requests = insurerIds.map((asking) => {
        const id = deps.ids.next();
        const payload = payloadText(followPayload(id, source));
        return { id, insurerId: asking, payload, payloadSha256: sha256Hex(payload) };
      });
      const written = await insertFollowRequests(
        tx,
        requests.map((request) => ({
          ...request,
          arrangementId,
          state: 'UNKNOWN' as const,
          sentAt: instantNow(deps.clock),
          sentBy: actor.personId,
          answer: '',
          version: 1,
        })),
      );
      if (written < requests.length) throw new DomainError('FOLLOW_ALREADY_ASKED');
      await recordArrangementEvent(tx, deps, actor, 'arrangements.followAsked', arrangementId, {
        insurers: requests.length,
        followRequestIds: requests.map(({ id }) => id),
        insurerIds,
        payloadSha256s: requests.map(({ payloadSha256 }) => payloadSha256),
      });
      await tellAsked(tx, deps, found, requests);
      return followingView(tx, deps, actor, scope, arrangementId);
    }),
  );
