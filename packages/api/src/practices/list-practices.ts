import { listPractices } from '@regiovast/db/practices/list-practices';
import { practiceListInputSchema, practicePageSchema } from '@regiovast/domain/practices/practice.views';
import { procedure } from '../trpc/procedure.ts';

/** F-4 · the register, paged, filtered and sorted by the database, now or as of a day. */
export const list = procedure('practices.list')
  .input(practiceListInputSchema)
  .output(practicePageSchema)
  .query(({ ctx: { deps, scope }, input }) => listPractices(deps.store.read, scope, input));
