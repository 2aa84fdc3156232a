import { sql } from 'drizzle-orm';
import {
  AGGREGATIONS,
  type Aggregation,
  AREA_KINDS,
  type AreaKind,
  FIGURE_BOUNDS,
  type FigureBound,
  INDICATOR_KINDS,
  INDICATOR_PERIODS,
  type IndicatorKind,
  type IndicatorPeriod,
  WORSE_DIRECTIONS,
  type WorseDirection,
} from '@regiovast/domain/indicators/area-kinds';
import type { ImportTables } from '../imports/imports.tables.ts';
import { type ColumnKit, isDate, isOneOf } from '../store/column-kit.ts';

/** Definitions of indicators as dated data and the figures of areas under them. */
export function indicatorTables(k: ColumnKit, { imports }: Pick<ImportTables, 'imports'>) {
  const indicatorDefinitions = k.table(
    'indicator_definitions',
    {
      code: k.text().notNull(),
      version: k.integer().notNull(),
      unit: k.text().notNull(),
      labelNl: k.text().notNull(),
      labelEn: k.text().notNull(),
      definitionNl: k.text().notNull(),
      definitionEn: k.text().notNull(),
      source: k.text().notNull(),
      validFrom: k.text().notNull(),
      kind: k.text().$type<IndicatorKind>().notNull().default('register'),
      /** What the figure is about, whatever its definition: figures of one topic stand side by side. */
      topic: k.text().notNull().default('other'),
      /** only figures of one group share a line or are compared. */
      comparabilityGroup: k.text().notNull().default(''),
      period: k.text().$type<IndicatorPeriod>().notNull().default('day'),
      aggregation: k.text().$type<Aggregation>().notNull().default('none'),
      worse: k.text().$type<WorseDirection>(),
      /** Months after its reference date for which a figure holds; null: it does not expire. */
      staleAfterMonths: k.integer(),
    },
    (t) => [
      k.primaryKey({ columns: [t.code, t.version] }),
      k.check('indicator_definitions_from', isDate(t.validFrom)),
      k.check('indicator_definitions_version', sql`${t.version} > 0`),
      k.check('indicator_definitions_kind', isOneOf(t.kind, INDICATOR_KINDS)),
      k.check('indicator_definitions_period', isOneOf(t.period, INDICATOR_PERIODS)),
      k.check('indicator_definitions_aggregation', isOneOf(t.aggregation, AGGREGATIONS)),
      k.check('indicator_definitions_worse', isOneOf(t.worse, WORSE_DIRECTIONS)),
      k.check('indicator_definitions_stale', sql`${t.staleAfterMonths} > 0`),
    ],
  );
  /** Figures are never overwritten: a correction is a new figure, and the one before points to it. */
  const indicatorFigures = k.table(
    'indicator_figures',
    {
      id: k.text().primaryKey(),
      indicatorCode: k.text().notNull(),
      definitionVersion: k.integer().notNull(),
      areaKind: k.text().$type<AreaKind>().notNull(),
      areaCode: k.text().notNull(),
      /** The name in the source, where Regiovast does not hold the area itself. */
      areaName: k.text(),
      /** Last day of what the figure is about. */
      referenceDate: k.text().notNull(),
      /** The period in the words of the source: "2024/2025", "2018->2023". */
      periodLabel: k.text(),
      value: k.real().notNull(),
      bound: k.text().$type<FigureBound>().notNull(),
      source: k.text().notNull(),
      note: k.text(),
      recordedAt: k.text().notNull(),
      importId: k.text().references(() => imports.id),
      /** The figure that corrected this one. */
      supersededBy: k.text(),
    },
    (t) => [
      k.check('indicator_figures_date', isDate(t.referenceDate)),
      k.check('indicator_figures_area', isOneOf(t.areaKind, AREA_KINDS)),
      k.check('indicator_figures_bound', isOneOf(t.bound, FIGURE_BOUNDS)),
      k.check('indicator_figures_version', sql`${t.definitionVersion} > 0`),
      k.index('indicator_figures_of_area').on(t.indicatorCode, t.areaCode, t.referenceDate),
      k.index('indicator_figures_by_area').on(t.areaCode, t.indicatorCode),
      k.index('indicator_figures_import').on(t.importId),
    ],
  );
  return { indicatorDefinitions, indicatorFigures };
}
