import { listPlans } from '@regiovast/db/plans/list-plans';
import { listPlanReferences } from '@regiovast/db/plans/plan-references';
import { findPlanTallies } from '@regiovast/db/plans/plan-tallies';
import { completenessOf } from '@regiovast/domain/plans/completeness';
import { planListInputSchema, planPageSchema } from '@regiovast/domain/plans/plan-list.views';
import { procedure } from '../trpc/procedure.ts';
import { versionFacts } from './released-facts.ts';

/** A page of the plans that the reader sees and that pass the filters; a fixed number of queries. */
export const list = procedure('plans.list')
  .input(planListInputSchema)
  .output(planPageSchema)
  .query(async ({ ctx: { actor, deps, scope }, input }) => {
    const { read } = deps.store;
    const { rows, total } = await listPlans(read, { scope, personId: actor.personId }, input, input, input);
    const released = rows.flatMap(({ isLive, releasedId: id, releasedSha256: contentSha256 }) =>
      isLive || id === null || contentSha256 === null ? [] : [{ id, contentSha256 }],
    );
    const [tallies, facts, templates] = await Promise.all([
      findPlanTallies(
        read,
        rows.flatMap(({ id, isLive }) => (isLive ? [id] : [])),
      ),
      versionFacts(read, released),
      listPlanReferences(read, 'template'),
    ]);
    return {
      total,
      rows: rows.map((found) => {
        const { isLive, releasedId, releasedSha256: _, templateVersion, ...row } = found;
        const frozen = isLive ? undefined : facts.get(releasedId ?? '');
        const tally = frozen?.tally ?? tallies.get(row.id)?.tally;
        const version = frozen?.templateVersion ?? templateVersion;
        const template = templates.find((known) => known.version === version)?.items ?? [];
        const { required, filled } = tally ? completenessOf(template, tally) : { required: 0, filled: 0 };
        return { ...row, completeness: { required, filled } };
      }),
    };
  });
