import { searchKey } from '../kernel/search-key.ts';

/**
 * P-2 · The name by which a mapping calls each column: its header, tidied; 'kolom 3' where there is none, and
 * ' (2)' behind one that occurred before.
 */
export function columnNames(headers: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return headers.map((header, index) => {
    const name = header.normalize('NFC').replace(/\s+/g, ' ').trim() || `kolom ${index + 1}`;
    const key = columnKey(name);
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** The form in which names of columns are compared: capitals, accents and spaces make no difference. */
export const columnKey = (name: string): string => searchKey(name).replace(/\s+/g, '');

/** What a remembered mapping is looked up by: headers that differ only in capitals and spaces are the same. */
export const headersKey = (headers: readonly string[]): string =>
  JSON.stringify(columnNames(headers).map(columnKey));
