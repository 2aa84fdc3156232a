import { findLocation, findNeighbours } from '@regiovast/db/practices/neighbours';
import { notFound } from '@regiovast/domain/kernel/errors';
import { NEIGHBOURS_SHOWN, neighboursViewSchema } from '@regiovast/domain/practices/neighbour.views';
import { practiceInputSchema } from '@regiovast/domain/practices/practice.views';
import { procedure } from '../trpc/procedure.ts';

/** F-4 · the nearest practices in the reader's area that were open on the day, with what they had room for then. */
export const neighbours = procedure('practices.neighbours')
  .input(practiceInputSchema)
  .output(neighboursViewSchema)
  .query(async ({ ctx: { deps, scope, today }, input: { id, asOf = today } }) => {
    const { read } = deps.store;
    const from = await findLocation(read, scope, id);
    if (!from) throw notFound();
    const found = await findNeighbours(read, scope, { id, from, shown: NEIGHBOURS_SHOWN, day: asOf });
    const places = found.flatMap(({ placesAvailable }) => placesAvailable ?? []);
    return {
      asOf,
      rows: found.map((row) => ({ ...row, kilometres: Math.round(row.kilometres * 10) / 10 })),
      placesAvailable: places.length === 0 ? null : places.reduce((sum, count) => sum + count, 0),
      practicesWithPlaces: places.length,
    };
  });
