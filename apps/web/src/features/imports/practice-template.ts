import { PRACTICE_COLUMNS } from '@regiovast/domain/imports/practice-columns';
import { csvFileText } from '@regiovast/domain/imports/csv-lines';

/** A file of practices with nothing but the headers, in the order of the documentation. */
export const practiceTemplate = (language: 'nl' | 'en'): string =>
  csvFileText([PRACTICE_COLUMNS.map((column) => column[language])]);
