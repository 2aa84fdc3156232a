import { OPEN_PHASES, type RiskPhase } from '@regiovast/domain/cases/phases';
import { and, desc, eq, gt, inArray, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import { isOpenOn } from '../cases/case-scope.ts';
import { type AreaScope, inArea } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { heldFact } from './practice-sums.ts';
import type { CaseOnDay } from './records-as-of.ts';

/** An open case in a reader's area as it stood on a day, with the patients its practice stated by then. */
export type CaseInArea = CaseOnDay & {
  readonly caseId: string;
  readonly municipalityCode: string;
  readonly enrolledPatients: number | null;
  /** Whether the reader sees the case now (F-4). */
  readonly isShown: boolean;
};

/** The cases in a reader's area that were open on the day, at practices that were. */
export async function casesInAreaOn(s: Session, scope: AreaScope, on: string): Promise<CaseInArea[]> {
  const { q, t } = s;
  const { cases, caseMoves, practices } = t;
  const phase = sql<RiskPhase>`(${q
    .select({ value: caseMoves.toPhase })
    .from(caseMoves)
    .where(and(eq(caseMoves.caseId, cases.id), lte(caseMoves.effectiveOn, on)))
    .orderBy(desc(caseMoves.effectiveOn), desc(caseMoves.enteredAt), desc(caseMoves.id))
    .limit(1)})`;
  const rows = await q
    .select({
      caseId: cases.id,
      practiceId: cases.practiceId,
      municipalityCode: practices.municipalityCode,
      phase,
      expectedEndOn: cases.expectedEndOn,
      enrolledPatients: sql<number | null>`${heldFact(s, 'enrolledPatients', on)}`,
      insurerId: cases.insurerId,
    })
    .from(cases)
    .innerJoin(practices, eq(practices.id, cases.practiceId))
    .where(
      and(isOpenOn(s, on), inArea(s, practices.municipalityCode, scope), inArray(phase, [...OPEN_PHASES])),
    );
  return rows.map(({ insurerId, ...row }) => ({ ...row, isShown: isShownTo(scope, insurerId) }));
}

/** Rights as of now (F-4): as `caseIsShown` has it in the database. */
const isShownTo = (scope: AreaScope, insurerId: string | null): boolean =>
  scope.kind === 'rho' || (scope.kind === 'insurer' && insurerId === scope.organisationId);

/** Actions past their due date on the day and not done by then, counted per case. */
export async function overdueActionsOn({ q, t }: Session, on: string): Promise<Map<string, number>> {
  const { caseActions } = t;
  const isOverdue: SQL | undefined = and(
    lt(caseActions.dueOn, on),
    or(isNull(caseActions.doneOn), gt(caseActions.doneOn, on)),
  );
  const rows = await q
    .select({ caseId: caseActions.caseId, actions: sql<number>`count(*)`.mapWith(Number) })
    .from(caseActions)
    .where(isOverdue)
    .groupBy(caseActions.caseId);
  return new Map(rows.map((row) => [row.caseId, row.actions]));
}
