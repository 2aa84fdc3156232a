import { and, count, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { preparedQuery } from '../store/prepared-query.ts';
import type { Session } from '../store/store.ts';

/** The released version of a plan and the one that waits for signatures: never more than these are asked for. */
type Asked = readonly [] | readonly [string] | readonly [string, string];

/** Frozen versions by id without what they hold, each with how many signatures stand under it. */
export async function findVersionMarks(s: Session, versionIds: Asked) {
  const [first, second = first] = versionIds;
  if (first === undefined) return [];
  return preparedQuery(s, 'plan_version_marks', () => {
    const { q, t } = s;
    const { planVersions: versions, planSignatures: signatures } = t;
    const signed = q
      .select({ rows: count() })
      .from(signatures)
      .where(and(eq(signatures.versionId, versions.id), isNull(signatures.withdrawnAt)));
    return q
      .select({
        id: versions.id,
        number: versions.number,
        contentSha256: versions.contentSha256,
        contentRevision: versions.contentRevision,
        releasedAt: versions.releasedAt,
        submittedAt: versions.submittedAt,
        signed: sql<number>`(${signed})`.mapWith(Number),
      })
      .from(versions)
      .where(or(eq(versions.id, sql.placeholder('first')), eq(versions.id, sql.placeholder('second'))));
  }).execute({ first, second });
}
export type VersionMarks = Awaited<ReturnType<typeof findVersionMarks>>[number];

/** Versions by id with their whole content. */
export const findPlanVersions = ({ q, t }: Session, versionIds: readonly string[]) =>
  q
    .select({
      id: t.planVersions.id,
      content: t.planVersions.content,
      contentSha256: t.planVersions.contentSha256,
    })
    .from(t.planVersions)
    .where(inArray(t.planVersions.id, [...versionIds]));
