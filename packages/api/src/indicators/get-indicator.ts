import { listDefinitions } from '@regiovast/db/indicators/indicator-definitions';
import {
  countAreas,
  findFiguresOfIndicator,
  findMunicipalityFigures,
} from '@regiovast/db/indicators/read-figures';
import { findMemberships } from '@regiovast/db/indicators/read-memberships';
import { sumOfNation } from '@regiovast/db/indicators/sum-of-nation';
import { findRegions } from '@regiovast/db/regions/read-regions';
import { indicatorInputSchema, indicatorViewSchema } from '@regiovast/domain/indicators/indicator.views';
import { sumOfMembers } from '@regiovast/domain/indicators/region-sum';
import { notFound } from '@regiovast/domain/kernel/errors';
import { dayOf } from '../regions/get-overview.ts';
import { procedure } from '../trpc/procedure.ts';
import { ownFigure, summedFigure } from './region-figure.ts';
import { sealedNationalFigures } from './sealed-figures.ts';
import { withExpiry } from './with-expiry.ts';

/** · one indicator in full: all versions of its definition, and its figures per area with their sources. */
export const get = procedure('indicators.get')
  .input(indicatorInputSchema)
  .output(indicatorViewSchema)
  .query(async ({ ctx: { deps, today }, input: { code, regionType, asOf } }) => {
    const on = dayOf(asOf, today);
    const { read } = deps.store;
    const [definitions, published, ofMunicipalities, areas, regions, memberships, sealed, summed] =
      await Promise.all([
        listDefinitions(read),
        findFiguresOfIndicator(read, code, asOf),
        findMunicipalityFigures(read, code, on),
        countAreas(read, code),
        findRegions(read, { type: regionType }, on),
        findMemberships(read, regionType, on),
        sealedNationalFigures(read, on),
        sumOfNation(read, on),
      ]);
    const versions = definitions.filter((definition) => definition.code === code).reverse();
    const [definition] = versions;
    if (!definition) throw notFound();
    const shownOf = withExpiry(versions, on);
    const figures = shownOf(published);
    const municipalities = shownOf(ofMunicipalities);
    const own = figures.filter(({ areaKind }) => areaKind === 'nation');
    const ofNation = [...shownOf(sealed), ...(own.length > 0 ? own : shownOf(summed))];
    const ofVersion = municipalities.filter((figure) => figure.definitionVersion === definition.version);
    const byMunicipality = new Map(ofVersion.map((figure) => [figure.areaCode, figure]));
    const figureOf = (regionCode: string) => {
      const own = figures.findLast(
        (figure) =>
          figure.areaKind === 'region' &&
          figure.areaCode === regionCode &&
          figure.definitionVersion === definition.version,
      );
      if (own) return ownFigure(own);
      if (definition.aggregation !== 'sum') return null;
      const members = memberships.filter((member) => member.regionCode === regionCode);
      return summedFigure(definition, regionCode, sumOfMembers(byMunicipality, members, on), on);
    };
    const shown = [
      ...ofNation,
      ...figures.filter(({ areaKind }) => areaKind !== 'nation'),
      ...municipalities,
    ];
    return {
      on,
      versions,
      national: ofNation,
      regionType,
      regions: regions.map((region) => ({
        code: region.code,
        name: region.name,
        figure: figureOf(region.code),
      })),
      municipalities,
      others: figures.filter(({ areaKind }) => areaKind === 'other'),
      areas: areas.map(({ areaKind, areas: count }) => ({ areaKind, areas: count })),
      sources: [...Map.groupBy(shown, ({ source }) => source)]
        .map(([source, its]) => ({ source, figures: its.length }))
        .sort((one, other) => (one.source < other.source ? -1 : 1)),
    };
  });
