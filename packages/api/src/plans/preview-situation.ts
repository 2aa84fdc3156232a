import { listDefinitions } from '@regiovast/db/indicators/indicator-definitions';
import { findFrozenSituation } from '@regiovast/db/plans/situations';
import { situationDiff } from '@regiovast/domain/plans/situation-diff';
import { situationInputSchema, situationPreviewSchema } from '@regiovast/domain/plans/situation.views';
import { procedure } from '../trpc/procedure.ts';
import { situationOfToday, withFigureExpiry } from './build-situation.ts';
import { mustKeepPlan } from './plan-reach.ts';

/** L-1 · the figures of today beside the frozen ones, before anything is frozen. */
export const previewSituation = procedure('plans.previewSituation')
  .input(situationInputSchema)
  .output(situationPreviewSchema)
  .query(async ({ ctx: { actor, deps, scope, today }, input: { planId } }) => {
    const { read } = deps.store;
    const reached = await mustKeepPlan(read, actor, scope, planId);
    const frozen = await findFrozenSituation(read, planId);
    const fresh = await situationOfToday(read, scope, reached);
    const show = withFigureExpiry(await listDefinitions(read), today);
    return {
      planId,
      number: frozen?.number ?? 0,
      frozenOn: frozen?.situation.frozenOn ?? null,
      on: today,
      differences: situationDiff(frozen?.situation ?? null, fresh).map(({ change, before, after }) => ({
        change,
        before,
        after: after && show(after),
      })),
    };
  });
