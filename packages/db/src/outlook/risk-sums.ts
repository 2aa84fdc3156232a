import { OPEN_PHASES, type RiskPhase } from '@regiovast/domain/cases/phases';
import { type AreaCounts, NO_RISK_PATIENTS, type RiskPatients } from '@regiovast/domain/quarters/area-counts';
import { endHorizons } from '@regiovast/domain/quarters/risk-patients';
import type { RegionType } from '@regiovast/domain/regions/region-types';
import { and, count, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { isOpenOn } from '../cases/case-scope.ts';
import { holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

/** Open cases of one phase in a region, with the enrolled patients behind them by the time to the expected end. */
export type RiskSum = {
  readonly regionCode: string;
  readonly phase: RiskPhase;
  readonly cases: number;
  readonly patients: number;
  readonly withPatients: number;
  readonly within6: number;
  readonly within12: number;
};

/**
 * Open cases per region and phase on a day.
 * @param which of them: what the reader may see (C-6); undefined counts every case, for what shows none of them
 */
export function sumRisk(
  s: Session,
  type: RegionType,
  on: string,
  which: SQL | undefined,
): Promise<RiskSum[]> {
  const { q, t } = s;
  const { cases, practices, regionMemberships: members, regions } = t;
  const { within6, within12 } = endHorizons(on);
  const patientsIf = (condition: SQL) =>
    sql<number>`coalesce(sum(case when ${condition} then ${practices.enrolledPatients} end), 0)`.mapWith(
      Number,
    );
  return q
    .select({
      regionCode: members.regionCode,
      phase: cases.phase,
      cases: count(),
      patients: sql<number>`coalesce(sum(${practices.enrolledPatients}), 0)`.mapWith(Number),
      withPatients: count(practices.enrolledPatients),
      within6: patientsIf(sql`${cases.expectedEndOn} <= ${within6}`),
      within12: patientsIf(
        sql`${cases.expectedEndOn} > ${within6} and ${cases.expectedEndOn} <= ${within12}`,
      ),
    })
    .from(cases)
    .innerJoin(practices, eq(practices.id, cases.practiceId))
    .innerJoin(members, eq(members.municipalityCode, practices.municipalityCode))
    .innerJoin(regions, and(eq(regions.code, members.regionCode), eq(regions.type, type)))
    .where(
      and(
        which,
        holdsOn(members.validFrom, members.validTo, on),
        isOpenOn(s, on),
        inArray(cases.phase, [...OPEN_PHASES]),
      ),
    )
    .groupBy(members.regionCode, cases.phase);
}

/** The patients of a sum under the counts of the score. */
function riskPatientsOfSum({ phase, patients, within6, within12 }: RiskSum): RiskPatients {
  const later = patients - within6 - within12;
  switch (phase) {
    case 'WATCH':
      return {
        ...NO_RISK_PATIENTS,
        watchWithin6Months: within6,
        watchWithin12Months: within12,
        watchLater: later,
      };
    case 'THREATENED':
      return {
        ...NO_RISK_PATIENTS,
        threatenedWithin6Months: within6,
        threatenedWithin12Months: within12,
        threatenedLater: later,
      };
    case 'ACUTE':
      return { ...NO_RISK_PATIENTS, acute: patients };
    case 'BRIDGING':
      return { ...NO_RISK_PATIENTS, bridging: patients };
    case 'SIGNAL':
    case 'RESOLVED':
    case 'CLOSED_NO_RISK':
      return NO_RISK_PATIENTS;
    default:
      return phase satisfies never;
  }
}

/** The counts of a region with the patients of one more sum. */
export function addRiskPatients(counts: AreaCounts, sum: RiskSum): AreaCounts {
  const added: Record<string, number> = riskPatientsOfSum(sum);
  const changed = Object.keys(added).map((name) => [
    name,
    (counts[name as keyof RiskPatients] ?? 0) + (added[name] ?? 0),
  ]);
  return { ...counts, ...(Object.fromEntries(changed) as RiskPatients) };
}
