import { listDefinitions } from '@regiovast/db/indicators/indicator-definitions';
import { countAreas, findNationalFigures } from '@regiovast/db/indicators/read-figures';
import { sumOfNation } from '@regiovast/db/indicators/sum-of-nation';
import {
  type CatalogueItem,
  catalogueInputSchema,
  catalogueViewSchema,
} from '@regiovast/domain/indicators/indicator.views';
import { TOPICS, topicOf } from '@regiovast/domain/indicators/topics';
import { dayOf } from '../regions/get-overview.ts';
import { procedure } from '../trpc/procedure.ts';
import { sealedNationalFigures } from './sealed-figures.ts';
import { withExpiry } from './with-expiry.ts';

/** · every indicator under its topic, in the newest version of its definition, with its latest national figure. */
export const catalogue = procedure('indicators.catalogue')
  .input(catalogueInputSchema)
  .output(catalogueViewSchema)
  .query(async ({ ctx: { deps, today }, input: { codes, asOf } }) => {
    const on = dayOf(asOf, today);
    const { read } = deps.store;
    const [definitions, published, sealed, summed, areas] = await Promise.all([
      listDefinitions(read),
      findNationalFigures(read, on),
      sealedNationalFigures(read, on),
      sumOfNation(read, on),
      countAreas(read),
    ]);
    const newest = new Map(
      definitions
        .filter(({ code }) => codes?.includes(code) ?? true)
        .map((definition) => [definition.code, definition]),
    );
    const national = new Map(
      withExpiry(
        definitions,
        on,
      )([...sealed, ...summed, ...published]).map((figure) => [
        `${figure.indicatorCode}/${figure.definitionVersion}`,
        figure,
      ]),
    );
    const areasOf = Map.groupBy(areas, ({ indicatorCode }) => indicatorCode);
    const items = [...newest.values()].map(
      (definition): CatalogueItem => ({
        definition,
        national: national.get(`${definition.code}/${definition.version}`) ?? null,
        areas: (areasOf.get(definition.code) ?? [])
          .filter(({ areaKind }) => areaKind !== 'nation')
          .map(({ areaKind, areas: count }) => ({ areaKind, areas: count })),
      }),
    );
    const byTopic = Map.groupBy(items, ({ definition }) => topicOf(definition.topic));
    return {
      on,
      topics: TOPICS.flatMap((topic) => {
        const indicators = byTopic.get(topic);
        return indicators ? { topic, indicators } : [];
      }),
    };
  });
