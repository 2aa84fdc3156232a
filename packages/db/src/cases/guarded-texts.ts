import { and, asc, count, desc, eq, inArray, lte, ne, or, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

/** C-7 · the action of the event that a reading leaves. */
export const READING = 'cases.guardedTextRead';

/** C-5 · texts whose day has come: that of their case when it names one, else their own. */
export const findTextsToErase = ({ q, t }: Session, day: string) =>
  q
    .select({ id: t.guardedTexts.id, caseId: t.guardedTexts.caseId })
    .from(t.guardedTexts)
    .innerJoin(t.cases, eq(t.cases.id, t.guardedTexts.caseId))
    .where(lte(sql`coalesce(${t.cases.retainUntil}, ${t.guardedTexts.eraseOn})`, day))
    .orderBy(asc(t.guardedTexts.caseId), asc(t.guardedTexts.id));

/** Deletes texts; the store must be purged afterwards, or their bytes stay behind. Answers how many there were. */
export async function deleteGuardedTexts({ q, t }: Session, ids: readonly string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const gone = await q
    .delete(t.guardedTexts)
    .where(inArray(t.guardedTexts.id, [...ids]))
    .returning({ id: t.guardedTexts.id });
  return gone.length;
}

/** Whether the case has this text. */
export async function hasGuardedText({ q, t }: Session, caseId: string, textId: string): Promise<boolean> {
  const found = and(eq(t.guardedTexts.caseId, caseId), eq(t.guardedTexts.id, textId));
  return (await q.$count(t.guardedTexts, found)) > 0;
}

/**
 * C-7 · who read which text of a case, the newest first. An insurer gets the readings of the RHO and its own: not those
 * of an insurer that was preferent before.
 * @param readerOrganisationId of an insurer; null for an RHO, which gets all
 */
export async function findReadings(
  { q, t, engine }: Session,
  caseId: string,
  {
    page,
    pageSize,
    readerOrganisationId,
  }: { page: number; pageSize: number; readerOrganisationId: string | null },
) {
  const { auditEvents: events, persons, organisations, guardedTexts } = t;
  const textId =
    engine === 'sqlite' ? sql`${events.payload} ->> 'textId'` : sql`${events.payload}::json ->> 'textId'`;
  const where = and(
    eq(events.subjectKind, 'case'),
    eq(events.subjectId, caseId),
    eq(events.action, READING),
    readerOrganisationId === null
      ? undefined
      : or(ne(organisations.kind, 'insurer'), eq(organisations.id, readerOrganisationId)),
  );
  const [rows, [counted]] = await Promise.all([
    q
      .select({
        at: events.at,
        by: persons.name,
        organisation: organisations.name,
        writtenOn: guardedTexts.writtenOn,
      })
      .from(events)
      .innerJoin(persons, eq(persons.id, events.actorId))
      .innerJoin(organisations, eq(organisations.id, events.organisationId))
      .leftJoin(guardedTexts, eq(guardedTexts.id, textId))
      .where(where)
      .orderBy(desc(events.seq))
      .limit(pageSize)
      .offset((page - 1) * pageSize),
    q
      .select({ total: count() })
      .from(events)
      .innerJoin(persons, eq(persons.id, events.actorId))
      .innerJoin(organisations, eq(organisations.id, events.organisationId))
      .where(where),
  ]);
  return { rows, total: counted?.total ?? 0 };
}
