import { findCeilings } from '@regiovast/db/arrangements/budget-ceilings';
import { findYearsOfArrangement, sumBudgetYears } from '@regiovast/db/arrangements/portfolio';
import { impactOf } from '@regiovast/domain/arrangements/impact';
import { budgetStanding } from '@regiovast/domain/arrangements/portfolio';
import { impactInputSchema, impactViewSchema } from '@regiovast/domain/arrangements/portfolio.views';
import { procedure } from '../trpc/procedure.ts';
import { mustFindArrangement } from './arrangement-reach.ts';

/** A-4, C-1 · what an arrangement does to the budget of each year it touches; for the insurer that is party to it. */
export const impact = procedure('arrangements.impact')
  .input(impactInputSchema)
  .output(impactViewSchema)
  .query(async ({ ctx: { actor, deps, scope, today }, input: { arrangementId } }) => {
    const { read } = deps.store;
    const { arrangement, totalCents } = await mustFindArrangement(read, scope, arrangementId);
    const { insurerId, status, number, title } = arrangement;
    const [ceilings, others, own] = await Promise.all([
      findCeilings(read, insurerId),
      sumBudgetYears(read, insurerId, arrangementId),
      findYearsOfArrangement(read, arrangementId),
    ]);
    return {
      arrangementId,
      number,
      title,
      insurerName: actor.organisationName,
      asOf: today,
      standing: budgetStanding(status),
      years: impactOf({ arrangement, quarters: own, ceilings, others }),
      totalCents,
    };
  });
