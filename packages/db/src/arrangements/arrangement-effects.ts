import type { Evaluated } from '@regiovast/domain/arrangements/effects';
import { and, asc, eq, lte, sql } from 'drizzle-orm';
import type { AreaScope } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { arrangementIsVisible } from './arrangement-scope.ts';

/** A-5, C-1 · what came of every evaluated arrangement of the insurer; the order is that of their ids. */
export async function findEvaluated(s: Session, scope: AreaScope): Promise<Evaluated[]> {
  const { q, t } = s;
  const { arrangements, arrangementEvaluations: evaluations } = t;
  return q
    .select({
      course: arrangements.course,
      outcome: evaluations.outcome,
      placesReached: evaluations.placesReached,
      paidCents: evaluations.paidCents,
    })
    .from(evaluations)
    .innerJoin(arrangements, eq(arrangements.id, evaluations.arrangementId))
    .where(and(eq(arrangements.status, 'EVALUATED'), arrangementIsVisible(s, scope)))
    .orderBy(asc(arrangements.id));
}

/**
 * A-5, C-1 · the newest lessons of each course of action, from the insurer's own evaluations; those without words are left
 * out.
 * @param most of each course of action
 */
export async function findLessons(s: Session, scope: AreaScope, most: number) {
  const { q, t } = s;
  const { arrangements, arrangementEvaluations: evaluations } = t;
  const newest = sql<number>`row_number() over (partition by ${arrangements.course} order by ${evaluations.evaluatedAt} desc, ${arrangements.id})`;
  const ranked = q
    .select({
      arrangementId: arrangements.id,
      number: arrangements.number,
      course: arrangements.course,
      outcome: evaluations.outcome,
      evaluatedAt: evaluations.evaluatedAt,
      lesson: evaluations.lesson,
      place: newest.as('place'),
    })
    .from(evaluations)
    .innerJoin(arrangements, eq(arrangements.id, evaluations.arrangementId))
    .where(
      and(
        eq(arrangements.status, 'EVALUATED'),
        sql`trim(${evaluations.lesson}) <> ''`,
        arrangementIsVisible(s, scope),
      ),
    )
    .as('ranked');
  return q
    .select()
    .from(ranked)
    .where(lte(ranked.place, most))
    .orderBy(asc(ranked.course), asc(ranked.place));
}
