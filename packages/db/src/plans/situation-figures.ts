import { OPEN_PHASES } from '@regiovast/domain/cases/phases';
import type { PracticeCounts, RiskCount } from '@regiovast/domain/plans/situation-counts';
import { and, count, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { caseIsShown, isOpenOn } from '../cases/case-scope.ts';
import { type AreaScope, inArea } from '../people/area-scope.ts';
import { sumsOf } from '../quarters/practice-sums.ts';
import type { Session } from '../store/store.ts';

/** Open practices of a plan's municipalities, as far as they lie in the area of who asks (C-6). */
const ofPlan = (s: Session, scope: AreaScope, municipalityCodes: readonly string[]): SQL | undefined => {
  const { practices } = s.t;
  return and(
    isOpenOn(s, scope.on),
    inArray(practices.municipalityCode, [...municipalityCodes]),
    inArea(s, practices.municipalityCode, scope),
  );
};

/** L-1 · what the open practices of the municipalities state today, added up by the database. */
export async function sumPracticesOf(
  s: Session,
  scope: AreaScope,
  municipalityCodes: readonly string[],
): Promise<PracticeCounts> {
  const { practices } = s.t;
  const [row] = await s.q
    .select(sumsOf(practices, scope.on))
    .from(practices)
    .where(ofPlan(s, scope, municipalityCodes));
  if (!row) throw new RangeError('A sum without a row');
  // Of no practice at all the sum of a condition is null.
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? 0])) as typeof row;
}

/** L-1 · the open cases of those practices that the asker sees, by phase and primary cause, with their patients. */
export async function countRiskOf(
  s: Session,
  scope: AreaScope,
  municipalityCodes: readonly string[],
): Promise<RiskCount[]> {
  const { cases, practices } = s.t;
  return s.q
    .select({
      phase: cases.phase,
      cause: cases.primaryCause,
      cases: count(),
      patients: sql<number>`coalesce(sum(${practices.enrolledPatients}), 0)`.mapWith(Number),
      withPatients: count(practices.enrolledPatients),
    })
    .from(cases)
    .innerJoin(practices, eq(practices.id, cases.practiceId))
    .where(
      and(ofPlan(s, scope, municipalityCodes), caseIsShown(s, scope), inArray(cases.phase, [...OPEN_PHASES])),
    )
    .groupBy(cases.phase, cases.primaryCause)
    .orderBy(cases.phase, cases.primaryCause);
}
