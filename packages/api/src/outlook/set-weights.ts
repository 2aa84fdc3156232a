import { appendEvent } from '@regiovast/db/audit/append-event';
import { insertScoreWeights, listScoreWeights } from '@regiovast/db/outlook/score-weights';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { decideSetWeights } from '@regiovast/domain/outlook/set-weights.rules';
import { setWeightsInputSchema, weightsViewSchema } from '@regiovast/domain/outlook/weights.views';
import { procedure } from '../trpc/procedure.ts';
import { weightsView } from './weights-view.ts';

/** A new version of the weights, from a day on; versions before it stay (P-1, Q-2). */
export const setWeights = procedure('outlook.setWeights')
  .input(setWeightsInputSchema)
  .output(weightsViewSchema)
  .mutation(({ ctx: { actor, deps, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const known = await listScoreWeights(tx);
      throwIfViolated(
        decideSetWeights(input, { today, latest: Math.max(...known.map(({ version }) => version)) }),
      );
      const at = instantNow(deps.clock);
      const version = await insertScoreWeights(tx, {
        validFrom: input.validFrom,
        reason: input.reason,
        source: actor.organisationName,
        weights: input.payload,
        recordedAt: at,
        recordedBy: actor.personId,
      });
      await appendEvent(tx, {
        at,
        actorId: actor.personId,
        organisationId: actor.organisationId,
        action: 'outlook.weightsSet',
        subjectKind: 'scoreWeights',
        subjectId: String(version),
        payload: { version, validFrom: input.validFrom },
      });
      return weightsView(await listScoreWeights(tx), today);
    }),
  );
