import { AFFECTED_PHASES, AT_RISK_PHASES, type RiskPhase } from '@regiovast/domain/cases/phases';
import { firstDayOf, quarterOf } from '@regiovast/domain/kernel/quarter';
import { type AreaCounts, NO_COUNTS } from '@regiovast/domain/quarters/area-counts';
import type { RegionType } from '@regiovast/domain/regions/region-types';
import { and, countDistinct, eq, gte, lte } from 'drizzle-orm';
import { caseIsVisible } from '../cases/case-scope.ts';
import { countHousing } from '../housing/count-housing.ts';
import { countOverdueActions } from '../cases/read-cases.ts';
import { addRiskPatients, type RiskSum, sumRisk } from '../outlook/risk-sums.ts';
import { type AreaScope, holdsOn } from '../people/area-scope.ts';
import { sumPracticesLive } from '../quarters/practice-sums.ts';
import type { Session } from '../store/store.ts';

export type LiveRegion = {
  counts: AreaCounts;
  /**
   * The counts behind the pressure score: as `counts`, but for the platform, which sees no case, with the patients
   * of every case. Only the score itself may leave (C-6).
   */
  scoreCounts: AreaCounts;
  phases: Record<'SIGNAL' | 'WATCH' | 'THREATENED' | 'ACUTE' | 'BRIDGING', number>;
  overdueActions: number;
};

/** Inhabitants per region, and those of 75 and over. */
export type Inhabitants = {
  readonly all: ReadonlyMap<string, number>;
  readonly aged75Plus: ReadonlyMap<string, number>;
};

export const NO_PHASES: LiveRegion['phases'] = { SIGNAL: 0, WATCH: 0, THREATENED: 0, ACUTE: 0, BRIDGING: 0 };

/** What the actor's own records add up to per region today, summed by the database in five queries, or six. */
export async function countLiveRegions(
  s: Session,
  scope: AreaScope,
  type: RegionType,
  inhabitants: Inhabitants,
): Promise<Map<string, LiveRegion>> {
  const [practices, risk, overdue, resolved, housing, hiddenRisk] = await Promise.all([
    sumPracticesLive(s, scope, type),
    sumRisk(s, type, scope.on, caseIsVisible(s, scope)),
    countOverdueActions(s, scope, type),
    resolvedThisQuarter(s, scope, type),
    countHousing(s, scope, type),
    scope.kind === 'everywhere' ? sumRisk(s, type, scope.on, undefined) : [],
  ]);
  const regions = new Map<string, LiveRegion>();
  for (const { regionCode, ...sums } of practices) {
    const counts = {
      ...NO_COUNTS,
      ...sums,
      inhabitants: inhabitants.all.get(regionCode) ?? null,
      inhabitants75Plus: inhabitants.aged75Plus.get(regionCode) ?? null,
    };
    regions.set(regionCode, { counts, scoreCounts: counts, phases: { ...NO_PHASES }, overdueActions: 0 });
  }
  for (const sum of risk) {
    const region = regions.get(sum.regionCode);
    if (!region || sum.phase === 'RESOLVED' || sum.phase === 'CLOSED_NO_RISK') continue;
    region.phases[sum.phase] = sum.cases;
    region.counts = addPhase(addRiskPatients(region.counts, sum), sum.phase, sum);
    region.scoreCounts = region.counts;
  }
  for (const row of overdue) {
    const region = regions.get(row.regionCode);
    if (region) region.overdueActions = row.actions;
  }
  for (const row of resolved) {
    const region = regions.get(row.regionCode);
    if (region) region.counts = { ...region.counts, casesResolved: row.cases };
  }
  for (const { regionCode, ...sums } of housing) {
    const region = regions.get(regionCode);
    if (region) region.counts = { ...region.counts, ...sums };
  }
  for (const sum of hiddenRisk) {
    const region = regions.get(sum.regionCode);
    if (region) region.scoreCounts = addRiskPatients(region.scoreCounts, sum);
  }
  return regions;
}

function addPhase(counts: AreaCounts, phase: RiskPhase, row: RiskSum): AreaCounts {
  const atRisk = (AT_RISK_PHASES as readonly RiskPhase[]).includes(phase);
  const affecting = (AFFECTED_PHASES as readonly RiskPhase[]).includes(phase);
  return {
    ...counts,
    casesAtRisk: counts.casesAtRisk + (atRisk ? row.cases : 0),
    casesAffecting: counts.casesAffecting + (affecting ? row.cases : 0),
    casesAffectingWithPatients: counts.casesAffectingWithPatients + (affecting ? row.withPatients : 0),
    patientsAffected: counts.patientsAffected + (affecting ? row.patients : 0),
  };
}

function resolvedThisQuarter(s: Session, scope: AreaScope, type: RegionType) {
  const { q, t } = s;
  const members = t.regionMemberships;
  return q
    .select({ regionCode: members.regionCode, cases: countDistinct(t.caseMoves.caseId) })
    .from(t.caseMoves)
    .innerJoin(t.cases, eq(t.cases.id, t.caseMoves.caseId))
    .innerJoin(t.practices, eq(t.practices.id, t.cases.practiceId))
    .innerJoin(members, eq(members.municipalityCode, t.practices.municipalityCode))
    .innerJoin(t.regions, and(eq(t.regions.code, members.regionCode), eq(t.regions.type, type)))
    .where(
      and(
        holdsOn(members.validFrom, members.validTo, scope.on),
        eq(t.caseMoves.toPhase, 'RESOLVED'),
        gte(t.caseMoves.effectiveOn, firstDayOf(quarterOf(scope.on))),
        lte(t.caseMoves.effectiveOn, scope.on),
        caseIsVisible(s, scope),
      ),
    )
    .groupBy(members.regionCode);
}
