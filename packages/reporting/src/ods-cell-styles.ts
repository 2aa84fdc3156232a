import type { Column, StyledCell } from './workbook.ts';
import { xmlElement } from './xml-element.ts';

/** Widths of columns are lengths in ODF; this is one character of the 10 point font with its margin. */
const CENTIMETRES_PER_CHARACTER = 0.19;
const DECIMALS = /^\d+$/;

export const columnStyleName = ({ widthInCharacters }: Column): string => `co${widthInCharacters}`;

function columnStyle(column: Column): string {
  const width = `${(column.widthInCharacters * CENTIMETRES_PER_CHARACTER).toFixed(2)}cm`;
  return xmlElement(
    'style:style',
    { 'style:name': columnStyleName(column), 'style:family': 'table-column' },
    xmlElement('style:table-column-properties', { 'style:column-width': width }),
  );
}

/** The look of a cell spelled out in its name, so that equal looks share one style: "ce-b-w-2". */
export function cellStyleName({ value, decimals, isBold }: StyledCell, isWrapped: boolean): string {
  const parts = ['ce'];
  if (isBold) parts.push('b');
  if (isWrapped) parts.push('w');
  if (decimals !== undefined || typeof value === 'number') parts.push(String(decimals ?? 0));
  return parts.join('-');
}

/** Dutch whatever the reader's settings are: 12.345 and 42,3. */
const numberStyle = (decimals: string): string =>
  xmlElement(
    'number:number-style',
    { 'style:name': `N${decimals}`, 'number:language': 'nl', 'number:country': 'NL' },
    xmlElement('number:number', {
      'number:decimal-places': decimals,
      'number:min-decimal-places': decimals,
      'number:min-integer-digits': 1,
      'number:grouping': 'true',
    }),
  );

function cellStyle(name: string): string {
  const parts = name.split('-');
  const decimals = parts.find((part) => DECIMALS.test(part));
  return xmlElement(
    'style:style',
    {
      'style:name': name,
      'style:family': 'table-cell',
      'style:parent-style-name': 'Default',
      'style:data-style-name': decimals && `N${decimals}`,
    },
    xmlElement('style:table-cell-properties', {
      'style:vertical-align': 'top',
      'fo:wrap-option': parts.includes('w') ? 'wrap' : undefined,
    }),
    decimals ? xmlElement('style:paragraph-properties', { 'fo:text-align': 'end' }) : '',
    parts.includes('b') ? xmlElement('style:text-properties', { 'fo:font-weight': 'bold' }) : '',
  );
}

/** The styles that the columns and the named looks of cells need, each once and in fixed order. */
export function odsCellStyles(columns: readonly Column[], cellStyleNames: readonly string[]): string[] {
  const names = [...new Set(cellStyleNames)].sort();
  const decimals = new Set(names.flatMap((name) => name.split('-').filter((part) => DECIMALS.test(part))));
  return [
    ...new Set(columns.map(columnStyle).sort()),
    ...[...decimals].sort().map(numberStyle),
    ...names.map(cellStyle),
  ];
}
