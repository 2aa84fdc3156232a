import { listDefinitions } from '@regiovast/db/indicators/indicator-definitions';
import { findPlanMunicipalities } from '@regiovast/db/plans/read-plans';
import { findFrozenSituation } from '@regiovast/db/plans/situations';
import type { Session } from '@regiovast/db/store/store';
import {
  situationInputSchema,
  type SituationView,
  situationViewSchema,
} from '@regiovast/domain/plans/situation.views';
import { MINIMUM_COUNT } from '@regiovast/domain/quarters/build-snapshot';
import type { SignedIn } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';
import { contentFor } from './build-content.ts';
import { withFigureExpiry } from './build-situation.ts';
import { partCapability } from './part-capability.ts';
import { mustFindPlan, type ReachedPlan, readsLive } from './plan-reach.ts';

/** L-1, C-2 · the frozen situation: keeper and partner the last freeze, the others that of the released version. */
export const situation = procedure('plans.situation')
  .input(situationInputSchema)
  .output(situationViewSchema)
  .query(async ({ ctx: { actor, deps, scope }, input: { planId } }) => {
    const { read } = deps.store;
    return situationView(read, actor, await mustFindPlan(read, actor, scope, planId));
  });

/** The situation as the reader has the plan, with whether each figure had outlived its term. */
export async function situationView(
  s: Session,
  actor: SignedIn,
  reached: ReachedPlan,
): Promise<SituationView> {
  const { plan, standing } = reached;
  const frozen = readsLive(standing) ? await findFrozenSituation(s, plan.id) : null;
  const released = readsLive(standing) ? null : await contentFor(s, reached);
  const shown = frozen?.situation ?? released?.situation ?? null;
  const municipalities = released?.municipalities ?? (await findPlanMunicipalities(s, plan.id));
  const may = await partCapability(s, actor, reached, 'situation');
  const show = withFigureExpiry(await listDefinitions(s), shown?.frozenOn ?? '');
  return {
    planId: plan.id,
    municipalities: municipalities.map(({ name }) => name),
    regionName: reached.regionName,
    minimumCount: MINIMUM_COUNT,
    number: readsLive(standing) ? (frozen?.number ?? 0) : null,
    frozenAt: frozen?.frozenAt ?? null,
    frozenBy: frozen?.frozenBy ?? null,
    sha256: frozen?.sha256 ?? null,
    situation: shown && { frozenOn: shown.frozenOn, figures: shown.figures.map(show) },
    can: { freeze: may('plans.freezeSituation') },
  };
}
