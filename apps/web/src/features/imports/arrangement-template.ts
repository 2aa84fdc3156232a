import { ARRANGEMENT_FILE_COLUMNS } from '@regiovast/domain/imports/arrangement-file-columns';
import { csvFileText } from '@regiovast/domain/imports/csv-lines';

/** A file of arrangements with nothing but the headers, in the order of the documentation. */
export const arrangementTemplate = (language: 'nl' | 'en'): string =>
  csvFileText([ARRANGEMENT_FILE_COLUMNS.map((column) => column[language])]);
