import { AFFECTED_PHASES, AT_RISK_PHASES, type RiskPhase } from '@regiovast/domain/cases/phases';
import { firstDayOf, quarterOf } from '@regiovast/domain/kernel/quarter';
import { type AreaCounts, NO_COUNTS } from '@regiovast/domain/quarters/area-counts';
import type { RegionType } from '@regiovast/domain/regions/region-types';
import { and, count, countDistinct, eq, gte, lte, sql } from 'drizzle-orm';
import { caseIsVisible, isOpenOn } from '../cases/case-scope.ts';
import { countCasesByRegion, countOverdueActions } from '../cases/read-cases.ts';
import { type AreaScope, holdsOn, inArea } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

export type LiveRegion = {
  counts: AreaCounts;
  phases: Record<'SIGNAL' | 'WATCH' | 'THREATENED' | 'ACUTE' | 'BRIDGING', number>;
  overdueActions: number;
};

/** What the actor's own records add up to per region today, summed by the database in four queries. */
export async function countLiveRegions(
  s: Session,
  scope: AreaScope,
  type: RegionType,
  population: ReadonlyMap<string, number>,
): Promise<Map<string, LiveRegion>> {
  const [practices, cases, overdue, resolved] = await Promise.all([
    practiceSums(s, scope, type),
    countCasesByRegion(s, scope, type),
    countOverdueActions(s, scope, type),
    resolvedThisQuarter(s, scope, type),
  ]);
  const regions = new Map<string, LiveRegion>();
  for (const { regionCode, ...sums } of practices) {
    regions.set(regionCode, {
      counts: { ...NO_COUNTS, ...sums, inhabitants: population.get(regionCode) ?? null },
      phases: { SIGNAL: 0, WATCH: 0, THREATENED: 0, ACUTE: 0, BRIDGING: 0 },
      overdueActions: 0,
    });
  }
  for (const row of cases) {
    const region = regions.get(row.regionCode);
    if (!region || row.phase === 'RESOLVED' || row.phase === 'CLOSED_NO_RISK') continue;
    region.phases[row.phase] = row.cases;
    region.counts = addPhase(region.counts, row.phase, row);
  }
  for (const row of overdue) {
    const region = regions.get(row.regionCode);
    if (region) region.overdueActions = row.actions;
  }
  for (const row of resolved) {
    const region = regions.get(row.regionCode);
    if (region) region.counts = { ...region.counts, casesResolved: row.cases };
  }
  return regions;
}

function addPhase(
  counts: AreaCounts,
  phase: RiskPhase,
  row: { cases: number; patients: number; withPatients: number },
): AreaCounts {
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

function practiceSums(s: Session, scope: AreaScope, type: RegionType) {
  const { q, t } = s;
  const { practices, regionMemberships: members } = t;
  const countIf = (condition: ReturnType<typeof sql>) =>
    sql<number>`sum(case when ${condition} then 1 else 0 end)`.mapWith(Number);
  return q
    .select({
      regionCode: members.regionCode,
      practices: count(),
      practicesWithKnownStop: countIf(sql`${practices.patientStop} in ('none', 'partial', 'full')`),
      fullStops: countIf(sql`${practices.patientStop} = 'full'`),
      partialStops: countIf(sql`${practices.patientStop} = 'partial'`),
      gpFte: sql<number>`coalesce(sum(${practices.gpFte}), 0)`.mapWith(Number),
      practicesWithGpFte: count(practices.gpFte),
    })
    .from(practices)
    .innerJoin(members, eq(members.municipalityCode, practices.municipalityCode))
    .innerJoin(t.regions, and(eq(t.regions.code, members.regionCode), eq(t.regions.type, type)))
    .where(
      and(
        holdsOn(members.validFrom, members.validTo, scope.on),
        isOpenOn(s, scope.on),
        inArea(s, practices.municipalityCode, scope),
      ),
    )
    .groupBy(members.regionCode);
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
