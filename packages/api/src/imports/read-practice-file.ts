import type { MatchedHeaders } from '@regiovast/domain/imports/practice-columns';
import { countKnownHeaders, dutchHeadersOf } from '@regiovast/domain/imports/practice-columns';
import { columnsBy, type PracticeMapping } from '@regiovast/domain/imports/practice-mapping';
import type { PracticeTable } from '@regiovast/domain/imports/rehearse-practices';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { readTable, type TableFile } from './read-table.ts';

/** A file of practices of which every column that must be there was found. */
export type PracticeFile = PracticeTable & Pick<TableFile, 'headers' | 'reading'>;

/** Reads the table of a file of practices; what its columns mean is for `practiceFile` to say. */
export const readPracticeTable = (bytes: Uint8Array, sheet: string | null = null): Promise<TableFile> =>
  readTable(bytes, { countKnown: countKnownHeaders, sheet });

/**
 * P-2 · The table with a meaning for every column: by the mapping, or by its headers alone.
 * @throws DomainError IMPORT_COLUMN_MISSING, IMPORT_COLUMN_TWICE
 */
export function practiceFile(table: TableFile, mapping: PracticeMapping | null): PracticeFile {
  const matched = columnsBy(table.headers, mapping);
  const { columns, missing, twice } = matched;
  if (missing.length > 0)
    throw new DomainError('IMPORT_COLUMN_MISSING', { columns: dutchHeadersOf(missing) });
  if (twice.length > 0) throw new DomainError('IMPORT_COLUMN_TWICE', { columns: dutchHeadersOf(twice) });
  return {
    headers: table.headers,
    columns,
    rows: table.rows,
    fixed: mapping?.fixed ?? {},
    reading: readingWith(table, matched),
  };
}

/** How the file was read, with what each column was taken for. */
export const readingWith = ({ reading }: TableFile, { columns }: MatchedHeaders): TableFile['reading'] => ({
  ...reading,
  columns: [...columns],
});
