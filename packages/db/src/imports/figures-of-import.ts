import type { FigureReference } from '@regiovast/domain/imports/indicator-rehearsal';
import { and, asc, eq, gt, inArray, isNotNull, isNull, notExists, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

/** Figures that hold now under the codes, dates and sources of a file, for comparing it with: one query. */
export function findFiguresLike({ q, t }: Session, { codes, referenceDates, sources }: FigureReference) {
  const { indicatorFigures: figures } = t;
  return q
    .select({
      indicatorCode: figures.indicatorCode,
      definitionVersion: figures.definitionVersion,
      areaKind: figures.areaKind,
      areaCode: figures.areaCode,
      referenceDate: figures.referenceDate,
      source: figures.source,
      value: figures.value,
      bound: figures.bound,
    })
    .from(figures)
    .where(
      and(
        inArray(figures.indicatorCode, codes),
        inArray(figures.referenceDate, referenceDates),
        inArray(figures.source, sources),
        isNull(figures.supersededBy),
      ),
    );
}

/** Regions of every type, for reading areas by code or name. */
export const findAllRegions = ({ q, t }: Session) =>
  q
    .select({ code: t.regions.code, name: t.regions.name, type: t.regions.type })
    .from(t.regions)
    .orderBy(asc(t.regions.code));

/**
 * P-2 · What came after an import of figures and builds on it: later imports of which a figure took the place of one
 * of its own, and quarters sealed since. After means later in the chain of events.
 */
export async function countFiguresBuiltUpon(
  { q, t }: Session,
  importId: string,
): Promise<{ imports: number; quarters: number }> {
  const { indicatorFigures: figures, auditEvents: events } = t;
  const committed = sql`(select max(${events.seq}) from ${events} where ${and(
    eq(events.subjectKind, 'import'),
    eq(events.subjectId, importId),
    eq(events.action, 'imports.committed'),
  )})`;
  const quarters = await q
    .selectDistinct({ quarter: events.subjectId })
    .from(events)
    .where(
      and(eq(events.subjectKind, 'quarter'), eq(events.action, 'quarters.closed'), gt(events.seq, committed)),
    );
  const successors = q
    .select({ id: figures.supersededBy })
    .from(figures)
    .where(and(eq(figures.importId, importId), isNotNull(figures.supersededBy)));
  const later = await q
    .selectDistinct({ importId: figures.importId })
    .from(figures)
    .where(inArray(figures.id, successors));
  return { imports: later.length, quarters: quarters.length };
}

export const countFiguresOf = ({ q, t }: Session, importId: string): Promise<number> =>
  q.$count(t.indicatorFigures, eq(t.indicatorFigures.importId, importId));

/** Takes away definitions that an undone import brought along and no figure rests on. */
export async function removeUnusedDefinitions({ q, t }: Session, codes: readonly string[]): Promise<void> {
  if (codes.length === 0) return;
  const { indicatorDefinitions: definitions, indicatorFigures: figures } = t;
  await q.delete(definitions).where(
    and(
      inArray(definitions.code, [...codes]),
      eq(definitions.kind, 'published'),
      eq(definitions.version, 1),
      notExists(
        q
          .select({ id: figures.id })
          .from(figures)
          .where(
            and(
              eq(figures.indicatorCode, definitions.code),
              eq(figures.definitionVersion, definitions.version),
            ),
          ),
      ),
    ),
  );
}
