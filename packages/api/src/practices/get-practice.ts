import { practiceInputSchema, practiceViewSchema } from '@regiovast/domain/practices/practice.views';
import { procedure } from '../trpc/procedure.ts';
import { practiceView } from './practice-view.ts';

/** P-1 · a practice as it stood on a day, with its whole history. */
export const get = procedure('practices.get')
  .input(practiceInputSchema)
  .output(practiceViewSchema)
  .query(({ ctx: { actor, deps, scope, today }, input }) =>
    practiceView(deps.store.read, actor, scope, input.id, input.asOf ?? today),
  );
