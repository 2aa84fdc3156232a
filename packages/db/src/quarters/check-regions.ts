import { firstDayOf, lastDayOf } from '@regiovast/domain/kernel/quarter';
import type { CHECK_CODES } from '@regiovast/domain/quarters/quarter.views';
import type { RegionType } from '@regiovast/domain/regions/region-types';
import { and, asc, count, eq, isNull, lt, sql } from 'drizzle-orm';
import { isOpenOn } from '../cases/case-scope.ts';
import { holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

/** What is counted here over the quarter; findings of the rules come beside it. */
type CheckCode = Exclude<(typeof CHECK_CODES)[number], 'RECORDS_CONTRADICT' | 'RECORDS_DOUBTFUL'>;

/**
 * Q-1, P-5 · the checks of a quarter per region, counted over its practices and open cases: facts that are
 * missing or older than the quarter, patient stops nobody states, signals and actions past their term.
 */
export async function checkRegions(s: Session, type: RegionType, quarter: string, today: string) {
  const { q, t } = s;
  const { practices, regionMemberships: members, regions, cases, caseActions } = t;
  const on = lastDayOf(quarter) < today ? lastDayOf(quarter) : today;
  const firstDay = firstDayOf(quarter);
  const countIf = (condition: ReturnType<typeof sql>) =>
    sql<number>`sum(case when ${condition} then 1 else 0 end)`.mapWith(Number);
  const inRegion = and(
    eq(members.municipalityCode, practices.municipalityCode),
    holdsOn(members.validFrom, members.validTo, on),
  );
  const ofType = and(eq(regions.code, members.regionCode), eq(regions.type, type));
  const [sums, signals, actions] = await Promise.all([
    q
      .select({
        code: regions.code,
        name: regions.name,
        practices: count(),
        PRACTICES_WITHOUT_FACTS: countIf(sql`${practices.referenceDate} is null`),
        FACTS_STALE: countIf(sql`${practices.referenceDate} < ${firstDay}`),
        PATIENT_STOP_UNKNOWN: countIf(sql`coalesce(${practices.patientStop}, 'unknown') = 'unknown'`),
      })
      .from(practices)
      .innerJoin(members, inRegion)
      .innerJoin(regions, ofType)
      .where(isOpenOn(s, on))
      .groupBy(regions.code, regions.name)
      .orderBy(asc(regions.name)),
    q
      .select({ code: regions.code, found: count() })
      .from(cases)
      .innerJoin(practices, eq(practices.id, cases.practiceId))
      .innerJoin(members, inRegion)
      .innerJoin(regions, ofType)
      .where(and(eq(cases.phase, 'SIGNAL'), lt(cases.termOn, today)))
      .groupBy(regions.code),
    q
      .select({ code: regions.code, found: count() })
      .from(caseActions)
      .innerJoin(cases, eq(cases.id, caseActions.caseId))
      .innerJoin(practices, eq(practices.id, cases.practiceId))
      .innerJoin(members, inRegion)
      .innerJoin(regions, ofType)
      .where(
        and(
          sql`${cases.phase} not in ('RESOLVED', 'CLOSED_NO_RISK')`,
          isNull(caseActions.doneOn),
          lt(caseActions.dueOn, today),
        ),
      )
      .groupBy(regions.code),
  ]);
  const signalsOf = new Map(signals.map((row) => [row.code, row.found]));
  const actionsOf = new Map(actions.map((row) => [row.code, row.found]));
  return sums.map(({ code, name, practices: all, ...checks }) => {
    const found: Record<CheckCode, number> = {
      ...checks,
      SIGNALS_NOT_JUDGED: signalsOf.get(code) ?? 0,
      ACTIONS_OVERDUE: actionsOf.get(code) ?? 0,
    };
    const counts = Object.entries(found) as [CheckCode, number][];
    return {
      code,
      name,
      practices: all,
      checks: counts.map(([check, number]) => ({ code: check, count: number })),
    };
  });
}
