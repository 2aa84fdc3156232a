import { listHousing } from '@regiovast/db/housing/list-housing';
import { housingListInputSchema, housingPageSchema } from '@regiovast/domain/housing/housing-list.views';
import { procedure } from '../trpc/procedure.ts';
import { toHousingRow } from './housing-rows.ts';

/** C-2 · a page of the housing cases that the reader sees and that pass the filters; a fixed number of queries. */
export const list = procedure('housing.list')
  .input(housingListInputSchema)
  .output(housingPageSchema)
  .query(async ({ ctx: { actor, deps, scope, today }, input }) => {
    const reader = { scope, personId: actor.personId };
    const { rows, total } = await listHousing(deps.store.read, reader, input, input, input);
    return { total, rows: rows.map((row) => toHousingRow(row, today)) };
  });
