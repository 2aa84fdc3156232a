import type { PlanCompleteness } from '@regiovast/domain/cases/emergency-plan';
import { chainKey } from '@regiovast/domain/practices/chains';
import { and, asc, eq, inArray, isNull, ne, sql } from 'drizzle-orm';
import { findOwnerSpellings } from '../practices/chains.ts';
import { type AreaScope, inArea } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { amongIds } from '../store/among.ts';
import { isOpenOn } from './case-scope.ts';

type PlanRow = Session['t']['emergencyPlans']['$inferInsert'];
export type EmergencyPlan = Session['t']['emergencyPlans']['$inferSelect'];

/** D-8 · the plan of a practice; null when there is none. */
export async function findPlanOf({ q, t }: Session, practiceId: string): Promise<EmergencyPlan | null> {
  const [row] = await q.select().from(t.emergencyPlans).where(eq(t.emergencyPlans.practiceId, practiceId));
  return row ?? null;
}

/** A plan whose practice lies in the area; null when absent or outside it (C-6). */
export async function findPlanIn(
  s: Session,
  scope: AreaScope,
  planId: string,
): Promise<EmergencyPlan | null> {
  const { q, t } = s;
  const [row] = await q
    .select({ plan: t.emergencyPlans })
    .from(t.emergencyPlans)
    .innerJoin(t.practices, eq(t.practices.id, t.emergencyPlans.practiceId))
    .where(and(eq(t.emergencyPlans.id, planId), inArea(s, t.practices.municipalityCode, scope)));
  return row?.plan ?? null;
}

/** The answers of a plan with who wrote each last, also those to items that are no longer asked. */
export function findPlanAnswers({ q, t }: Session, planId: string) {
  const items = t.emergencyPlanItems;
  return q
    .select({ code: items.code, text: items.text, updatedAt: items.updatedAt, updatedBy: t.persons.name })
    .from(items)
    .innerJoin(t.persons, eq(t.persons.id, items.updatedBy))
    .where(eq(items.planId, planId))
    .orderBy(asc(items.code));
}

/** Writes plans of practices that have none; answers the ids of those it wrote. */
export async function insertPlans({ q, t }: Session, rows: readonly PlanRow[]): Promise<string[]> {
  if (rows.length === 0) return [];
  const written = await q
    .insert(t.emergencyPlans)
    .values([...rows])
    .onConflictDoNothing({ target: t.emergencyPlans.practiceId })
    .returning({ id: t.emergencyPlans.id });
  return written.map(({ id }) => id);
}

export type WrittenAnswer = {
  readonly planId: string;
  readonly code: string;
  readonly text: string;
  readonly updatedAt: string;
  readonly updatedBy: string;
};

/** S-3 · writes an answer over the one that was seen; false when another stands there by now. */
export async function writePlanAnswer({ q, t }: Session, row: WrittenAnswer, seen: string): Promise<boolean> {
  const items = t.emergencyPlanItems;
  const { planId, code, ...change } = row;
  const changed = await q
    .update(items)
    .set(change)
    .where(and(eq(items.planId, planId), eq(items.code, code), eq(items.text, seen)))
    .returning({ code: items.code });
  if (changed.length === 1) return true;
  if (seen !== '') return false;
  const written = await q.insert(items).values(row).onConflictDoNothing().returning({ code: items.code });
  return written.length === 1;
}

type Stamp = { readonly updatedAt: string; readonly updatedBy: string };

/** Keeps the completeness of a plan beside it, for lists and rules. */
export async function keepPlanCounts(
  { q, t }: Session,
  planId: string,
  counts: PlanCompleteness & Stamp & { readonly templateVersion: number },
): Promise<void> {
  const plans = t.emergencyPlans;
  await q
    .update(plans)
    .set({ ...counts, version: sql`${plans.version} + 1` })
    .where(eq(plans.id, planId));
}

/** S-3 · records a rehearsal over the one that was seen; false when another is known by now. */
export async function writeRehearsal(
  { q, t }: Session,
  planId: string,
  change: Stamp & { readonly rehearsedOn: string },
  seen: string | null,
): Promise<boolean> {
  const plans = t.emergencyPlans;
  const known = seen === null ? isNull(plans.rehearsedOn) : eq(plans.rehearsedOn, seen);
  const changed = await q
    .update(plans)
    .set({ ...change, version: sql`${plans.version} + 1` })
    .where(and(eq(plans.id, planId), known))
    .returning({ id: plans.id });
  return changed.length === 1;
}

/** P-4 · open locations of an owner in the area on the day, each with whether it has a plan. */
export async function findLocationsOf(s: Session, scope: AreaScope, ownerOrganisation: string) {
  const { q, t } = s;
  const names = await findOwnerSpellings(s, scope, chainKey(ownerOrganisation));
  if (names.length === 0) return [];
  const { practices, emergencyPlans: plans } = t;
  return q
    .select({ practiceId: practices.id, planId: plans.id })
    .from(practices)
    .leftJoin(plans, eq(plans.practiceId, practices.id))
    .where(
      and(
        inArray(practices.ownerOrganisation, names),
        inArea(s, practices.municipalityCode, scope),
        isOpenOn(s, scope.on),
      ),
    )
    .orderBy(asc(practices.id));
}

/** Plans whose counts were made with another version of the template, each with its answers. */
export async function findPlansBehind({ q, t }: Session, version: number) {
  const { emergencyPlans: plans, emergencyPlanItems: items } = t;
  const rows = await q
    .select({ planId: plans.id, code: items.code, text: items.text, updatedAt: items.updatedAt })
    .from(plans)
    .leftJoin(items, eq(items.planId, plans.id))
    .where(ne(plans.templateVersion, version))
    .orderBy(asc(plans.id), asc(items.code));
  return [...Map.groupBy(rows, ({ planId }) => planId)].map(([planId, answers]) => ({
    planId,
    answers: answers.flatMap(({ code, text, updatedAt }) =>
      code === null || text === null || updatedAt === null ? [] : [{ code, text, updatedAt }],
    ),
  }));
}

/** Gives plans the same counts at once; what they follow from changed, not the plans. */
export async function setCountsOf(
  s: Session,
  planIds: readonly string[],
  counts: PlanCompleteness & { readonly templateVersion: number },
): Promise<void> {
  const { emergencyPlans } = s.t;
  await s.q
    .update(emergencyPlans)
    .set(counts)
    .where(amongIds(s, emergencyPlans.id, planIds));
}
