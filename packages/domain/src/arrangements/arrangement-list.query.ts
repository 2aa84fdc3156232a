import { z } from 'zod';
import {
  type ArrangementFilters,
  type ArrangementOrder,
  arrangementFiltersSchema,
  arrangementOrderSchema,
} from './arrangement-list.views.ts';

const { regionCode, statuses, types, course, search, year } = arrangementFiltersSchema.shape;
const { sort } = arrangementOrderSchema.shape;
const oneOf = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

/** The address of the list as the pages write it; what makes no sense is left out, as on the screen. */
const addressSchema = z.object({
  zoek: z.coerce.string().pipe(search.unwrap()).optional().catch(undefined),
  regio: oneOf(regionCode),
  status: oneOf(statuses.unwrap().element),
  soort: oneOf(types.unwrap().element),
  handeling: oneOf(course),
  jaar: oneOf(year),
  mijn: oneOf(z.literal(true)),
  sorteer: oneOf(sort),
  oplopend: oneOf(z.literal(true)),
});

/** What a download is asked for: the list as its address narrows and sorts it. */
export function readArrangementListQuery(
  query: Readonly<Record<string, unknown>>,
): ArrangementFilters & ArrangementOrder {
  const { zoek, regio, status, soort, handeling, jaar, mijn, sorteer, oplopend } = addressSchema.parse(query);
  return {
    search: zoek ?? '',
    regionCode: regio,
    statuses: status ? [status] : [],
    types: soort ? [soort] : [],
    course: handeling,
    year: jaar,
    mineOnly: mijn ?? false,
    sort: sorteer ?? 'statusSince',
    descending: !oplopend,
  };
}
