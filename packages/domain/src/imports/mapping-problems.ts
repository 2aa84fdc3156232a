import type { Definition } from '../indicators/definition.ts';
import type { KnownAreas } from './indicator-area.ts';
import { indicatorResolver } from './indicator-choice.ts';
import { type IndicatorMapping, indicatorsSchema, newDefinitionSchema } from './indicator-mapping.ts';
import { columnKey, columnNames } from './mapping-columns.ts';
import { readPeriod } from './mapping-period.ts';

/** What keeps a mapping from being used; each is a thing for a person to decide or mend. */
export const MAPPING_PROBLEMS = [
  'AREA_UNDECIDED',
  'AREA_UNKNOWN',
  'PERIOD_UNDECIDED',
  'PERIOD_INVALID',
  'PERIOD_IN_FUTURE',
  'VALUES_UNDECIDED',
  'DECIMAL_UNDECIDED',
  'INDICATOR_UNDECIDED',
  'INDICATOR_UNKNOWN',
  'INDICATOR_DEFINED_OTHERWISE',
  'INDICATOR_COMPUTED',
  'INDICATOR_TWICE',
  'DEFINITION_INCOMPLETE',
  'SUM_OF_SHARE',
  'SOURCE_UNDECIDED',
  'COLUMN_ABSENT',
  'COLUMN_USED_TWICE',
] as const;
export type MappingProblem = {
  readonly code: (typeof MAPPING_PROBLEMS)[number];
  /** The column, code or period it is about; null: the mapping as a whole. */
  readonly about: string | null;
};

export type MappingContext = {
  readonly areas: KnownAreas;
  readonly definitions: readonly Definition[];
  /** Calendar date in the Netherlands. */
  readonly today: string;
};

/** Units of which a total has no meaning. */
const SHARE = /%|percent|promille|gemiddeld|average|score/i;

/** P-2 · Everything that must be decided before the mapping can be used for a file with these headers; empty: ready. */
export function mappingProblems(
  headers: readonly string[],
  mapping: IndicatorMapping,
  context: MappingContext,
): MappingProblem[] {
  return [
    ...absentColumns(headers, mapping),
    ...areaProblems(mapping, context.areas),
    ...periodProblems(mapping, context.today),
    ...valueProblems(mapping, context.definitions),
    ...(mapping.source === null ? [problem('SOURCE_UNDECIDED')] : []),
  ];
}

const problem = (code: MappingProblem['code'], about: string | null = null): MappingProblem => ({
  code,
  about,
});

function absentColumns(headers: readonly string[], mapping: IndicatorMapping): MappingProblem[] {
  const known = new Set(columnNames(headers).map(columnKey));
  const absent = columnsOf(mapping).filter((column) => !known.has(columnKey(column)));
  return [...new Set(absent)].map((column) => problem('COLUMN_ABSENT', column));
}

function columnsOf({ area, period, indicators, values, filters, source }: IndicatorMapping): string[] {
  const named = [
    area && area.from !== 'fixed' ? area.column : null,
    area?.from === 'codes' ? area.nameColumn : null,
    period?.from === 'column' ? period.column : null,
    indicators.from === 'columns' ? null : indicators.column,
    indicators.from === 'names' ? indicators.unitColumn : null,
    source?.from === 'column' ? source.column : null,
    ...values.map(({ column }) => column),
    ...filters.map(({ column }) => column),
  ];
  return named.filter((column) => column !== null);
}

function areaProblems({ area }: IndicatorMapping, areas: KnownAreas): MappingProblem[] {
  if (area === null) return [problem('AREA_UNDECIDED')];
  if (area.from !== 'fixed' || area.kind === 'nation') return [];
  const known = area.kind === 'region' ? areas.regions : areas.municipalities;
  return known.some(({ code }) => code === area.code) ? [] : [problem('AREA_UNKNOWN', area.code)];
}

function periodProblems({ period, values }: IndicatorMapping, today: string): MappingProblem[] {
  if (period === null) return [problem('PERIOD_UNDECIDED')];
  if (period.from === 'column') return [];
  const texts =
    period.from === 'fixed' ? [period.period] : values.map((value) => value.period ?? value.column);
  return texts.flatMap((text) => {
    const read = readPeriod(text);
    if ('code' in read) return [problem('PERIOD_INVALID', text)];
    return read.value.referenceDate > today ? [problem('PERIOD_IN_FUTURE', text)] : [];
  });
}

function valueProblems(mapping: IndicatorMapping, definitions: readonly Definition[]): MappingProblem[] {
  const { values, indicators, aggregation } = mapping;
  if (values.length === 0) return [problem('VALUES_UNDECIDED')];
  const likeProblems =
    indicators.from === 'names' && !indicatorsSchema.safeParse(indicators).success
      ? [problem('DEFINITION_INCOMPLETE', indicators.column)]
      : [];
  const resolve = indicatorResolver(definitions);
  const seenColumns = new Set<string>();
  const seenFigures = new Set<string>();
  const codes = new Map<string, string>();
  const problems = values.flatMap(({ column, decimal, period, indicator }) => {
    const found: MappingProblem[] = decimal === null ? [problem('DECIMAL_UNDECIDED', column)] : [];
    if (isRepeated(seenColumns, columnKey(column))) found.push(problem('COLUMN_USED_TWICE', column));
    if (indicators.from !== 'columns') return found;
    if (indicator === null) return [...found, problem('INDICATOR_UNDECIDED', column)];
    if (indicator.use === 'define' && !newDefinitionSchema.safeParse(indicator.definition).success) {
      return [...found, problem('DEFINITION_INCOMPLETE', column)];
    }
    const resolved = resolve(indicator);
    if ('fault' in resolved) return [...found, problem(resolved.fault, resolved.code)];
    const figure = `${resolved.code} ${resolved.version} ${mapping.period?.from === 'headers' ? period : ''}`;
    const meaning = JSON.stringify(indicator);
    const isOtherMeaning = resolved.define && (codes.get(resolved.code) ?? meaning) !== meaning;
    codes.set(resolved.code, meaning);
    if (isOtherMeaning || isRepeated(seenFigures, figure))
      found.push(problem('INDICATOR_TWICE', resolved.code));
    if (aggregation === 'sum' && SHARE.test(resolved.unit)) found.push(problem('SUM_OF_SHARE', column));
    return found;
  });
  return [...likeProblems, ...problems];
}

function isRepeated(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}
