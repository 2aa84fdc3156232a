import { listPlanReferences } from '@regiovast/db/plans/plan-references';
import { findRegionsToPlan } from '@regiovast/db/plans/plan-places';
import { findPlanTallies } from '@regiovast/db/plans/plan-tallies';
import { findPlansOfRegion } from '@regiovast/db/plans/plans-of-regions';
import { findPlansInExecution, type PlanInExecution } from '@regiovast/db/plans/progress';
import { verdictOf, violatedIf } from '@regiovast/domain/kernel/verdict';
import { completenessOf } from '@regiovast/domain/plans/completeness';
import {
  type PlanOfRegionView,
  plansOfRegionInputSchema,
  plansOfRegionViewSchema,
} from '@regiovast/domain/plans/plan-of-region.views';
import { isEditable } from '@regiovast/domain/plans/plan-statuses';
import { progressItems } from '@regiovast/domain/plans/progress-items';
import {
  lastReportedQuarter,
  measuresOnSchedule,
  obligationsOnTrack,
} from '@regiovast/domain/plans/progress.rules';
import { capability } from '../trpc/capability.ts';
import { procedure } from '../trpc/procedure.ts';
import { versionFacts } from './released-facts.ts';

/** C-2, L-5 · the plans that count for a region, as far as the reader sees them; a fixed number of queries. */
export const ofRegion = procedure('plans.ofRegion')
  .input(plansOfRegionInputSchema)
  .output(plansOfRegionViewSchema)
  .query(async ({ ctx: { actor, deps, scope }, input: { regionCode } }) => {
    const { read } = deps.store;
    const found = await findPlansOfRegion(read, scope, regionCode);
    const rows = found.map(({ plan, rhoName, isPartner, releasedSha256 }) => {
      const isKeeper = plan.rhoId === actor.organisationId;
      return { plan, rhoName, releasedSha256, isKeeper, isLive: isKeeper || isPartner };
    });
    const drafts = rows.filter(({ plan, isKeeper }) => isKeeper && isEditable(plan.status));
    const released = rows.flatMap(({ plan: { releasedVersionId: id }, isLive, releasedSha256 }) =>
      isLive || id === null || releasedSha256 === null ? [] : [{ id, contentSha256: releasedSha256 }],
    );
    const [tallies, templates, facts, running, toPlan] = await Promise.all([
      findPlanTallies(
        read,
        drafts.map(({ plan }) => plan.id),
      ),
      listPlanReferences(read, 'template'),
      versionFacts(read, released),
      findPlansInExecution(read, scope),
      findRegionsToPlan(read, scope, regionCode),
    ]);
    const mayStart = capability(
      actor,
      'plans.start',
      verdictOf(violatedIf(toPlan.length === 0, 'PLAN_MUNICIPALITY_OUTSIDE')),
    );
    return {
      plans: rows.map(({ plan, rhoName, isLive }): PlanOfRegionView => {
        const tally = tallies.get(plan.id)?.tally;
        const template = templates.find(({ version }) => version === plan.templateVersion)?.items ?? [];
        const shown = isLive ? plan : (facts.get(plan.releasedVersionId ?? '') ?? plan);
        const complete = tally && completenessOf(template, tally);
        return {
          id: plan.id,
          number: plan.number,
          title: shown.title,
          rhoName,
          periodFrom: shown.periodFrom,
          periodTo: shown.periodTo,
          status: plan.status,
          statusSince: plan.statusSince,
          completeness: complete ? { required: complete.required, filled: complete.filled } : null,
          progress: progressOf(running.find(({ id }) => id === plan.id)),
        };
      }),
      can: { start: mayStart },
    };
  });

/** L-5 · the last quarter of which something was reported; null for a plan that is not in execution. */
function progressOf(plan: PlanInExecution | undefined): PlanOfRegionView['progress'] {
  if (!plan) return null;
  const items = progressItems(plan, plan, plan.reports);
  const quarter = lastReportedQuarter(items);
  if (quarter === null) return null;
  return {
    quarter,
    measures: measuresOnSchedule(items, quarter),
    obligations: obligationsOnTrack(items, quarter),
  };
}
