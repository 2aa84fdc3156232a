import { searchPractices } from '@regiovast/db/practices/search-practices';
import { practiceHitSchema, practiceSearchInputSchema } from '@regiovast/domain/practices/practice.views';
import { z } from 'zod';
import { procedure } from '../trpc/procedure.ts';

export const search = procedure('practices.search')
  .input(practiceSearchInputSchema)
  .output(z.array(practiceHitSchema))
  .query(async ({ ctx: { deps, scope }, input }) => {
    const hits = await searchPractices(deps.store.read, scope, input.search);
    return hits.map(({ caseId, caseNumber, closedOn, ...hit }) => ({
      ...hit,
      closedOn: closedOn !== null && closedOn < scope.on ? closedOn : null,
      openCase: caseId && caseNumber ? { id: caseId, number: caseNumber } : null,
    }));
  });
