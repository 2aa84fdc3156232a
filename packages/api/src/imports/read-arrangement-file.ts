import {
  countKnownArrangementHeaders,
  matchArrangementHeaders,
} from '@regiovast/domain/imports/arrangement-file-columns';
import type { ArrangementTable } from '@regiovast/domain/imports/rehearse-arrangements';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { readTable, type TableFile } from './read-table.ts';

export type ArrangementFile = ArrangementTable & Pick<TableFile, 'reading'>;

/**
 * P-2 · reads a file of existing arrangements, of which every column that must be there is there.
 * @throws DomainError IMPORT_TOO_LARGE, IMPORT_NOT_TEXT, IMPORT_WITHOUT_ROWS, IMPORT_COLUMN_MISSING, IMPORT_COLUMN_TWICE
 */
export async function readArrangementFile(bytes: Uint8Array): Promise<ArrangementFile> {
  const { headers, rows, reading } = await readTable(bytes, { countKnown: countKnownArrangementHeaders });
  const { columns, missing, twice } = matchArrangementHeaders(headers);
  if (missing !== '') throw new DomainError('IMPORT_COLUMN_MISSING', { columns: missing });
  if (twice !== '') throw new DomainError('IMPORT_COLUMN_TWICE', { columns: twice });
  return { columns, rows, reading: { ...reading, columns: [...columns] } };
}
