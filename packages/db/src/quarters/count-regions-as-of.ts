import { firstDayOf, quarterOf } from '@regiovast/domain/kernel/quarter';
import { type AreaCounts, NO_COUNTS } from '@regiovast/domain/quarters/area-counts';
import type { RegionType } from '@regiovast/domain/regions/region-types';
import { caseIsVisible } from '../cases/case-scope.ts';
import { housingIsVisible } from '../housing/housing-scope.ts';
import type { AreaScope } from '../people/area-scope.ts';
import { type Inhabitants, type LiveRegion, NO_PHASES } from '../regions/live-counts.ts';
import type { Session } from '../store/store.ts';
import { casesInAreaOn, overdueActionsOn } from './cases-in-area.ts';
import { housingAsOf, isClosedIn, isOpenHousing } from './housing-as-of.ts';
import { sumPracticesAsOf } from './practice-sums.ts';
import { casesResolvedIn, regionsOfMunicipalities } from './records-as-of.ts';
import { addCase, addCasePatients, type MutableCounts } from './sum-records.ts';

type Region = Omit<LiveRegion, 'counts' | 'scoreCounts'> & {
  counts: MutableCounts;
  scoreCounts: MutableCounts;
};
type Reading = {
  readonly scope: AreaScope;
  readonly type: RegionType;
  /** The day that is read; `scope.on` is the day of the rights. */
  readonly on: string;
  readonly inhabitants: Inhabitants;
};

/**
 * F-4 · what `countLiveRegions` answers, as of a past day: facts and phases as of then, the practices and cases
 * that the reader may see now.
 */
export async function countRegionsAsOf(s: Session, reading: Reading): Promise<Map<string, LiveRegion>> {
  const { scope, on } = reading;
  const period = { firstDay: firstDayOf(quarterOf(on)), lastDay: on };
  const [{ regions, regionOf, cases }, resolved, overdue, housing] = await Promise.all([
    standingOn(s, reading),
    casesResolvedIn(s, period, caseIsVisible(s, scope)),
    overdueActionsOn(s, on),
    housingAsOf(s, on, housingIsVisible(s, scope)),
  ]);
  for (const found of cases) {
    const region = regions.get(regionOf.get(found.municipalityCode) ?? '');
    if (!region || !found.isShown) continue;
    if (found.phase in region.phases) region.phases[found.phase as keyof LiveRegion['phases']] += 1;
    region.overdueActions += overdue.get(found.caseId) ?? 0;
  }
  for (const { municipalityCode } of resolved) {
    const region = regions.get(regionOf.get(municipalityCode) ?? '');
    if (region) region.counts.casesResolved += 1;
  }
  for (const found of housing) {
    const region = regions.get(regionOf.get(found.municipalityCode) ?? '');
    if (!region) continue;
    if (isOpenHousing(found)) region.counts.housingOpen += 1;
    else if (isClosedIn(found, period)) region.counts.housingClosed += 1;
  }
  return regions;
}

/** The counts behind the pressure scores of a reader's regions on a past day, and nothing else. */
export async function countScoresAsOf(s: Session, reading: Reading): Promise<Map<string, AreaCounts>> {
  const { regions } = await standingOn(s, reading);
  return new Map([...regions].map(([code, { scoreCounts }]) => [code, scoreCounts]));
}

/** What the practices stated by the day and which of them were at risk. */
async function standingOn(s: Session, { scope, type, on, inhabitants }: Reading) {
  const [practices, regionOf, cases] = await Promise.all([
    sumPracticesAsOf(s, scope, on),
    regionsOfMunicipalities(s, type, on),
    casesInAreaOn(s, scope, on),
  ]);
  const regions = new Map<string, Region>();
  for (const { municipalityCode, ...sums } of practices) {
    const code = regionOf.get(municipalityCode);
    if (code === undefined) continue;
    const region = regions.get(code) ?? emptyRegion(code, inhabitants);
    regions.set(code, region);
    for (const counts of [region.counts, region.scoreCounts]) {
      for (const name of Object.keys(sums) as (keyof typeof sums)[]) counts[name] += sums[name];
    }
  }
  for (const found of cases) {
    const region = regions.get(regionOf.get(found.municipalityCode) ?? '');
    if (!region) continue;
    if (scope.kind === 'everywhere') addCasePatients(region.scoreCounts, found, found, on);
    if (!found.isShown) continue;
    addCase(region.counts, found, found, on);
    addCase(region.scoreCounts, found, found, on);
  }
  return { regions, regionOf, cases };
}

function emptyRegion(code: string, inhabitants: Inhabitants): Region {
  const counts = {
    ...NO_COUNTS,
    inhabitants: inhabitants.all.get(code) ?? null,
    inhabitants75Plus: inhabitants.aged75Plus.get(code) ?? null,
  };
  return { counts, scoreCounts: { ...counts }, phases: { ...NO_PHASES }, overdueActions: 0 };
}
