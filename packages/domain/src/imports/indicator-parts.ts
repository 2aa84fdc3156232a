import type { CalendarDate } from '../kernel/calendar-date.ts';
import { accept, type Cell, refuse, shortened } from './cell.ts';
import { areaReader, NATION, type ReadArea } from './indicator-area.ts';
import {
  type ChoiceFault,
  definitionOfName,
  indicatorResolver,
  type ResolvedIndicator,
} from './indicator-choice.ts';
import type { IndicatorMapping, ValueColumn } from './indicator-mapping.ts';
import type { Part, RowCells } from './mapping-cells.ts';
import { type ReadPeriod, readPeriod } from './mapping-period.ts';
import type { MappingContext } from './mapping-problems.ts';

type IndexOf = (column: string) => number;
const LONGEST_SOURCE = 300;

/** Reads the area of a row as it was on the reference date; an empty cell is AREA_MISSING. */
export function areaPart(
  { area }: IndicatorMapping,
  { areas }: MappingContext,
  indexOf: IndexOf,
): (cells: RowCells, on: CalendarDate) => Part<ReadArea> {
  if (area === null) throw new RangeError('The area is not decided');
  if (area.from === 'fixed') {
    const fixed = area.kind === 'nation' ? NATION : { kind: area.kind, code: area.code, name: null };
    return () => ({ value: fixed });
  }
  const { byCode, byName } = areaReader(areas);
  const index = indexOf(area.column);
  const nameIndex = area.from === 'codes' && area.nameColumn !== null ? indexOf(area.nameColumn) : null;
  return (cells, on) =>
    cells.read(index, (text) => {
      if (text === '') return refuse('AREA_MISSING', 'De rij noemt geen gebied.');
      if (area.from === 'names') return byName(text, area.of, on);
      return byCode(text, nameIndex === null ? null : cells.text(nameIndex) || null, on);
    });
}

/** Reads the period of a value column in a row. */
export function periodPart(
  { period }: IndicatorMapping,
  { today }: MappingContext,
  indexOf: IndexOf,
): (cells: RowCells, value: ValueColumn) => Part<ReadPeriod> {
  if (period === null) throw new RangeError('The period is not decided');
  if (period.from === 'column') {
    const index = indexOf(period.column);
    return (cells) => cells.read(index, (text) => readPastPeriod(text, today));
  }
  const read = (value: ValueColumn) =>
    period.from === 'fixed' ? period.period : (value.period ?? value.column);
  return (cells, value) => {
    const cell = readPastPeriod(read(value), today);
    return 'value' in cell ? cell : cells.refuse(cell);
  };
}

function readPastPeriod(text: string, today: string): Cell<ReadPeriod> {
  const period = readPeriod(text);
  if ('code' in period || period.value.referenceDate <= today) return period;
  return refuse(
    'DATE_IN_FUTURE',
    `${shortened(text)} eindigt op ${period.value.referenceDate}, na vandaag. Neem een periode die voorbij is.`,
  );
}

/** Reads which indicator a value column of a row is about. */
export function indicatorPart(
  { indicators }: IndicatorMapping,
  { definitions }: MappingContext,
  indexOf: IndexOf,
): (cells: RowCells, value: ValueColumn) => Part<ResolvedIndicator> {
  const resolve = indicatorResolver(definitions);
  if (indicators.from === 'columns') {
    const resolved = new Map<ValueColumn, ResolvedIndicator>();
    return (_cells, value) => {
      const found = resolved.get(value) ?? (value.indicator && resolve(value.indicator));
      if (!found || 'fault' in found) throw new RangeError(`The indicator of ${value.column} is not decided`);
      resolved.set(value, found);
      return { value: found };
    };
  }
  const index = indexOf(indicators.column);
  if (indicators.from === 'codes') {
    const newest = new Map(definitions.map(({ code, version }) => [code, version]));
    return (cells) =>
      cells.read(index, (text) => {
        const code = text.toUpperCase();
        return orRefuse(resolve({ use: 'existing', code, version: newest.get(code) ?? 1 }), text);
      });
  }
  const unitIndex = indicators.unitColumn === null ? null : indexOf(indicators.unitColumn);
  const meant = new Map<string, string>();
  return (cells) =>
    cells.read(index, (name) => {
      if (name === '') return refuse('VALUE_MISSING', 'De rij noemt geen indicator.');
      const unit = unitIndex === null ? '' : cells.text(unitIndex);
      const definition = definitionOfName(indicators, name, unit);
      // Two names, or one with two units, that come down to one code are two indicators: the second is refused.
      const meaning = JSON.stringify([name, definition.unit]);
      const first = meant.get(definition.code) ?? meaning;
      meant.set(definition.code, first);
      if (first !== meaning)
        return orRefuse({ fault: 'INDICATOR_DEFINED_OTHERWISE', code: definition.code }, name);
      return orRefuse(resolve({ use: 'define', definition }), name);
    });
}

const FAULT_WORDS: Readonly<Record<ChoiceFault['fault'], string>> = {
  INDICATOR_UNKNOWN: 'is geen code van een bekende indicator',
  INDICATOR_DEFINED_OTHERWISE: 'is al een indicator met een andere definitie of eenheid',
  INDICATOR_COMPUTED: 'rekent Regiovast zelf uit',
};

function orRefuse(found: ResolvedIndicator | ChoiceFault, text: string): Cell<ResolvedIndicator> {
  if (!('fault' in found)) return accept(found);
  const code = found.fault === 'INDICATOR_DEFINED_OTHERWISE' ? found.fault : 'INDICATOR_UNKNOWN';
  return refuse(
    code,
    `"${shortened(text)}" (${found.code}) ${FAULT_WORDS[found.fault]}. Kies een andere code.`,
  );
}

/** Reads the source of the figures of a row (R-1: no figure without one). */
export function sourcePart(
  { source }: IndicatorMapping,
  indexOf: IndexOf,
): (cells: RowCells) => Part<string> {
  if (source === null) throw new RangeError('The source is not decided');
  if (source.from === 'fixed') return () => ({ value: source.text });
  const index = indexOf(source.column);
  return (cells) =>
    cells.read(index, (text) => {
      if (text === '')
        return refuse('VALUE_MISSING', 'De rij noemt geen bron. Vul in waar het cijfer vandaan komt.');
      if (text.length <= LONGEST_SOURCE) return accept(text);
      return refuse('TEXT_TOO_LONG', `De bron telt ${text.length} tekens; er passen er ${LONGEST_SOURCE}.`);
    });
}
