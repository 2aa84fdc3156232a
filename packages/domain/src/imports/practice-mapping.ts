import { z } from 'zod';
import { columnKey, columnNames } from './mapping-columns.ts';
import { type MatchedHeaders, matchHeaders, PRACTICE_FIELDS, withGaps } from './practice-columns.ts';

const columnNameSchema = z.string().min(1).max(500);
const eachOnce = (columns: object): boolean => {
  const names = Object.values(columns).map(columnKey);
  return new Set(names).size === names.length;
};

/**
 * P-2 · Which column holds which field of a practice, where the headers do not say so, and what is the same for every
 * row. Columns are called by `columnNames`; those that are not named are not read.
 */
export const practiceMappingSchema = z.object({
  columns: z
    .partialRecord(z.enum(PRACTICE_FIELDS), columnNameSchema)
    .refine(eachOnce, { error: 'COLUMN_TWICE' }),
  fixed: z
    .object({ referenceDate: z.string().max(30), source: z.string().max(200) })
    .partial()
    .default({}),
  /** The sheet of a workbook; null: the first visible one with rows. */
  sheet: z.string().max(100).nullable().default(null),
});
export type PracticeMapping = z.infer<typeof practiceMappingSchema>;

/** What every column means: by the mapping, or by the headers alone when there is none. */
export function columnsBy(headers: readonly string[], mapping: PracticeMapping | null): MatchedHeaders {
  if (mapping === null) return matchHeaders(headers);
  const fields = new Map(
    PRACTICE_FIELDS.flatMap((field) => {
      const name = mapping.columns[field];
      return name === undefined ? [] : [[columnKey(name), field] as const];
    }),
  );
  const columns = columnNames(headers).map((name, index) => ({
    header: headers[index]?.replace(/\s+/g, ' ').trim() ?? '',
    field: fields.get(columnKey(name)) ?? null,
  }));
  const { referenceDate, source } = mapping.fixed;
  return withGaps(columns, [
    ...(referenceDate?.trim() ? (['referenceDate'] as const) : []),
    ...(source?.trim() ? (['source'] as const) : []),
  ]);
}

/** The mapping that says what the headers of a file say by themselves. */
export function mappingOf(headers: readonly string[]): PracticeMapping['columns'] {
  const names = columnNames(headers);
  const { columns } = matchHeaders(headers);
  const found: PracticeMapping['columns'] = {};
  columns.forEach(({ field }, index) => {
    const name = names[index];
    if (field && name && found[field] === undefined) found[field] = name;
  });
  return found;
}
