import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import { and, asc, eq, gte, ne, sql } from 'drizzle-orm';
import { preparedQuery } from '../store/prepared-query.ts';
import type { Session } from '../store/store.ts';

export type Attending = {
  readonly planId: string;
  readonly personId: string;
  /** Null while no section is open. */
  readonly code: PlanSection | null;
  readonly seenAt: string;
};

/** L-1 · somebody is at a section now; the sign before it is overwritten, so that nothing piles up. */
export async function attendPlan({ q, t }: Session, row: Attending): Promise<void> {
  const presence = t.planPresence;
  await q
    .insert(presence)
    .values(row)
    .onConflictDoUpdate({
      target: [presence.planId, presence.personId],
      set: { code: row.code, seenAt: row.seenAt },
    });
}

/** Who else gave a sign since an instant, by name. Built once: every open page asks it every few seconds. */
export const findPresent = async (s: Session, planId: string, since: string, exceptPersonId: string) =>
  preparedQuery(s, 'plan_presence', () => {
    const { planPresence: presence, persons } = s.t;
    return s.q
      .select({ name: persons.name, code: presence.code })
      .from(presence)
      .innerJoin(persons, eq(persons.id, presence.personId))
      .where(
        and(
          eq(presence.planId, sql.placeholder('planId')),
          gte(presence.seenAt, sql.placeholder('since')),
          ne(presence.personId, sql.placeholder('exceptPersonId')),
        ),
      )
      .orderBy(asc(persons.name), asc(persons.id));
  }).execute({ planId, since, exceptPersonId });
