import { listDefinitions } from '@regiovast/db/indicators/indicator-definitions';
import {
  findFiguresOfMunicipalities,
  findFiguresOfRegion,
  findLatestOfRegions,
  findNationalFigures,
} from '@regiovast/db/indicators/read-figures';
import { findMemberships } from '@regiovast/db/indicators/read-memberships';
import { sumOfNation } from '@regiovast/db/indicators/sum-of-nation';
import { sumByRegion, sumByRegionAndDate } from '@regiovast/db/indicators/sum-by-region';
import { findRegions } from '@regiovast/db/regions/read-regions';
import { POPULATION } from '@regiovast/db/regions/seed-regions';
import {
  regionIndicatorsInputSchema,
  regionIndicatorsViewSchema,
} from '@regiovast/domain/indicators/indicator.views';
import { notFound } from '@regiovast/domain/kernel/errors';
import { dayOf } from '../regions/get-overview.ts';
import { procedure } from '../trpc/procedure.ts';
import { completeInhabitants } from './complete-inhabitants.ts';
import { placesOf, regionIndicators } from './region-indicators.ts';
import { withExpiry } from './with-expiry.ts';

/** · every indicator that has a figure for the region, beside the nation and the other regions of its type. */
export const ofRegion = procedure('indicators.ofRegion')
  .input(regionIndicatorsInputSchema)
  .output(regionIndicatorsViewSchema)
  .query(async ({ ctx: { deps, today }, input: { code, asOf } }) => {
    const on = dayOf(asOf, today);
    const { read } = deps.store;
    const [region] = await findRegions(read, { code }, on);
    if (!region) throw notFound();
    const { type } = region;
    const [definitions, own, latestOwn, memberships, sums, population, national, summed] = await Promise.all([
      listDefinitions(read),
      findFiguresOfRegion(read, code, on),
      findLatestOfRegions(read, type, on),
      findMemberships(read, type, on),
      sumByRegion(read, type, on),
      sumByRegionAndDate(read, POPULATION, type, on),
      findNationalFigures(read, on),
      sumOfNation(read, on),
    ]);
    const members = memberships.filter((member) => member.regionCode === code);
    const ofMembers = await findFiguresOfMunicipalities(
      read,
      members.map(({ municipalityCode }) => municipalityCode),
      on,
    );
    const shownOf = withExpiry(definitions, on);
    const input = {
      code,
      on,
      definitions,
      own: shownOf(own),
      ofMembers: shownOf(ofMembers),
      members,
      latestOwn: shownOf(latestOwn),
      sums,
      inhabitants: completeInhabitants(population, memberships),
      national: shownOf([...national, ...summed]),
    };
    return {
      on,
      regionType: type,
      indicators: regionIndicators(input),
      places: placesOf(input),
    };
  });
