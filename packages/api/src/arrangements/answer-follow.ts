import { answerFollowRequest } from '@regiovast/db/arrangements/write-follow-requests';
import { answerVerdict } from '@regiovast/domain/arrangements/follow.rules';
import { answerFollowSchema } from '@regiovast/domain/arrangements/follow.schemas';
import { followRequestViewSchema } from '@regiovast/domain/arrangements/follow.views';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { eventRecorder } from '../audit/event-recorder.ts';
import { procedure } from '../trpc/procedure.ts';
import { followRequestView, mustFindRequest } from './follow-request-view.ts';
import { tellAnswered } from './tell-of-following.ts';

/** Between two insurers, so no history is offered of it; the chain keeps it. */
const recordAnswer = eventRecorder<'arrangements.followAnswered'>('followRequest');

/**
 * A-5, S-3 · an insurer answers a request: it has read it, it follows, or it does not and why. The answer can be changed
 * later, also when the arrangement has ended meanwhile: the asked insurer is not told of that.
 * @throws FOLLOW_REASON_MISSING, STALE_VERSION
 */
export const answerFollow = procedure('arrangements.answerFollow')
  .input(answerFollowSchema)
  .output(followRequestViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input: { requestId, version, state, answer } }) =>
    deps.store.transaction(async (tx) => {
      const { request } = await mustFindRequest(tx, scope, requestId);
      if (request.version !== version) throw new DomainError('STALE_VERSION');
      throwIfViolated(answerVerdict({ state, answer }));
      const isWritten = await answerFollowRequest(
        tx,
        { requestId, insurerId: actor.organisationId, version },
        { state, answer, answeredAt: instantNow(deps.clock), answeredBy: actor.personId },
      );
      if (!isWritten) throw new DomainError('STALE_VERSION');
      await recordAnswer(tx, deps, actor, 'arrangements.followAnswered', requestId, {
        changes: { followState: [request.state, state] },
      });
      await tellAnswered(tx, deps, request, state);
      return followRequestView(tx, actor, scope, requestId);
    }),
  );
