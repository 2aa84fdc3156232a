import {
  type PlanContent,
  type PlanOutline,
  planContentSchema,
  planOutlineSchema,
} from '@regiovast/domain/plans/plan-content';
import { and, desc, eq, isNotNull, max, sql } from 'drizzle-orm';
import { asText } from '../store/as-text.ts';
import { preparedQuery } from '../store/prepared-query.ts';
import type { Session } from '../store/store.ts';

export type PlanVersionRow = Session['t']['planVersions']['$inferSelect'];
type NewVersion = Omit<Session['t']['planVersions']['$inferInsert'], 'number'>;

/** Adds a frozen version; its number is one above the last. */
export async function insertPlanVersion({ q, t }: Session, added: NewVersion): Promise<number> {
  const versions = t.planVersions;
  const [last] = await q
    .select({ number: max(versions.number) })
    .from(versions)
    .where(eq(versions.planId, added.planId));
  const number = (last?.number ?? 0) + 1;
  await q.insert(versions).values({ ...added, number });
  return number;
}

/** Marks a version as released, or as submitted, which releases it too. */
export async function markVersion(
  { q, t }: Session,
  versionId: string,
  mark: Pick<PlanVersionRow, 'releasedAt'> & Partial<Pick<PlanVersionRow, 'submittedAt' | 'submittedBy'>>,
): Promise<void> {
  await q.update(t.planVersions).set(mark).where(eq(t.planVersions.id, versionId));
}

/** A version with its whole content; null when absent. */
export async function findPlanVersion({ q, t }: Session, versionId: string): Promise<PlanVersionRow | null> {
  const [row] = await q.select().from(t.planVersions).where(eq(t.planVersions.id, versionId));
  return row ?? null;
}

/** The last version of a plan that was frozen with this content revision; null when there is none. */
export async function findVersionOfRevision(
  { q, t }: Session,
  planId: string,
  contentRevision: number,
): Promise<PlanVersionRow | null> {
  const versions = t.planVersions;
  const [row] = await q
    .select()
    .from(versions)
    .where(and(eq(versions.planId, planId), eq(versions.contentRevision, contentRevision)))
    .orderBy(desc(versions.number))
    .limit(1);
  return row ?? null;
}

/** Versions of a plan without their content, newest first; those that were released only when asked. */
export function listPlanVersions({ q, t }: Session, planId: string, releasedOnly: boolean) {
  const versions = t.planVersions;
  return q
    .select({
      id: versions.id,
      number: versions.number,
      contentSha256: versions.contentSha256,
      frozenAt: versions.frozenAt,
      frozenBy: t.persons.name,
      releasedAt: versions.releasedAt,
      submittedAt: versions.submittedAt,
    })
    .from(versions)
    .innerJoin(t.persons, eq(t.persons.id, versions.frozenBy))
    .where(and(eq(versions.planId, planId), releasedOnly ? isNotNull(versions.releasedAt) : undefined))
    .orderBy(desc(versions.number));
}

/** A version without its content, for a comparison of pieces; null when absent. */
export async function findComparedVersion(s: Session, versionId: string) {
  const query = preparedQuery(s, 'compared_version', () => {
    const { planVersions: versions, continuityPlans: plans } = s.t;
    return s.q
      .select({
        planId: versions.planId,
        planNumber: plans.number,
        number: versions.number,
        contentSha256: versions.contentSha256,
        frozenAt: versions.frozenAt,
        releasedAt: versions.releasedAt,
      })
      .from(versions)
      .innerJoin(plans, eq(plans.id, versions.planId))
      .where(eq(versions.id, asText(sql.placeholder('versionId'))));
  });
  const [row] = await query.execute({ versionId });
  return row ?? null;
}

/** The hashes of the pieces of a version; none when it is absent. */
export async function findOutline({ q, t }: Session, versionId: string): Promise<PlanOutline> {
  const [row] = await q
    .select({ outline: t.planVersions.outline })
    .from(t.planVersions)
    .where(eq(t.planVersions.id, versionId));
  return row ? planOutlineSchema.parse(JSON.parse(row.outline)) : [];
}

/** The content of a version as it was frozen. */
export const contentOf = ({ content }: Pick<PlanVersionRow, 'content'>): PlanContent =>
  planContentSchema.parse(JSON.parse(content));
