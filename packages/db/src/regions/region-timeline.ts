import { and, desc, eq, exists, isNotNull, lt, lte, not, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { caseIsVisible } from '../cases/case-scope.ts';
import { type AreaScope, holdsOn, inArea } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';

/** Which part of a timeline: the region, the last day of it, and how many of the newest events suffice. */
export type TimelinePart = { readonly code: string; readonly until: string; readonly newest: number };

/** How many rows there are beside the ones that are given; only read from a row, so none is none. */
const totalRows = sql<number>`count(*) over ()`.mapWith(Number);

export type Counted<Row> = { readonly rows: readonly Row[]; readonly total: number };

const counted = <Row extends { total: number }>(rows: readonly Row[]): Counted<Row> => ({
  rows,
  total: rows[0]?.total ?? 0,
});

/** The practice lies in the region on the reader's day. */
const inRegion = ({ q, t }: Session, code: string, on: string): SQL => {
  const members = t.regionMemberships;
  return exists(
    q
      .select({ one: sql`1` })
      .from(members)
      .where(
        and(
          eq(members.regionCode, code),
          eq(members.municipalityCode, t.practices.municipalityCode),
          holdsOn(members.validFrom, members.validTo, on),
        ),
      ),
  );
};

/** Moves of the cases the reader sees (C-6, D-4), as in the list of cases. */
export async function findCaseMoves(s: Session, scope: AreaScope, { code, until, newest }: TimelinePart) {
  const { q, t } = s;
  return counted(
    await q
      .select({
        id: t.caseMoves.id,
        on: t.caseMoves.effectiveOn,
        enteredAt: t.caseMoves.enteredAt,
        from: t.caseMoves.fromPhase,
        to: t.caseMoves.toPhase,
        caseId: t.cases.id,
        number: t.cases.number,
        practiceName: t.practices.name,
        total: totalRows,
      })
      .from(t.caseMoves)
      .innerJoin(t.cases, eq(t.cases.id, t.caseMoves.caseId))
      .innerJoin(t.practices, eq(t.practices.id, t.cases.practiceId))
      .where(and(lte(t.caseMoves.effectiveOn, until), inRegion(s, code, scope.on), caseIsVisible(s, scope)))
      .orderBy(desc(t.caseMoves.effectiveOn), desc(t.caseMoves.enteredAt), desc(t.caseMoves.id))
      .limit(newest),
  );
}

/** Closings, or reopenings, of the practices in the reader's area. */
export async function findClosures(
  s: Session,
  scope: AreaScope,
  { code, until, newest }: TimelinePart,
  what: 'closedOn' | 'reopenedOn',
) {
  const { q, t } = s;
  const day = t.practiceClosures[what];
  return counted(
    await q
      .select({
        id: t.practiceClosures.id,
        on: sql<string>`${day}`,
        practiceId: t.practices.id,
        practiceName: t.practices.name,
        total: totalRows,
      })
      .from(t.practiceClosures)
      .innerJoin(t.practices, eq(t.practices.id, t.practiceClosures.practiceId))
      .where(
        and(
          isNotNull(day),
          lte(day, until),
          inRegion(s, code, scope.on),
          inArea(s, t.practices.municipalityCode, scope),
        ),
      )
      .orderBy(desc(day), desc(t.practiceClosures.id))
      .limit(newest),
  );
}

/** Practices whose closing date came in with a file and has no closure of its own. */
export async function findClosedByDate(s: Session, scope: AreaScope, { code, until, newest }: TimelinePart) {
  const { q, t } = s;
  const closures = t.practiceClosures;
  const recorded = q
    .select({ one: sql`1` })
    .from(closures)
    .where(and(eq(closures.practiceId, t.practices.id), eq(closures.closedOn, t.practices.closedOn)));
  return counted(
    await q
      .select({
        id: t.practices.id,
        on: sql<string>`${t.practices.closedOn}`,
        practiceId: t.practices.id,
        practiceName: t.practices.name,
        total: totalRows,
      })
      .from(t.practices)
      .where(
        and(
          lte(t.practices.closedOn, until),
          not(exists(recorded)),
          inRegion(s, code, scope.on),
          inArea(s, t.practices.municipalityCode, scope),
        ),
      )
      .orderBy(desc(t.practices.closedOn), desc(t.practices.id))
      .limit(newest),
  );
}

/**
 * Imports that changed practices of the region, by when they were committed or undone: to the platform all, to
 * others those of their own organisation.
 * @param before instant: the end of the last day of the timeline
 */
export async function findImports(
  s: Session,
  scope: AreaScope,
  part: Pick<TimelinePart, 'code' | 'newest'> & { before: string },
  what: 'committedAt' | 'undoneAt',
) {
  const { q, t } = s;
  const at: AnySQLiteColumn = t.imports[what];
  const own = scope.kind === 'everywhere' ? undefined : eq(t.persons.organisationId, scope.organisationId);
  return counted(
    await q
      .select({
        importId: t.imports.id,
        at: sql<string>`${at}`,
        practices: sql<number>`count(*)`.mapWith(Number),
        total: totalRows,
      })
      .from(t.importTraces)
      .innerJoin(t.imports, eq(t.imports.id, t.importTraces.importId))
      .innerJoin(t.practices, eq(t.practices.id, t.importTraces.practiceId))
      .leftJoin(t.persons, eq(t.persons.id, t.imports.uploadedBy))
      .where(
        and(
          isNotNull(at),
          lt(at, part.before),
          own,
          inRegion(s, part.code, scope.on),
          inArea(s, t.practices.municipalityCode, scope),
        ),
      )
      .groupBy(t.imports.id, at)
      .orderBy(desc(at), desc(t.imports.id))
      .limit(part.newest),
  );
}

/** Sealed quarters, every revision of them. */
export async function findSeals({ q, t }: Session, { before, newest }: { before: string; newest: number }) {
  const seals = t.quarterSnapshots;
  return counted(
    await q
      .select({ quarter: seals.quarter, revision: seals.revision, at: seals.closedAt, total: totalRows })
      .from(seals)
      .where(lt(seals.closedAt, before))
      .orderBy(desc(seals.closedAt), desc(seals.quarter), desc(seals.revision))
      .limit(newest),
  );
}

/** Versions of the weights of the pressure score, from the day they hold. */
export async function findWeightVersions(
  { q, t }: Session,
  { until, newest }: Pick<TimelinePart, 'until' | 'newest'>,
) {
  const weights = t.scoreWeights;
  return counted(
    await q
      .select({ version: weights.version, on: weights.validFrom, total: totalRows })
      .from(weights)
      .where(lte(weights.validFrom, until))
      .orderBy(desc(weights.validFrom), desc(weights.version))
      .limit(newest),
  );
}
