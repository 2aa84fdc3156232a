import { cellStyleName, columnStyleName, odsCellStyles } from './ods-cell-styles.ts';
import { odsDocument } from './ods-document.ts';
import { type Sheet, type StyledCell, styledCell, type Workbook } from './workbook.ts';
import { xmlElement, xmlText } from './xml-element.ts';

const TABLE_STYLE = 'ta';

type OdsCell = { readonly cell: StyledCell; readonly styleName: string };

const odsRows = (sheet: Sheet): OdsCell[][] =>
  sheet.rows.map((row, rowIndex) =>
    row.map((plain, columnIndex) => {
      const cell = styledCell(plain);
      const isWrapped = rowIndex < sheet.frozenRows || sheet.columns[columnIndex]?.isWrapped === true;
      return { cell, styleName: cellStyleName(cell, isWrapped) };
    }),
  );

function cellXml({ cell: { value }, styleName }: OdsCell): string {
  const style = { 'table:style-name': styleName };
  if (value === null) return xmlElement('table:table-cell', style);
  const type =
    typeof value === 'number'
      ? { 'office:value-type': 'float', 'office:value': value }
      : { 'office:value-type': 'string' };
  return xmlElement(
    'table:table-cell',
    { ...style, ...type },
    xmlElement('text:p', {}, xmlText(String(value))),
  );
}

/** A row has at least one cell (ODF 1.3 part 3, 9.1.4). */
const rowXml = (row: readonly OdsCell[]): string =>
  xmlElement(
    'table:table-row',
    {},
    row.length === 0 ? xmlElement('table:table-cell') : row.map(cellXml).join(''),
  );

function sheetXml(sheet: Sheet, rows: readonly OdsCell[][]): string {
  const header = rows.slice(0, sheet.frozenRows).map(rowXml);
  return xmlElement(
    'table:table',
    { 'table:name': sheet.name, 'table:style-name': TABLE_STYLE },
    ...sheet.columns.map((column) =>
      xmlElement('table:table-column', { 'table:style-name': columnStyleName(column) }),
    ),
    header.length > 0 ? xmlElement('table:table-header-rows', {}, ...header) : '',
    ...rows.slice(sheet.frozenRows).map(rowXml),
  );
}

const tableStyle = xmlElement('style:style', {
  'style:name': TABLE_STYLE,
  'style:family': 'table',
  'style:master-page-name': 'Default',
});

/** content.xml: every sheet with the styles it uses. */
export function odsContent({ sheets }: Workbook): string {
  const tables = sheets.map((sheet) => ({ sheet, rows: odsRows(sheet) }));
  const styleNames = tables.flatMap(({ rows }) => rows.flat().map(({ styleName }) => styleName));
  const columns = sheets.flatMap((sheet) => sheet.columns);
  const tablesXml = tables.map(({ sheet, rows }) => sheetXml(sheet, rows));
  return odsDocument(
    'content',
    xmlElement('office:automatic-styles', {}, tableStyle, ...odsCellStyles(columns, styleNames)),
    xmlElement('office:body', {}, xmlElement('office:spreadsheet', {}, ...tablesXml)),
  );
}
