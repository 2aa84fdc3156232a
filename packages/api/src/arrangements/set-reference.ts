import {
  insertArrangementReference,
  listArrangementReferences,
} from '@regiovast/db/arrangements/arrangement-references';
import { appendEvent } from '@regiovast/db/audit/append-event';
import { codedItems, decideSetReference } from '@regiovast/domain/arrangements/arrangement-reference.rules';
import {
  arrangementReferenceViewSchema,
  setArrangementReferenceInputSchema,
} from '@regiovast/domain/arrangements/arrangement-reference.views';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { referenceChanges } from '@regiovast/domain/kernel/reference-versions';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { referenceView } from './reference-view.ts';

/**
 * · a new version of reference data of arrangements, from a day on. A draft keeps what it began with, and a frozen
 * version what was approved: nothing that was written or decided changes.
 */
export const setReference = procedure('arrangements.setReference')
  .input(setArrangementReferenceInputSchema)
  .output(arrangementReferenceViewSchema)
  .mutation(({ ctx: { actor, deps, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { kind, items, validFrom, source, reason, latest } = input;
      const known = await listArrangementReferences(tx, kind);
      const last = known.at(-1);
      throwIfViolated(
        decideSetReference(
          { validFrom, latest, articles: input.kind === 'documents' ? input.items : [] },
          { today, latest: last?.version ?? 0 },
        ),
      );
      const at = instantNow(deps.clock);
      const version = await insertArrangementReference(tx, {
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
        action: 'arrangements.referenceSet',
        subjectKind: 'arrangementReference',
        subjectId: `${kind}:${version}`,
        payload: {
          kind,
          version,
          validFrom,
          ...referenceChanges(codedItems(last?.items ?? []), codedItems(items)),
        },
      });
      return referenceView(tx, kind, today);
    }),
  );
