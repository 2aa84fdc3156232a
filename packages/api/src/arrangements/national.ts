import { arrangementReferenceOn } from '@regiovast/db/arrangements/arrangement-references';
import { sumNationalYears } from '@regiovast/db/arrangements/portfolio';
import { frameworkByYear } from '@regiovast/domain/arrangements/framework.rules';
import { nationalYears } from '@regiovast/domain/arrangements/national';
import { nationalViewSchema } from '@regiovast/domain/arrangements/portfolio.views';
import { procedure } from '../trpc/procedure.ts';

/** A-8, C-3 · what insurers together take of each year beside the national framework; never fewer than three of them. */
export const national = procedure('arrangements.national')
  .output(nationalViewSchema)
  .query(async ({ ctx: { deps, today } }) => {
    const { read } = deps.store;
    const [sums, framework] = await Promise.all([
      sumNationalYears(read),
      arrangementReferenceOn(read, 'framework', today),
    ]);
    return {
      asOf: today,
      source: framework.source,
      frameworkVersion: framework.version,
      validFrom: framework.validFrom,
      years: nationalYears(frameworkByYear(framework.items, null), sums),
    };
  });
