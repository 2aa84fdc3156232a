import { searchKey } from '../kernel/search-key.ts';
import type { IndicatorPeriod } from '../indicators/area-kinds.ts';
import { tidy } from './cell.ts';
import { codeOf } from './indicator-choice.ts';
import type { FigureTable } from './indicator-figures.ts';
import type { Assumption } from './indicator-import.views.ts';
import { type IndicatorMapping, UNKNOWN_MARKS, type ValueColumn } from './indicator-mapping.ts';
import { type DefinitionSeed, freeDefinitions } from './mapping-definition.ts';
import { readPeriod, yearIn } from './mapping-period.ts';
import type { MappingContext } from './mapping-problems.ts';
import { type ColumnProfile, profileColumns } from './mapping-profile.ts';

export type Proposal = { readonly mapping: IndicatorMapping; readonly assumptions: readonly Assumption[] };

/** Headers that say what a column is, whatever its cells look like. */
const HEADERS = {
  period: /^(perioden?|period|jaar|year|kwartaal|quarter|peildatum|referencedate|datum|date)/,
  indicator: /^(indicator|variabele|variable|onderwerp|maatstaf)/,
  unit: /^(eenheid|unit|datatype)/,
  source: /^(bron|source)$/,
  value: /^(waarde|value|cijfer|figure)$/,
} as const;
const TOTAL = /^(totaal|total)\b/i;
/** What is written where a row holds no quantity. */
const NO_QUANTITY = /^(tekst|text|jaar|year|datum|date)$/i;

/**
 * P-2 · How the file is probably meant: from its headers and all its cells. What it takes for granted it says; what
 * it cannot tell stays null. See `mappingProblems` for what is left to decide.
 */
export function proposeMapping(table: FigureTable, fileName: string, context: MappingContext): Proposal {
  const columns = profileColumns(table, context.areas, context.today);
  const named = (what: keyof typeof HEADERS) =>
    columns.find(({ name }) => HEADERS[what].test(searchKey(name).replace(/[\s_-]+/g, ''))) ?? null;
  const assumptions = new Set<Assumption>();
  const assume = <T>(assumption: Assumption, value: T): T => {
    assumptions.add(assumption);
    return value;
  };

  const area = proposeArea(table, columns) ?? assume('NATION_WITHOUT_AREA', NATION);
  const periodColumn = named('period');
  const indicatorColumn = named('indicator');
  const sourceColumn = named('source');
  const isPeriodColumn = periodColumn?.isPeriod ?? false;
  const taken = new Set([
    area.from === 'fixed' ? null : area.column,
    area.from === 'codes' ? area.nameColumn : null,
    ...[isPeriodColumn ? periodColumn : null, indicatorColumn, sourceColumn, named('unit')].map(
      (c) => c?.name,
    ),
  ]);
  const numeric = columns.filter(({ name, isNumeric }) => isNumeric && !taken.has(name));
  const byYear = isPeriodColumn ? [] : numeric.filter(({ year }) => isPast(year, context.today));
  const isByHeaders = byYear.length > 1 && new Set(byYear.map(({ year }) => year)).size === byYear.length;
  const valueColumn = named('value');
  const valueColumns = isByHeaders ? byYear : indicatorColumn && valueColumn ? [valueColumn] : numeric;

  const fileYear = yearIn(fileName);
  const period: IndicatorMapping['period'] = isByHeaders
    ? { from: 'headers' }
    : isPeriodColumn && periodColumn
      ? { from: 'column', column: periodColumn.name }
      : isPast(fileYear, context.today) && fileYear
        ? assume('PERIOD_FROM_FILE_NAME', { from: 'fixed', period: fileYear })
        : null;
  const source: IndicatorMapping['source'] = sourceColumn
    ? { from: 'column', column: sourceColumn.name }
    : assume('SOURCE_FROM_FILE_NAME', { from: 'fixed', text: sourceOfFile(fileName) });
  const seed = { source: sourceOfFile(fileName), period: periodKind(period, periodColumn) };

  const indicators = proposeIndicators(indicatorColumn, named('unit'), { ...seed, fileName }, context);
  const fileSigns = new Set(numeric.flatMap(({ decimal }) => (decimal.isCertain ? [decimal.sign] : [])));
  const [fileSign = null] = fileSigns;
  const choices =
    indicators.from === 'columns'
      ? assume(
          'DEFINITIONS_FROM_HEADERS',
          freeDefinitions(
            valueColumns.map(({ name }) => name),
            seed,
            context.definitions,
          ),
        )
      : [];
  const values = valueColumns.map(({ name, decimal, year }, index): ValueColumn => {
    const isOpen = decimal.sign === null;
    const others = [...fileSigns].filter((sign) => sign !== null);
    const sign =
      isOpen && others.length === 1 ? assume('DECIMAL_FROM_OTHER_COLUMNS', others[0] ?? null) : decimal.sign;
    const written = !isOpen && !decimal.isCertain ? (fileSign ?? sign) : sign;
    return {
      column: name,
      decimal: written,
      period: isByHeaders ? year : null,
      indicator: choices[index] ?? null,
    };
  });
  const idle = idleRows(named('unit'), indicators);
  const draft = { area, period, indicators, values, filters: idle, unknownMarks: [...UNKNOWN_MARKS], source };
  const rest = columns.filter((column) => !taken.has(column.name) && !valueColumns.includes(column));
  const filters = hasRepeats(table, columns, draft) ? [...idle, ...totalRows(rest)] : idle;
  const isSum = hasRepeats(table, columns, { ...draft, filters });
  const aggregation = isSum ? assume('ROWS_ADD_UP', 'sum' as const) : 'none';
  return { mapping: { ...draft, filters, aggregation }, assumptions: [...assumptions] };
}

const NATION = { from: 'fixed', kind: 'nation', code: 'NL' } as const;

/** The source of figures when nobody said more than which file they came in. */
export const sourceOfFile = (fileName: string): string =>
  `${NO_SOURCE} (bestand ${tidy(fileName).slice(0, 250)})`;

/** How the source begins when nobody said more than which file it was (R-1: unknown is said, not made up). */
export const NO_SOURCE = 'bron niet opgegeven';

const isPast = (year: string | null, today: string): boolean => year !== null && `${year}-12-31` <= today;

function proposeArea({ rows }: FigureTable, columns: readonly ColumnProfile[]): IndicatorMapping['area'] {
  const codes = columns.find(({ areaCodes }) => areaCodes);
  if (codes) {
    const name = columns.find((column) => {
      if (column.isNumeric || column.isPeriod || column.areaCodes || column.texts.size < 2) return false;
      // A name belongs to its code alone: with a code for every pair there are as many pairs as codes.
      const pairs = new Set(rows.map(({ cells }) => `${cells[codes.index]}\n${cells[column.index]}`));
      return pairs.size === new Set(rows.map(({ cells }) => cells[codes.index])).size;
    });
    return { from: 'codes', column: codes.name, nameColumn: name?.name ?? null };
  }
  const names = columns.find(({ areaNames }) => areaNames !== null);
  return names?.areaNames ? { from: 'names', column: names.name, of: names.areaNames } : null;
}

function periodKind(period: IndicatorMapping['period'], column: ColumnProfile | null): IndicatorPeriod {
  const [text = ''] = period?.from === 'column' ? (column?.texts ?? []) : [];
  const read = readPeriod(period?.from === 'fixed' ? period.period : text);
  return 'value' in read ? read.value.kind : 'year';
}

function proposeIndicators(
  column: ColumnProfile | null,
  unit: ColumnProfile | null,
  { source, period, fileName }: DefinitionSeed & { fileName: string },
  { definitions }: MappingContext,
): IndicatorMapping['indicators'] {
  if (!column) return { from: 'columns' };
  const known = new Set(definitions.map(({ code }) => code));
  if ([...column.texts].every((text) => known.has(text.toUpperCase())))
    return { from: 'codes', column: column.name };
  const like = {
    unit: 'getal',
    definitionNl: `‘{}’ in kolom ‘${column.name}’ zoals de bron het geeft, zonder bewerking.`,
    definitionEn: `‘{}’ in column ‘${column.name}’ as the source gives it, unprocessed.`,
    source,
    topic: 'other',
    period,
    aggregation: 'none',
    worse: null,
    staleAfterMonths: null,
  } as const;
  const prefix = codeOf(fileName).split('_')[0]?.slice(0, 20) ?? 'I';
  return { from: 'names', column: column.name, unitColumn: unit?.name ?? null, like, prefix };
}

type Filters = IndicatorMapping['filters'];

/** Where a category has a total among its values only the total is kept: adding it to its parts would count double. */
const totalRows = (columns: readonly ColumnProfile[]): Filters =>
  columns.flatMap(({ name, texts }) => {
    const total = [...texts].find((text) => TOTAL.test(text));
    return total !== undefined && texts.size > 1 ? [{ column: name, keep: true, values: [total] }] : [];
  });

/** Rows whose unit says that they hold no quantity are left out. */
function idleRows(unit: ColumnProfile | null, { from }: IndicatorMapping['indicators']): Filters {
  const values = from === 'names' ? [...(unit?.texts ?? [])].filter((text) => NO_QUANTITY.test(text)) : [];
  return unit && values.length > 0 ? [{ column: unit.name, keep: false, values }] : [];
}

/** Whether one figure has several rows, once the filters have done their work. */
function hasRepeats(
  { rows }: FigureTable,
  columns: readonly ColumnProfile[],
  { area, period, indicators, filters }: Omit<IndicatorMapping, 'aggregation'>,
): boolean {
  const at = (name: string) => columns.find((column) => column.name === name)?.index ?? -1;
  const key = [
    area && area.from !== 'fixed' ? at(area.column) : -1,
    period?.from === 'column' ? at(period.column) : -1,
    indicators.from === 'columns' ? -1 : at(indicators.column),
  ];
  // A file about one area without anything to tell its rows apart is no list of parts.
  if (key.every((index) => index === -1)) return false;
  const tests = filters.map(({ column, keep, values }) => ({
    index: at(column),
    keep,
    named: new Set(values),
  }));
  const seen = new Set<string>();
  let repeats = 0;
  for (const { cells } of rows) {
    if (tests.some(({ index, keep, named }) => named.has(tidy(cells[index] ?? '')) !== keep)) continue;
    const text = key.map((index) => tidy(cells[index] ?? '')).join('\n');
    if (seen.has(text)) repeats += 1;
    seen.add(text);
  }
  // A row that stands in the file twice by mistake is refused; that most do is how the file is made.
  return repeats > seen.size / 2;
}
