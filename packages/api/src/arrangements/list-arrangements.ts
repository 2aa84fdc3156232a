import { listArrangements } from '@regiovast/db/arrangements/list-arrangements';
import {
  arrangementListInputSchema,
  arrangementPageSchema,
} from '@regiovast/domain/arrangements/arrangement-list.views';
import { procedure } from '../trpc/procedure.ts';

/** C-1 · a page of the arrangements the reader is party to that pass the filters; a fixed number of queries. */
export const list = procedure('arrangements.list')
  .input(arrangementListInputSchema)
  .output(arrangementPageSchema)
  .query(({ ctx: { actor, deps, scope }, input }) =>
    listArrangements(deps.store.read, { scope, personId: actor.personId }, input, input, input),
  );
