const QUOTE = '"';

/** Longest text that is looked at: far above 40 lines of 20 quarters, far below what holds up a browser. */
export const LONGEST_PASTE = 200_000;

/** Outside quotes a tab decides, then a semicolon; a comma only between quoted cells, for it is also in amounts. */
function separatorOf(text: string): string {
  const bare = text.replace(/"(?:[^"]|"")*"/g, QUOTE);
  if (bare.includes('\t')) return '\t';
  if (bare.includes(';')) return ';';
  return /"\s*,\s*"/.test(bare) ? ',' : '\t';
}

/**
 * The cells of a block as a spreadsheet puts it on the clipboard: rows by line breaks, cells by tabs; a cell with a line
 * break or separator stands in quotes, a quote in it doubled. The line break at the end makes no row.
 */
export function pastedRows(text: string): string[][] {
  const separator = separatorOf(text.slice(0, LONGEST_PASTE));
  const whole = text.slice(0, LONGEST_PASTE).replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
  };
  for (let index = 0; index < whole.length; index += 1) {
    const sign = whole.charAt(index);
    if (isQuoted && sign === QUOTE && whole.charAt(index + 1) === QUOTE) {
      cell += QUOTE;
      index += 1;
    } else if (isQuoted ? sign === QUOTE : sign === QUOTE && cell === '') isQuoted = !isQuoted;
    else if (isQuoted || (sign !== separator && sign !== '\n')) cell += sign;
    else {
      endCell();
      if (sign === '\n') {
        rows.push(row);
        row = [];
      }
    }
  }
  endCell();
  rows.push(row);
  return rows;
}
