import type { IndicatorMapping, NAMED_AREAS, NewDefinition, ValueColumn } from './indicator-mapping.ts';
import { columnKey } from './mapping-columns.ts';

/** What one column can be in a mapping; the names of areas say of what they are names. */
export const COLUMN_ROLES = [
  'ignored',
  'value',
  'areaCode',
  'areaLabel',
  'names-municipality',
  'names-careOffice',
  'names-azwa',
  'names-rhoArea',
  'names-province',
  'names-custom',
  'names-other',
  'period',
  'indicatorName',
  'indicatorCode',
  'unit',
  'source',
  'filter',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];
type NamesRole = Extract<ColumnRole, `names-${string}`>;

const NAMED_BY_ROLE: Readonly<Record<NamesRole, (typeof NAMED_AREAS)[number]>> = {
  'names-municipality': 'municipality',
  'names-careOffice': 'careOffice',
  'names-azwa': 'azwa',
  'names-rhoArea': 'rhoArea',
  'names-province': 'province',
  'names-custom': 'custom',
  'names-other': 'other',
};
const isNamesRole = (role: ColumnRole): role is NamesRole => role in NAMED_BY_ROLE;

/** What a column is in the mapping. */
export function roleOf(mapping: IndicatorMapping, column: string): ColumnRole {
  const is = (name: string | null | undefined): boolean => !!name && columnKey(name) === columnKey(column);
  const { area, period, indicators, values, filters, source } = mapping;
  if (area?.from === 'codes' && is(area.column)) return 'areaCode';
  if (area?.from === 'codes' && is(area.nameColumn)) return 'areaLabel';
  if (area?.from === 'names' && is(area.column)) return `names-${area.of}`;
  if (period?.from === 'column' && is(period.column)) return 'period';
  if (source?.from === 'column' && is(source.column)) return 'source';
  if (indicators.from === 'names' && is(indicators.column)) return 'indicatorName';
  if (indicators.from === 'names' && is(indicators.unitColumn)) return 'unit';
  if (indicators.from === 'codes' && is(indicators.column)) return 'indicatorCode';
  if (values.some((value) => is(value.column))) return 'value';
  return filters.some((filter) => is(filter.column)) ? 'filter' : 'ignored';
}

/** What a new role needs to know of the column. */
export type RoleSeed = {
  readonly value: ValueColumn;
  /** What indicators named in a column have in common. */
  readonly like: Omit<NewDefinition, 'code' | 'labelNl' | 'labelEn' | 'comparabilityGroup'>;
  readonly prefix: string;
};

/** The mapping with the column in another role; whatever had a role that only one column can have loses it. */
export function withRole(
  mapping: IndicatorMapping,
  column: string,
  role: ColumnRole,
  seed: RoleSeed,
): IndicatorMapping {
  const free = withoutColumn(mapping, column);
  if (isNamesRole(role)) return { ...free, area: { from: 'names', column, of: NAMED_BY_ROLE[role] } };
  const { area, indicators } = free;
  switch (role) {
    case 'value':
      return { ...free, values: [...free.values, seed.value] };
    case 'areaCode':
      return {
        ...free,
        area: { from: 'codes', column, nameColumn: area?.from === 'codes' ? area.nameColumn : null },
      };
    case 'areaLabel':
      return area?.from === 'codes' ? { ...free, area: { ...area, nameColumn: column } } : free;
    case 'period':
      return { ...free, period: { from: 'column', column } };
    case 'source':
      return { ...free, source: { from: 'column', column } };
    case 'indicatorCode':
      return { ...free, indicators: { from: 'codes', column } };
    case 'indicatorName': {
      const unitColumn = indicators.from === 'names' ? indicators.unitColumn : null;
      return {
        ...free,
        indicators: { from: 'names', column, unitColumn, like: seed.like, prefix: seed.prefix },
      };
    }
    case 'unit':
      return indicators.from === 'names'
        ? { ...free, indicators: { ...indicators, unitColumn: column } }
        : free;
    case 'filter':
      return { ...free, filters: [...free.filters, { column, keep: true, values: [''] }] };
    case 'ignored':
      return free;
  }
}

function withoutColumn(mapping: IndicatorMapping, column: string): IndicatorMapping {
  const is = (name: string | null): boolean => name !== null && columnKey(name) === columnKey(column);
  const { area, period, indicators, values, filters, source } = mapping;
  return {
    ...mapping,
    area:
      area === null || area.from === 'fixed'
        ? area
        : is(area.column)
          ? null
          : area.from === 'codes' && is(area.nameColumn)
            ? { ...area, nameColumn: null }
            : area,
    period: period?.from === 'column' && is(period.column) ? null : period,
    source: source?.from === 'column' && is(source.column) ? null : source,
    indicators: indicatorsWithout(indicators, is),
    values: values.filter((value) => !is(value.column)),
    filters: filters.filter((filter) => !is(filter.column)),
  };
}

function indicatorsWithout(
  indicators: IndicatorMapping['indicators'],
  is: (name: string | null) => boolean,
): IndicatorMapping['indicators'] {
  if (indicators.from === 'columns') return indicators;
  if (is(indicators.column)) return { from: 'columns' };
  if (indicators.from === 'names' && is(indicators.unitColumn)) return { ...indicators, unitColumn: null };
  return indicators;
}
