import {
  type ArrangementContent,
  arrangementContentSchema,
} from '@regiovast/domain/arrangements/arrangement-content';
import { desc, eq, max } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

export type ArrangementVersionRow = Session['t']['arrangementVersions']['$inferSelect'];
type NewVersion = Omit<Session['t']['arrangementVersions']['$inferInsert'], 'number'>;

/** Adds a frozen version; its number is one above the last. */
export async function insertArrangementVersion({ q, t }: Session, added: NewVersion): Promise<number> {
  const versions = t.arrangementVersions;
  const [last] = await q
    .select({ number: max(versions.number) })
    .from(versions)
    .where(eq(versions.arrangementId, added.arrangementId));
  const number = (last?.number ?? 0) + 1;
  await q.insert(versions).values({ ...added, number });
  return number;
}

/** A version with its whole content; null when absent. */
export async function findArrangementVersion(
  { q, t }: Session,
  versionId: string,
): Promise<ArrangementVersionRow | null> {
  const [row] = await q.select().from(t.arrangementVersions).where(eq(t.arrangementVersions.id, versionId));
  return row ?? null;
}

/** Versions of an arrangement without their content, newest first. */
export const listArrangementVersions = ({ q, t }: Session, arrangementId: string) => {
  const versions = t.arrangementVersions;
  return q
    .select({
      id: versions.id,
      number: versions.number,
      contentSha256: versions.contentSha256,
      totalCents: versions.totalCents,
      frozenAt: versions.frozenAt,
      frozenBy: t.persons.name,
    })
    .from(versions)
    .innerJoin(t.persons, eq(t.persons.id, versions.frozenBy))
    .where(eq(versions.arrangementId, arrangementId))
    .orderBy(desc(versions.number));
};

/** The content of a version, checked against its form. */
export const contentOfVersion = ({ content }: Pick<ArrangementVersionRow, 'content'>): ArrangementContent =>
  arrangementContentSchema.parse(JSON.parse(content));
