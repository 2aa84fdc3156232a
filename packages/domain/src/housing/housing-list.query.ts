import { z } from 'zod';
import { HOUSING_FIRST_SORT, HOUSING_SHOWN_IN_ADDRESS, HOUSING_SHOWN_WORDS } from './housing-columns.ts';
import {
  type HousingFilters,
  type HousingOrder,
  housingFiltersSchema,
  housingOrderSchema,
} from './housing-list.views.ts';

const { search, regionCode, municipalityCode, steps, bottleneck } = housingFiltersSchema.shape;
const { sort } = housingOrderSchema.shape;
const oneOf = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

/** The address of the list as the pages write it; what makes no sense is left out, as on the screen. */
const addressSchema = z.object({
  zoek: z.coerce.string().pipe(search.unwrap()).optional().catch(undefined),
  regio: oneOf(regionCode),
  gemeente: oneOf(municipalityCode),
  stap: oneOf(steps.unwrap().element),
  knelpunt: oneOf(bottleneck),
  toon: oneOf(z.enum(HOUSING_SHOWN_IN_ADDRESS)),
  mijn: oneOf(z.literal(true)),
  sorteer: oneOf(sort),
  aflopend: oneOf(z.literal(true)),
});

/** What a download is asked for: the list as its address narrows and sorts it. */
export function readHousingListQuery(
  query: Readonly<Record<string, unknown>>,
): HousingFilters & HousingOrder {
  const { zoek, regio, gemeente, stap, knelpunt, toon, mijn, sorteer, aflopend } = addressSchema.parse(query);
  return {
    search: zoek ?? '',
    regionCode: regio,
    municipalityCode: gemeente,
    steps: stap ? [stap] : [],
    bottleneck: knelpunt,
    shown: toon ? HOUSING_SHOWN_WORDS[toon] : 'open',
    mineOnly: mijn ?? false,
    sort: sorteer ?? HOUSING_FIRST_SORT,
    descending: aflopend ?? false,
  };
}
