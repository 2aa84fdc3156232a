import type { FileReading } from '@regiovast/domain/imports/import.views';
import type { TableRow } from '@regiovast/domain/imports/row-reader';

/** Every row of a file that holds any text, the header included, and how the file was read. */
export type ReadRows = {
  readonly rows: readonly TableRow[];
  readonly reading: Omit<FileReading, 'columns'>;
};
