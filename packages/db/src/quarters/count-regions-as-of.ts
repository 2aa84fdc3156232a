import { firstDayOf, quarterOf } from '@regiovast/domain/kernel/quarter';
import { NO_COUNTS } from '@regiovast/domain/quarters/area-counts';
import type { RegionType } from '@regiovast/domain/regions/region-types';
import { caseIsVisible } from '../cases/case-scope.ts';
import type { AreaScope } from '../people/area-scope.ts';
import { findFactsAsOf } from '../practices/practice-register.ts';
import { type Inhabitants, type LiveRegion, NO_PHASES } from '../regions/live-counts.ts';
import type { Session } from '../store/store.ts';
import {
  casesOpenOn,
  casesResolvedIn,
  overdueActionsOn,
  practicesOpenOn,
  regionsOfMunicipalities,
} from './records-as-of.ts';
import { addCase, addCasePatients, addPractice, type MutableCounts } from './sum-records.ts';

type Region = Omit<LiveRegion, 'counts' | 'scoreCounts'> & {
  counts: MutableCounts;
  scoreCounts: MutableCounts;
};

/**
 * F-4 · what `countLiveRegions` answers, as of a past day: facts and phases as of then, the practices and cases
 * that the reader may see now.
 * @param on the day that is read; `scope.on` is the day of the rights
 */
export async function countRegionsAsOf(
  s: Session,
  scope: AreaScope,
  type: RegionType,
  on: string,
  inhabitants: Inhabitants,
): Promise<Map<string, LiveRegion>> {
  const period = { firstDay: firstDayOf(quarterOf(on)), lastDay: on };
  const [regionOf, practices, facts, cases, resolved, overdue] = await Promise.all([
    regionsOfMunicipalities(s, type, on),
    practicesOpenOn(s, on, scope),
    findFactsAsOf(s, on, scope),
    casesOpenOn(s, on, scope),
    casesResolvedIn(s, period, caseIsVisible(s, scope)),
    overdueActionsOn(s, on),
  ]);
  const regions = new Map<string, Region>();
  for (const practice of practices) {
    const code = regionOf.get(practice.municipalityCode);
    if (code === undefined) continue;
    const region = regions.get(code) ?? noRegion(code, inhabitants);
    regions.set(code, region);
    const practiceFacts = facts.get(practice.id);
    addPractice(region.counts, practiceFacts, on);
    addPractice(region.scoreCounts, practiceFacts, on);
    const found = cases.get(practice.id);
    if (!found) continue;
    if (scope.kind === 'everywhere') addCasePatients(region.scoreCounts, found, practiceFacts, on);
    if (!found.isShown) continue;
    addCase(region.counts, found, practiceFacts, on);
    addCase(region.scoreCounts, found, practiceFacts, on);
    if (found.phase in region.phases) region.phases[found.phase as keyof LiveRegion['phases']] += 1;
    region.overdueActions += overdue.get(found.caseId) ?? 0;
  }
  for (const { municipalityCode } of resolved) {
    const region = regions.get(regionOf.get(municipalityCode) ?? '');
    if (region) region.counts.casesResolved += 1;
  }
  return regions;
}

function noRegion(code: string, inhabitants: Inhabitants): Region {
  const counts = {
    ...NO_COUNTS,
    inhabitants: inhabitants.all.get(code) ?? null,
    inhabitants75Plus: inhabitants.aged75Plus.get(code) ?? null,
  };
  return { counts, scoreCounts: { ...counts }, phases: { ...NO_PHASES }, overdueActions: 0 };
}
