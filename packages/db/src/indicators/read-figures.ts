import type { AreaKind } from '@regiovast/domain/indicators/area-kinds';
import type { PublishedFigure } from '@regiovast/domain/indicators/published-figure';
import { and, asc, countDistinct, eq, inArray, isNull, lte, notInArray, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Session } from '../store/store.ts';

/** The columns of a figure as it is shown; the name is Regiovast's where it holds the area, else the source's. */
const figureColumns = ({ t: { indicatorFigures: figures, regions, municipalities } }: Session) => ({
  indicatorCode: figures.indicatorCode,
  definitionVersion: figures.definitionVersion,
  areaKind: figures.areaKind,
  areaCode: figures.areaCode,
  areaName: sql<string | null>`coalesce(${regions.name}, ${municipalities.name}, ${figures.areaName})`,
  referenceDate: figures.referenceDate,
  periodLabel: figures.periodLabel,
  value: figures.value,
  bound: figures.bound,
  source: figures.source,
  note: figures.note,
});

const inOrder = ({ t: { indicatorFigures: figures } }: Session) => [
  asc(figures.indicatorCode),
  asc(figures.areaCode),
  asc(figures.referenceDate),
  asc(figures.id),
];

/** Figures that hold: those that were corrected stay out. */
function select(s: Session, condition: SQL | undefined): Promise<PublishedFigure[]> {
  const { q, t } = s;
  const { indicatorFigures: figures, regions, municipalities } = t;
  return q
    .select(figureColumns(s))
    .from(figures)
    .leftJoin(regions, and(eq(figures.areaKind, 'region'), eq(regions.code, figures.areaCode)))
    .leftJoin(
      municipalities,
      and(eq(figures.areaKind, 'municipality'), eq(municipalities.code, figures.areaCode)),
    )
    .where(and(isNull(figures.supersededBy), condition))
    .orderBy(...inOrder(s));
}

/** An exact statement before an estimate, an estimate before a bound. */
const precision = (bound: AnySQLiteColumn): SQL =>
  sql`case ${bound} when 'exact' then 0 when 'about' then 1 else 2 end`;

/**
 * The one statement per indicator, definition version and area that is the latest on the day; of several for one
 * reference date the most exact, and of those the one recorded last.
 */
export const latestIds = ({ q, t: { indicatorFigures: figures } }: Session, on: string, among?: SQL) => {
  const ranked = q
    .select({
      id: figures.id,
      rank: sql<number>`row_number() over (
        partition by ${figures.indicatorCode}, ${figures.definitionVersion}, ${figures.areaKind}, ${figures.areaCode}
        order by ${figures.referenceDate} desc, ${precision(figures.bound)}, ${figures.recordedAt} desc, ${figures.id} desc)`.as(
        'rank',
      ),
    })
    .from(figures)
    .where(and(isNull(figures.supersededBy), lte(figures.referenceDate, on), among))
    .as('ranked');
  return q.select({ id: ranked.id }).from(ranked).where(eq(ranked.rank, 1));
};

/** Areas of which there may be thousands under one indicator: they are counted, not listed. */
const SMALL_AREAS: readonly AreaKind[] = ['district', 'neighbourhood'];

/**
 * R-1 · every figure of an indicator for the nation, regions and areas of other divisions, oldest first; with a day
 * those up to it, without one also what looks ahead.
 */
export const findFiguresOfIndicator = (
  s: Session,
  code: string,
  asOf?: string,
): Promise<PublishedFigure[]> => {
  const { indicatorFigures: figures } = s.t;
  return select(
    s,
    and(
      eq(figures.indicatorCode, code),
      asOf === undefined ? undefined : lte(figures.referenceDate, asOf),
      notInArray(figures.areaKind, [...SMALL_AREAS, 'municipality']),
    ),
  );
};

/** The latest figure of an indicator on the day for every municipality that has one. */
export const findMunicipalityFigures = (s: Session, code: string, on: string): Promise<PublishedFigure[]> => {
  const { indicatorFigures: figures } = s.t;
  const among = and(eq(figures.indicatorCode, code), eq(figures.areaKind, 'municipality'));
  return select(s, inArray(figures.id, latestIds(s, on, among)));
};

/** The latest national figure on the day of every indicator that has one, per definition version. */
export const findNationalFigures = (s: Session, on: string): Promise<PublishedFigure[]> => {
  const { indicatorFigures: figures } = s.t;
  return select(s, inArray(figures.id, latestIds(s, on, eq(figures.areaKind, 'nation'))));
};

/** Every figure on or before the day for one region itself, all indicators, oldest first. */
export const findFiguresOfRegion = (s: Session, code: string, on: string): Promise<PublishedFigure[]> => {
  const { indicatorFigures: figures } = s.t;
  return select(
    s,
    and(eq(figures.areaKind, 'region'), eq(figures.areaCode, code), lte(figures.referenceDate, on)),
  );
};

/** The latest figure on the day of every region of the type itself, all indicators. */
export const findLatestOfRegions = (s: Session, type: string, on: string): Promise<PublishedFigure[]> => {
  const { indicatorFigures: figures, regions } = s.t;
  const among = and(
    eq(figures.areaKind, 'region'),
    inArray(
      figures.areaCode,
      s.q.select({ code: regions.code }).from(regions).where(sql`${regions.type} = ${type}`),
    ),
  );
  return select(s, inArray(figures.id, latestIds(s, on, among)));
};

/** Every figure on or before the day for the municipalities, all indicators, oldest first. */
export const findFiguresOfMunicipalities = async (
  s: Session,
  codes: readonly string[],
  on: string,
): Promise<PublishedFigure[]> => {
  if (codes.length === 0) return [];
  const { indicatorFigures: figures } = s.t;
  return select(
    s,
    and(
      eq(figures.areaKind, 'municipality'),
      inArray(figures.areaCode, [...codes]),
      lte(figures.referenceDate, on),
    ),
  );
};

/** How many areas of each kind have a figure, per indicator or of one. */
export async function countAreas(
  { q, t: { indicatorFigures: figures } }: Session,
  code?: string,
): Promise<{ indicatorCode: string; areaKind: AreaKind; areas: number }[]> {
  return q
    .select({
      indicatorCode: figures.indicatorCode,
      areaKind: figures.areaKind,
      areas: countDistinct(figures.areaCode),
    })
    .from(figures)
    .where(
      and(isNull(figures.supersededBy), code === undefined ? undefined : eq(figures.indicatorCode, code)),
    )
    .groupBy(figures.indicatorCode, figures.areaKind)
    .orderBy(asc(figures.indicatorCode), asc(figures.areaKind));
}
