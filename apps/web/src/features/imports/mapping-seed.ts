import type { MappingView } from '@regiovast/domain/imports/indicator-import.views';
import type { IndicatorMapping } from '@regiovast/domain/imports/indicator-mapping';
import { codeOf } from '@regiovast/domain/imports/indicator-choice';
import { columnNames } from '@regiovast/domain/imports/mapping-columns';
import { definitionOfHeader, freeDefinitions } from '@regiovast/domain/imports/mapping-definition';
import { decimalSignOf } from '@regiovast/domain/imports/mapping-number';
import { yearIn } from '@regiovast/domain/imports/mapping-period';
import type { RoleSeed } from '@regiovast/domain/imports/mapping-roles';

const EXAMPLES = 3;
const LONGEST_PREFIX = 20;

/** Different texts in a column, those that say something first. */
export function examplesOf(view: MappingView, index: number): string {
  const texts = new Set(
    view.rows.map(({ cells }) => (cells[index] ?? '').trim()).filter((text) => text !== ''),
  );
  return [...texts].slice(0, EXAMPLES).join(' · ');
}

/** What a column starts with when it gets another meaning. */
export function seedOf(view: MappingView, mapping: IndicatorMapping, column: string): RoleSeed {
  const index = columnNames(view.headers).indexOf(column);
  const texts = view.rows.map(({ cells }) => (cells[index] ?? '').trim()).filter((text) => text !== '');
  const source = mapping.source?.from === 'fixed' ? mapping.source.text : view.fileName;
  const seed = { source: source.slice(0, 300), period: 'year' } as const;
  const [indicator = null] = freeDefinitions([column], seed, view.definitions);
  const isNamed = mapping.indicators.from !== 'columns';
  const { unit, definitionNl, definitionEn, topic, aggregation, worse, staleAfterMonths } =
    definitionOfHeader(column, seed);
  return {
    value: {
      column,
      decimal: decimalSignOf(texts).sign,
      period: mapping.period?.from === 'headers' ? yearIn(column) : null,
      indicator: isNamed ? null : indicator,
    },
    like: { unit, definitionNl, definitionEn, topic, aggregation, worse, staleAfterMonths, ...seed },
    prefix: codeOf(view.fileName).split('_')[0]?.slice(0, LONGEST_PREFIX) ?? 'I',
  };
}
