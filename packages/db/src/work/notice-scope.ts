import { and, eq, exists, or, type SQL, sql } from 'drizzle-orm';
import { arrangementIsKnown } from '../arrangements/arrangement-scope.ts';
import { followRequestIsVisible } from '../arrangements/follow-scope.ts';
import { caseIsVisible } from '../cases/case-scope.ts';
import { chainIsVisible } from '../cases/chain-cases.ts';
import { housingIsVisible } from '../housing/housing-scope.ts';
import { type AreaScope, inArea } from '../people/area-scope.ts';
import { planIsVisible } from '../plans/plan-scope.ts';
import type { Session } from '../store/store.ts';

const one = { one: sql`1` };

/**
 * C-6 · whether the reader may see now what a notice is about, asked when it is read and when it is mailed: a notice
 * about a case that left their area is absent. That there was an acute case somewhere is all that other insurers were
 * told (D-4), so that needs no sight of it, only still being an insurer.
 */
export function noticeIsVisible(s: Session, scope: AreaScope): SQL | undefined {
  const { q, t } = s;
  const { notices, cases, practices, chainCases, continuityPlans: plans, arrangements, followRequests } = t;
  const { housingCases } = t;
  const caseOfIt = q
    .select(one)
    .from(cases)
    .innerJoin(practices, eq(practices.id, cases.practiceId))
    .where(and(eq(cases.id, notices.subjectId), caseIsVisible(s, scope)));
  const chainOfIt = q
    .select(one)
    .from(chainCases)
    .where(and(eq(chainCases.id, notices.subjectId), chainIsVisible(s, scope)));
  const practiceOfIt = q
    .select(one)
    .from(practices)
    .where(and(eq(practices.id, notices.subjectId), inArea(s, practices.municipalityCode, scope)));
  const planOfIt = q
    .select(one)
    .from(plans)
    .where(and(eq(plans.id, notices.subjectId), planIsVisible(s, scope)));
  const arrangementOfIt = q
    .select(one)
    .from(arrangements)
    .where(and(eq(arrangements.id, notices.subjectId), arrangementIsKnown(s, scope)));
  const requestOfIt = q
    .select(one)
    .from(followRequests)
    .innerJoin(arrangements, eq(arrangements.id, followRequests.arrangementId))
    .where(and(eq(followRequests.id, notices.subjectId), followRequestIsVisible(s, scope)));
  const housingOfIt = q
    .select(one)
    .from(housingCases)
    .where(and(eq(housingCases.id, notices.subjectId), housingIsVisible(s, scope)));
  return or(
    scope.kind === 'insurer' ? eq(notices.kind, 'insurerInformed') : undefined,
    and(eq(notices.subjectKind, 'case'), exists(caseOfIt)),
    and(eq(notices.subjectKind, 'chainCase'), exists(chainOfIt)),
    and(eq(notices.subjectKind, 'practice'), exists(practiceOfIt)),
    and(eq(notices.subjectKind, 'plan'), exists(planOfIt)),
    and(eq(notices.subjectKind, 'arrangement'), exists(arrangementOfIt)),
    and(eq(notices.subjectKind, 'followRequest'), exists(requestOfIt)),
    and(eq(notices.subjectKind, 'housingCase'), exists(housingOfIt)),
  );
}
