import { appendEvent } from '@regiovast/db/audit/append-event';
import { insertHousingReference, listHousingReferences } from '@regiovast/db/housing/housing-references';
import { decideSetHousingReference } from '@regiovast/domain/housing/housing-reference.rules';
import {
  setHousingReferenceInputSchema,
  setHousingReferenceViewSchema,
} from '@regiovast/domain/housing/housing-reference.views';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { referenceChanges } from '@regiovast/domain/kernel/reference-versions';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { answerAgainPage } from './answer-again.ts';
import { referenceView } from './reference-view.ts';
import { tellOfGuidance } from './tell-of-guidance.ts';

/**
 * H-2, H-3, H-4 · a new version of reference data of housing cases, from a day on. Answers stay as they were given; a new
 * guidance answers with exactly what must be answered again, and tells the owners once when it holds.
 */
export const setReference = procedure('housing.setReference')
  .input(setHousingReferenceInputSchema)
  .output(setHousingReferenceViewSchema)
  .mutation(({ ctx: { actor, deps, scope, today }, input }) =>
    deps.store.transaction(async (tx) => {
      const { kind, items, validFrom, source, reason, latest } = input;
      const last = (await listHousingReferences(tx, kind)).at(-1);
      throwIfViolated(
        decideSetHousingReference({ validFrom, latest }, { today, latest: last?.version ?? 0 }),
      );
      const at = instantNow(deps.clock);
      const version = await insertHousingReference(tx, {
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
        action: 'housing.referenceSet',
        subjectKind: 'housingReference',
        subjectId: `${kind}:${version}`,
        payload: { kind, version, validFrom, ...referenceChanges(last?.items ?? [], items) },
      });
      if (kind === 'guidance' && validFrom <= today) await tellOfGuidance(tx, deps);
      return {
        view: await referenceView(tx, kind, today),
        again: kind === 'guidance' ? await answerAgainPage(tx, scope, version) : null,
      };
    }),
  );
