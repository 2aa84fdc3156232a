import { strToU8, zipSync } from 'fflate';

/** What stands in a cell of a made workbook; null: no cell at all. */
export type MadeCell =
  | string
  | number
  | boolean
  | null
  | { readonly date: string }
  | { readonly error: string }
  /** `shared` or `array` as the program writes it; `value` is what it worked out before. */
  | { readonly formula: string; readonly value: string | number; readonly kind?: string };

export type MadeSheet = {
  readonly name: string;
  readonly rows: readonly (readonly MadeCell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  /** Row numbers. */
  readonly hiddenRows?: readonly number[];
  /** As `A1:B1`. */
  readonly merged?: readonly string[];
};

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DAY_MS = 86_400_000;

/** A workbook as Excel writes it, cell by cell, so that a test can put anything in it. */
export function makeWorkbook(
  sheets: readonly MadeSheet[],
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array<ArrayBuffer> {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
      .map(
        ({ name, state }, index) =>
          `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ''}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${sheets
      .map(
        (_, index) =>
          `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
      )
      .join('')}<Relationship Id="rId99" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    // Format 14 is a date.
    'xl/styles.xml': `${XML}<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)]),
    ),
    ...more,
  };
  const bytes = Object.entries(parts).map(([name, part]) => [name, asBytes(part)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(bytes), { level: 6 }));
}

const asBytes = (part: string | Uint8Array): Uint8Array => (typeof part === 'string' ? strToU8(part) : part);

function sheetXml({ rows, hiddenRows = [], merged = [] }: MadeSheet): string {
  const rowXml = rows.map((cells, index) => {
    const number = index + 1;
    const hidden = hiddenRows.includes(number) ? ' hidden="1"' : '';
    const cellXml = cells.map((cell, column) => oneCell(cell, `${letterOf(column)}${number}`));
    return `<row r="${number}"${hidden}>${cellXml.join('')}</row>`;
  });
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rowXml.join('')}</sheetData>${merges && `<mergeCells>${merges}</mergeCells>`}</worksheet>`;
}

function oneCell(cell: MadeCell, ref: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return `<c r="${ref}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${ref}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if ('date' in cell) return `<c r="${ref}" s="1"><v>${serialOf(cell.date)}</v></c>`;
  if ('error' in cell) return `<c r="${ref}" t="e"><v>${escaped(cell.error)}</v></c>`;
  const type = typeof cell.value === 'string' ? ' t="str"' : '';
  const formula = `<f${cell.kind ? ` ${cell.kind}` : ''}>${escaped(cell.formula)}</f>`;
  return `<c r="${ref}"${type}>${formula}<v>${escaped(String(cell.value))}</v></c>`;
}

/** Days since the last day of 1899, as Excel counts them from March 1900 on; with a part of a day for the time. */
const serialOf = (date: string): number => (Date.parse(date) - Date.UTC(1899, 11, 30)) / DAY_MS;

const letterOf = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : letterOf(Math.floor(column / 26) - 1) + letterOf(column % 26);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
