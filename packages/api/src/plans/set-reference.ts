import { appendEvent } from '@regiovast/db/audit/append-event';
import { insertPlanReference, listPlanReferences } from '@regiovast/db/plans/plan-references';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { referenceChanges } from '@regiovast/domain/kernel/reference-versions';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { decideSetReference } from '@regiovast/domain/plans/plan-reference.rules';
import {
  planReferenceViewSchema,
  setPlanReferenceInputSchema,
} from '@regiovast/domain/plans/plan-reference.views';
import { procedure } from '../trpc/procedure.ts';
import { referenceView } from './reference-view.ts';

/**
 * Q-8 · a new version of reference data of plans, from a day on. Plans keep the version of the template they were
 * started with, assessments that of their criteria: nothing that was written or decided changes.
 */
export const setReference = procedure('plans.setReference')
  .input(setPlanReferenceInputSchema)
  .output(planReferenceViewSchema)
  .mutation(({ ctx: { actor, deps, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { kind, items, validFrom, source, reason, latest } = input;
      const known = await listPlanReferences(tx, kind);
      const last = known.at(-1);
      throwIfViolated(
        decideSetReference(
          { validFrom, latest, documents: input.kind === 'documents' ? input.items : [] },
          { today, latest: last?.version ?? 0 },
        ),
      );
      const at = instantNow(deps.clock);
      const version = await insertPlanReference(tx, {
        kind,
        items,
        validFrom,
        source,
        reason,
        recordedAt: at,
        recordedBy: actor.personId,
      });
      await appendEvent(tx, {
        at,
        actorId: actor.personId,
        organisationId: actor.organisationId,
        action: 'plans.referenceSet',
        subjectKind: 'planReference',
        subjectId: `${kind}:${version}`,
        payload: { kind, version, validFrom, ...referenceChanges(last?.items ?? [], items) },
      });
      return referenceView(tx, kind, today);
    }),
  );
