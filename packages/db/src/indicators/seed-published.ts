import type { AreaKind, FigureBound } from '@regiovast/domain/indicators/area-kinds';
import { inArray } from 'drizzle-orm';
import type { Session } from '../store/store.ts';
import { insertDefinitions, type NewDefinition } from './indicator-definitions.ts';
import { insertFigures, type NewFigure } from './indicator-figures.ts';
import reference from './reference/published-figures.json' with { type: 'json' };
import published from './reference/published-indicators.json' with { type: 'json' };

type FigureRow = [
  indicatorCode: string,
  areaKind: AreaKind,
  areaCode: string,
  areaName: string | null,
  referenceDate: string,
  periodLabel: string | null,
  value: number,
  bound: FigureBound,
  source: string,
  note: string | null,
];

/** · Writes the definitions of published indicators when they are not there yet; answers whether it wrote. */
export const seedPublishedDefinitions = async (s: Session): Promise<boolean> =>
  (await insertDefinitions(s, published.rows as NewDefinition[])) > 0;

/**
 * R-1 · Writes the published figures that this store has never had; answers whether it wrote. One that an import has
 * corrected since is known by its id and stays corrected.
 */
export async function seedPublishedFigures(s: Session): Promise<boolean> {
  const figures = (reference.rows as FigureRow[]).map(figureOf);
  const table = s.t.indicatorFigures;
  const known = await s.q
    .select({ id: table.id })
    .from(table)
    .where(
      inArray(
        table.id,
        figures.map(({ id }) => id),
      ),
    );
  const knownIds = new Set(known.map(({ id }) => id));
  const counts = await insertFigures(
    s,
    figures.filter(({ id }) => !knownIds.has(id)),
  );
  return counts.new + counts.changed > 0;
}

function figureOf([
  indicatorCode,
  areaKind,
  areaCode,
  areaName,
  referenceDate,
  periodLabel,
  value,
  bound,
  source,
  note,
]: FigureRow): NewFigure {
  return {
    id: `${indicatorCode}-${areaCode}-${referenceDate}-${value}-${source}`,
    indicatorCode,
    definitionVersion: 1,
    areaKind,
    areaCode,
    areaName,
    referenceDate,
    periodLabel,
    value,
    bound,
    source,
    note,
    recordedAt: reference.recordedAt,
  };
}
