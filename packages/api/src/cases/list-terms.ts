import { listCaseTerms } from '@regiovast/db/cases/case-terms';
import { caseTermsViewSchema } from '@regiovast/domain/cases/term.views';
import { procedure } from '../trpc/procedure.ts';
import { termsView } from './terms-view.ts';

/** D-3 · the terms, present, past and to come: whoever works by a term may read how long it is and why. */
export const terms = procedure('cases.terms')
  .output(caseTermsViewSchema)
  .query(async ({ ctx: { deps, today } }) => termsView(await listCaseTerms(deps.store.read), today));
