import { OPEN_PHASES } from '@regiovast/domain/cases/phases';
import { and, eq, gte, inArray, isNotNull, isNull, lt, lte, notExists, or, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';
import { caseReaders } from '../work/case-readers.ts';

/** What one sees and writes of an action. */
export type ActionText = {
  readonly title: string;
  readonly ownerId: string;
  readonly dueOn: string;
  readonly remindOn: string | null;
};

/** S-3 · changes an open action that is still as the writer saw it; false when somebody was first. */
export async function updateAction(
  { q, t }: Session,
  { caseId, actionId }: { readonly caseId: string; readonly actionId: string },
  seen: ActionText,
  change: ActionText,
): Promise<boolean> {
  const { caseActions: actions } = t;
  const changed = await q
    .update(actions)
    .set(change)
    .where(
      and(
        eq(actions.id, actionId),
        eq(actions.caseId, caseId),
        isNull(actions.doneOn),
        eq(actions.title, seen.title),
        eq(actions.ownerId, seen.ownerId),
        eq(actions.dueOn, seen.dueOn),
        seen.remindOn === null ? isNull(actions.remindOn) : eq(actions.remindOn, seen.remindOn),
      ),
    )
    .returning({ id: actions.id });
  return changed.length === 1;
}

/** Takes an action up again; false when it is open. */
export async function reopenAction({ q, t }: Session, caseId: string, actionId: string): Promise<boolean> {
  const { caseActions: actions } = t;
  const changed = await q
    .update(actions)
    .set({ doneOn: null })
    .where(and(eq(actions.id, actionId), eq(actions.caseId, caseId), isNotNull(actions.doneOn)))
    .returning({ id: actions.id });
  return changed.length === 1;
}

/**
 * W-1 · open actions of open cases of which the owner is to be told on a day that they come or are late, and was not
 * told yet; owners who see the case no longer are left alone (C-6).
 */
export function findActionsToRemind(s: Session, on: string) {
  const { q, t } = s;
  const { caseActions: actions, cases, persons, notices } = t;
  const readers = caseReaders(s, on).as('readers');
  const isLate = sql<string>`case when ${actions.dueOn} < ${on} then 'late' else ${actions.remindOn} end`;
  const told = q
    .select({ id: notices.id })
    .from(notices)
    .where(
      and(
        eq(notices.personId, actions.ownerId),
        eq(notices.onceKey, sql`'action:' || ${actions.id} || ':' || ${isLate}`),
      ),
    );
  return q
    .select({
      id: actions.id,
      caseId: cases.id,
      caseNumber: cases.number,
      ownerId: actions.ownerId,
      dueOn: actions.dueOn,
      occasion: isLate,
    })
    .from(actions)
    .innerJoin(cases, eq(cases.id, actions.caseId))
    .innerJoin(persons, eq(persons.id, actions.ownerId))
    .innerJoin(readers, and(eq(readers.caseId, cases.id), eq(readers.organisationId, persons.organisationId)))
    .where(
      and(
        isNull(actions.doneOn),
        inArray(cases.phase, [...OPEN_PHASES]),
        or(lt(actions.dueOn, on), and(lte(actions.remindOn, on), gte(actions.dueOn, on))),
        notExists(told),
      ),
    )
    .orderBy(actions.id);
}
