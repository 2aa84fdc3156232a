import type { FileFigure } from './indicator-builder.ts';
import type { FileFigures, RowOutcome } from './indicator-figures.ts';
import type { IndicatorOutcome } from './indicator-outcome.ts';
import type { ImportReport } from './import.views.ts';
import { numberOf } from './mapping-number.ts';

/** A figure as recorded; of one key at most one holds. */
export type RecordedFigure = {
  readonly indicatorCode: string;
  readonly definitionVersion: number;
  readonly areaKind: string;
  readonly areaCode: string;
  readonly referenceDate: string;
  readonly source: string;
  readonly value: number;
  readonly bound: string;
};

export type KnownFileFigure = FileFigure & { readonly value: number };

export type IndicatorRehearsal = {
  readonly report: ImportReport & { readonly made: IndicatorOutcome };
  /** Figures to record: those that are new or say otherwise than what is recorded. */
  readonly accepted: readonly KnownFileFigure[];
};

/** By what the recorded figures that a file can touch are found. */
export type FigureReference = {
  readonly codes: string[];
  readonly referenceDates: string[];
  readonly sources: string[];
};

export function referenceOf({ figures }: FileFigures): FigureReference {
  const stated = figures.filter((figure) => figure !== null);
  return {
    codes: [...new Set(stated.map(({ indicatorCode }) => indicatorCode))],
    referenceDates: [...new Set(stated.map(({ referenceDate }) => referenceDate))],
    sources: [...new Set(stated.map(({ source }) => source))],
  };
}

/** More are counted and not listed: a wrong mapping refuses every cell of a large file. */
const MOST_REFUSALS = 20_000;
const MOST_ROWS_WITHOUT_AREA = 100;

type Change = 'new' | 'changed' | 'unchanged';

/**
 * P-2 · What the figures of a file would do to those recorded: a row is new or changed when a figure it feeds is; a
 * row that a filter left out, or that says nothing but unknown, changes nothing.
 */
export function rehearseFigures(read: FileFigures, recorded: readonly RecordedFigure[]): IndicatorRehearsal {
  // A file states exact values: "at least 300" becomes another figure when a file says 300.
  const valueOf = new Map(
    recorded.map((figure) => [
      keyOf(figure, figure.areaKind, figure.areaCode),
      figure.bound === 'exact' ? figure.value : null,
    ]),
  );
  const changes = read.figures.map((figure): Change => {
    if (!figure || figure.value === null) return 'unchanged';
    const known = valueOf.get(keyOf(figure, figure.area.kind, figure.area.code));
    if (known === undefined) return 'new';
    return known === figure.value ? 'unchanged' : 'changed';
  });
  const accepted = read.figures.filter(
    (figure, place): figure is KnownFileFigure =>
      figure !== null && figure.value !== null && changes[place] !== 'unchanged',
  );
  const rows = { new: 0, changed: 0, unchanged: 0, refused: 0 };
  for (const outcome of read.rows) rows[rowChange(outcome, changes)] += 1;
  const figures = read.figures.filter((figure) => figure !== null);
  const count = (change: Change) => changes.filter((its) => its === change).length;
  const made: IndicatorOutcome = {
    figures: figures.filter(({ value }) => value !== null).length,
    figuresNew: count('new'),
    figuresChanged: count('changed'),
    figuresUnknown: figures.filter(({ value }) => value === null).length,
    unknownCells: read.unknownCells,
    rowsSkipped: read.rows.filter(({ kind }) => kind === 'skipped').length,
    definitions: read.definitions.map(({ code, labelNl, labelEn, unit }) => ({
      code,
      labelNl,
      labelEn,
      unit,
    })),
    withoutArea: read.withoutArea.slice(0, MOST_ROWS_WITHOUT_AREA).map(({ row, amounts }) => ({
      row,
      amounts: amounts.map(({ column, number }) => ({ column, value: numberOf(number) })),
    })),
    refusalsNotListed: Math.max(0, read.refusals.length - MOST_REFUSALS),
  };
  const refusals = read.refusals.slice(0, MOST_REFUSALS);
  return { report: { rows: read.rows.length, ...rows, refusals, committed: false, made }, accepted };
}

function rowChange(outcome: RowOutcome, changes: readonly Change[]): Change | 'refused' {
  if (outcome.kind === 'refused') return 'refused';
  if (outcome.kind === 'skipped') return 'unchanged';
  const its = outcome.places.map((place) => changes[place]);
  if (its.includes('new')) return 'new';
  return its.includes('changed') ? 'changed' : 'unchanged';
}

const keyOf = (
  figure: Pick<RecordedFigure, 'indicatorCode' | 'definitionVersion' | 'referenceDate' | 'source'>,
  areaKind: string,
  areaCode: string,
): string =>
  [
    figure.indicatorCode,
    figure.definitionVersion,
    areaKind,
    areaCode,
    figure.referenceDate,
    figure.source,
  ].join('\n');
