import { arrangementReferenceOn } from '@regiovast/db/arrangements/arrangement-references';
import { findCeilings } from '@regiovast/db/arrangements/budget-ceilings';
import { listProposals, sumPortfolio } from '@regiovast/db/arrangements/portfolio';
import { purchaseTermsOn } from '@regiovast/db/arrangements/purchase-terms';
import type { ArrangementType } from '@regiovast/domain/arrangements/arrangement-codes';
import { frameworkByYear } from '@regiovast/domain/arrangements/framework.rules';
import { breakdownOf, portfolioYears } from '@regiovast/domain/arrangements/portfolio';
import { portfolioInputSchema, portfolioViewSchema } from '@regiovast/domain/arrangements/portfolio.views';
import type { CourseOfAction } from '@regiovast/domain/cases/courses-of-action';
import { procedure } from '../trpc/procedure.ts';

/**
 * C-1 · the budget of the reader's insurer: each year against its ceiling and its share of the national
 * framework, and one year by region, type and course of action. Five queries, whatever the number of arrangements.
 */
export const portfolio = procedure('arrangements.portfolio')
  .input(portfolioInputSchema)
  .output(portfolioViewSchema)
  .query(async ({ ctx: { actor, deps, scope, today }, input }) => {
    const { read } = deps.store;
    const year = input.year ?? Number(today.slice(0, 4));
    const [ceilings, cells, proposals, terms, framework] = await Promise.all([
      findCeilings(read, actor.organisationId),
      sumPortfolio(read, scope, year),
      listProposals(read, scope),
      purchaseTermsOn(read, actor.organisationId, today),
      arrangementReferenceOn(read, 'framework', today),
    ]);
    const share = terms?.frameShare ?? null;
    return {
      insurerName: actor.organisationName,
      asOf: today,
      years: portfolioYears(ceilings, cells),
      year,
      byRegion: breakdownOf(cells, 'region'),
      // The database keeps no other codes: its checks are the same lists.
      byType: breakdownOf(cells, 'type').map((row) => ({ ...row, code: row.code as ArrangementType })),
      byCourse: breakdownOf(cells, 'course').map((row) => ({ ...row, code: row.code as CourseOfAction })),
      framework: {
        version: framework.version,
        validFrom: framework.validFrom,
        source: framework.source,
        share,
        years: frameworkByYear(framework.items, share?.basisPoints ?? null).map((one) => ({
          ...one,
          sectors: [...one.sectors],
        })),
      },
      proposals,
    };
  });
