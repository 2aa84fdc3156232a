import type { AreaCounts } from '@regiovast/domain/quarters/area-counts';
import { NO_COUNTS, NO_STEPS } from '@regiovast/domain/quarters/area-counts';
import type { RegionType } from '@regiovast/domain/regions/region-types';
import { findFactsAsOf } from '../practices/practice-register.ts';
import { followedIn, housingAsOf, isClosedIn, isOpenHousing } from './housing-as-of.ts';
import { findPopulation, findPopulation75Plus } from '../regions/read-regions.ts';
import type { Session } from '../store/store.ts';
import {
  casesOpenOn,
  casesResolvedIn,
  type Period,
  practicesOpenOn,
  regionsOfMunicipalities,
} from './records-as-of.ts';
import { addCase, addPractice, addSteps, type MutableCounts } from './sum-records.ts';

/**
 * The counts of every region and, worked out apart from the regions, of the nation, as they stood on the last
 * day of a period: facts with a reference date and phases with an effective date up to and including it (F-4).
 * For closing a quarter: it sees every case, whoever it was shared with.
 */
export async function countAreasAsOf(
  s: Session,
  type: RegionType,
  period: Period,
): Promise<{ regions: Map<string, AreaCounts>; nation: AreaCounts }> {
  const { lastDay } = period;
  const [population, aged, regionOf, practices, facts, cases, resolved, housing] = await Promise.all([
    findPopulation(s, type, lastDay),
    findPopulation75Plus(s, type, lastDay),
    regionsOfMunicipalities(s, type, lastDay),
    practicesOpenOn(s, lastDay),
    findFactsAsOf(s, lastDay),
    casesOpenOn(s, lastDay),
    casesResolvedIn(s, period, undefined),
    housingAsOf(s, lastDay, undefined),
  ]);
  const regions = new Map<string, MutableCounts>();
  for (const [code, inhabitants] of population.byRegion) {
    const inhabitants75Plus = aged.byRegion.get(code) ?? null;
    regions.set(code, { ...NO_COUNTS, ...NO_STEPS, inhabitants, inhabitants75Plus });
  }
  const nation: MutableCounts = {
    ...NO_COUNTS,
    ...NO_STEPS,
    inhabitants: population.total,
    inhabitants75Plus: aged.byRegion.size > 0 ? aged.total : null,
  };
  for (const practice of practices) {
    const region = regions.get(regionOf.get(practice.municipalityCode) ?? '');
    const practiceFacts = facts.get(practice.id);
    const found = cases.get(practice.id);
    for (const counts of region ? [region, nation] : [nation]) {
      addPractice(counts, practiceFacts, lastDay);
      if (found) addCase(counts, found, practiceFacts, lastDay);
    }
  }
  for (const { municipalityCode } of resolved) {
    const region = regions.get(regionOf.get(municipalityCode) ?? '');
    for (const counts of region ? [region, nation] : [nation]) counts.casesResolved += 1;
  }
  const counted = housing.filter((found) => isOpenHousing(found) || isClosedIn(found, period));
  const followed = await followedIn(s, counted, lastDay);
  for (const found of counted) {
    const region = regions.get(regionOf.get(found.municipalityCode) ?? '');
    for (const counts of region ? [region, nation] : [nation]) {
      counts[isOpenHousing(found) ? 'housingOpen' : 'housingClosed'] += 1;
      addSteps(counts, followed.get(found.id) ?? NO_STEPS);
    }
  }
  return { regions, nation };
}
