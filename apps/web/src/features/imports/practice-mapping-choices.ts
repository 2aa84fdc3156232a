import { PRACTICE_COLUMNS, type PracticeField } from '@regiovast/domain/imports/practice-columns';
import type { PracticeMapping } from '@regiovast/domain/imports/practice-mapping';

/** The required fields that neither a column nor a fixed text gives. */
export const missingFields = ({ columns, fixed }: PracticeMapping): PracticeField[] =>
  PRACTICE_COLUMNS.filter(({ isRequired }) => isRequired)
    .map(({ field }) => field)
    .filter((field) => columns[field] === undefined)
    .filter((field) => !(field === 'referenceDate' || field === 'source') || !fixed[field]?.trim());

/** What a column means in the mapping; empty: nothing, it is not read. */
export const fieldOf = ({ columns }: PracticeMapping, column: string): PracticeField | '' =>
  PRACTICE_COLUMNS.find(({ field }) => columns[field] === column)?.field ?? '';

/** The mapping in which a column means another field: a field has one column and a column one field. */
export function withField(mapping: PracticeMapping, column: string, chosen: string): PracticeMapping {
  const columns: PracticeMapping['columns'] = {};
  for (const { field } of PRACTICE_COLUMNS) {
    const name = mapping.columns[field];
    if (field === chosen) columns[field] = column;
    else if (name !== undefined && name !== column) columns[field] = name;
  }
  return { ...mapping, columns };
}
