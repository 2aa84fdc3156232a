import { searchPractices } from '@regiovast/db/practices/read-practices';
import { practiceHitSchema, practiceSearchInputSchema } from '@regiovast/domain/practices/practice.views';
import { z } from 'zod';
import { procedure } from '../trpc/procedure.ts';

export const search = procedure('practices.search')
  .input(practiceSearchInputSchema)
  .output(z.array(practiceHitSchema))
  .query(async ({ ctx: { deps, scope }, input }) => {
    const hits = await searchPractices(deps.store.read, scope, input.search);
    return hits.map(({ caseId, caseNumber, ...hit }) => ({
      ...hit,
      openCase: caseId && caseNumber ? { id: caseId, number: caseNumber } : null,
    }));
  });
