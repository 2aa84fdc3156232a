import type { AreaCounts } from '@regiovast/domain/quarters/area-counts';
import { NO_COUNTS } from '@regiovast/domain/quarters/area-counts';
import { AFFECTED_PHASES, AT_RISK_PHASES, isOpenPhase, type RiskPhase } from '@regiovast/domain/cases/phases';
import type { PracticeFacts } from '@regiovast/domain/practices/practice-facts';
import type { RegionType } from '@regiovast/domain/regions/region-types';
import { and, asc, eq, gte, lte } from 'drizzle-orm';
import { isOpenOn } from '../cases/case-scope.ts';
import { holdsOn } from '../people/area-scope.ts';
import { findFactsAsOf } from '../practices/practice-register.ts';
import { findPopulation } from '../regions/read-regions.ts';
import type { Session } from '../store/store.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Period = { readonly firstDay: string; readonly lastDay: string };

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
  const [population, regionOf, practices, facts, phases, resolved] = await Promise.all([
    findPopulation(s, type, lastDay),
    regionOfMunicipality(s, type, lastDay),
    practicesOpenOn(s, lastDay),
    findFactsAsOf(s, lastDay),
    phasesOn(s, lastDay),
    resolvedIn(s, period),
  ]);
  const regions = new Map<string, Mutable<AreaCounts>>();
  for (const code of population.byRegion.keys()) {
    regions.set(code, { ...NO_COUNTS, inhabitants: population.byRegion.get(code) ?? null });
  }
  const nation: Mutable<AreaCounts> = { ...NO_COUNTS, inhabitants: population.total };
  for (const practice of practices) {
    const region = regions.get(regionOf.get(practice.municipalityCode) ?? '');
    const practiceFacts = facts.get(practice.id);
    const phase = phases.get(practice.id);
    for (const counts of region ? [region, nation] : [nation]) {
      addPractice(counts, practiceFacts);
      if (phase) addCase(counts, phase, practiceFacts);
    }
  }
  for (const { municipalityCode, cases } of resolved) {
    const region = regions.get(regionOf.get(municipalityCode) ?? '');
    for (const counts of region ? [region, nation] : [nation]) counts.casesResolved += cases;
  }
  return { regions, nation };
}

function addPractice(counts: Mutable<AreaCounts>, facts: PracticeFacts | undefined): void {
  counts.practices += 1;
  if (!facts) return;
  if (facts.patientStop !== null && facts.patientStop !== 'unknown') counts.practicesWithKnownStop += 1;
  if (facts.patientStop === 'full') counts.fullStops += 1;
  if (facts.patientStop === 'partial') counts.partialStops += 1;
  if (facts.gpFte !== null) {
    counts.gpFte += facts.gpFte;
    counts.practicesWithGpFte += 1;
  }
}

function addCase(counts: Mutable<AreaCounts>, phase: RiskPhase, facts: PracticeFacts | undefined): void {
  if ((AT_RISK_PHASES as readonly RiskPhase[]).includes(phase)) counts.casesAtRisk += 1;
  if (!(AFFECTED_PHASES as readonly RiskPhase[]).includes(phase)) return;
  counts.casesAffecting += 1;
  if (facts?.enrolledPatients == null) return;
  counts.casesAffectingWithPatients += 1;
  counts.patientsAffected += facts.enrolledPatients;
}

async function regionOfMunicipality(
  { q, t }: Session,
  type: RegionType,
  on: string,
): Promise<Map<string, string>> {
  const members = t.regionMemberships;
  const rows = await q
    .select({ municipalityCode: members.municipalityCode, regionCode: members.regionCode })
    .from(members)
    .innerJoin(t.regions, and(eq(t.regions.code, members.regionCode), eq(t.regions.type, type)))
    .where(holdsOn(members.validFrom, members.validTo, on));
  return new Map(rows.map((row) => [row.municipalityCode, row.regionCode]));
}

const practicesOpenOn = (s: Session, on: string) =>
  s.q
    .select({ id: s.t.practices.id, municipalityCode: s.t.practices.municipalityCode })
    .from(s.t.practices)
    .where(isOpenOn(s, on))
    // A fixed order: floating-point sums come out the same on both engines.
    .orderBy(asc(s.t.practices.agbCode));

/**
 * The phase of each practice's case on the day: the last move that had taken effect. A practice has at most one
 * case that is open (D-5); that one counts, also when it was opened before another that has ended.
 */
async function phasesOn({ q, t }: Session, on: string): Promise<Map<string, RiskPhase>> {
  const rows = await q
    .select({ practiceId: t.cases.practiceId, caseId: t.cases.id, phase: t.caseMoves.toPhase })
    .from(t.caseMoves)
    .innerJoin(t.cases, eq(t.cases.id, t.caseMoves.caseId))
    .where(lte(t.caseMoves.effectiveOn, on))
    .orderBy(asc(t.caseMoves.effectiveOn), asc(t.caseMoves.enteredAt), asc(t.caseMoves.id));
  const lastMoves = new Map(rows.map((row) => [row.caseId, row]));
  return new Map(
    [...lastMoves.values()].filter((row) => isOpenPhase(row.phase)).map((row) => [row.practiceId, row.phase]),
  );
}

/** Cases that went to RESOLVED in the period, per municipality; a case counts once. */
async function resolvedIn({ q, t }: Session, { firstDay, lastDay }: Period) {
  const rows = await q
    .selectDistinct({ caseId: t.caseMoves.caseId, municipalityCode: t.practices.municipalityCode })
    .from(t.caseMoves)
    .innerJoin(t.cases, eq(t.cases.id, t.caseMoves.caseId))
    .innerJoin(t.practices, eq(t.practices.id, t.cases.practiceId))
    .where(
      and(
        eq(t.caseMoves.toPhase, 'RESOLVED'),
        gte(t.caseMoves.effectiveOn, firstDay),
        lte(t.caseMoves.effectiveOn, lastDay),
      ),
    );
  return rows.map((row) => ({ municipalityCode: row.municipalityCode, cases: 1 }));
}
