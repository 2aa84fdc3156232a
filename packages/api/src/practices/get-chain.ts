import { findOwners, findPracticesOfOwners } from '@regiovast/db/practices/chains';
import { may } from '@regiovast/domain/access/rights';
import { notFound } from '@regiovast/domain/kernel/errors';
import { chainTotals } from '@regiovast/domain/practices/chains';
import { chainInputSchema, chainViewSchema } from '@regiovast/domain/practices/chain.views';
import { procedure } from '../trpc/procedure.ts';
import { chainPracticeOf } from './list-chains.ts';

/** P-4 · the practices of one owner in the reader's area, as of a day; outside it there are none (C-6). */
export const chain = procedure('practices.chain')
  .input(chainInputSchema)
  .output(chainViewSchema)
  .query(async ({ ctx: { actor, deps, scope, today }, input: { key, asOf = today } }) => {
    const { read } = deps.store;
    const spellings = (await findOwners(read, scope)).get(key) ?? [];
    const [first, ...others] = spellings.map(({ name }) => name);
    if (first === undefined) throw notFound();
    const practices = (await findPracticesOfOwners(read, scope, [first, ...others], asOf)).map(
      chainPracticeOf,
    );
    const totals = chainTotals(practices, { day: asOf, seesCases: may(actor, 'cases.list') });
    return { key, name: first, otherNames: others, asOf, totals, practices };
  });
