import { ceilingsViewSchema } from '@regiovast/domain/arrangements/ceiling.schemas';
import { procedure } from '../trpc/procedure.ts';
import { ceilingsView } from './ceilings-view.ts';

/** A-4, C-1 · the ceiling of every year of the reader's insurer, with every version it ever had. */
export const ceilings = procedure('arrangements.ceilings')
  .output(ceilingsViewSchema)
  .query(({ ctx: { actor, deps, today } }) => ceilingsView(deps.store.read, actor, today));
