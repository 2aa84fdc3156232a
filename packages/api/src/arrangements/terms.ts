import { termsViewSchema } from '@regiovast/domain/arrangements/terms.schemas';
import { procedure } from '../trpc/procedure.ts';
import { termsView } from './terms-view.ts';

/** A-3, C-1 · what the reader's insurer laid down for its arrangements: start dates, notice, mandate, payment, share. */
export const terms = procedure('arrangements.terms')
  .output(termsViewSchema)
  .query(({ ctx: { actor, deps, today } }) => termsView(deps.store.read, actor, today));
