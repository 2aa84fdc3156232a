import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { importImpactSchema } from './import-impact.ts';
import { IMPORT_KINDS, IMPORT_STATES } from './import-kinds.ts';
import { indicatorOutcomeSchema } from './indicator-outcome.ts';
import { practiceMappingSchema } from './practice-mapping.ts';

/** Why a cell or a row was refused. */
export const REFUSAL_CODES = [
  'VALUE_MISSING',
  'AGB_INVALID',
  'AGB_TWICE',
  'MUNICIPALITY_UNKNOWN',
  'MUNICIPALITY_ENDED',
  'POSTCODE_INVALID',
  'OWNERSHIP_FORM_UNKNOWN',
  'PATIENT_STOP_UNKNOWN',
  'NUMBER_INVALID',
  'NUMBER_OUT_OF_RANGE',
  'DATE_INVALID',
  'DATE_IN_FUTURE',
  'OWNERS_60_PLUS_ABOVE_OWNERS',
  'TEXT_TOO_LONG',
  'CELL_COUNT_DIFFERS',
  'PRACTICE_CLOSED',
  'AREA_UNKNOWN',
  'AREA_TWICE',
  'GEOMETRY_INVALID',
  'COORDINATES_OUTSIDE',
  'FORMULA_CELL',
  'CELL_ERROR',
  'OUTSIDE_AREA',
  'COORDINATE_INVALID',
  'COORDINATE_INCOMPLETE',
  'AREA_MISSING',
  'PERIOD_INVALID',
  'INDICATOR_UNKNOWN',
  'INDICATOR_DEFINED_OTHERWISE',
  'FIGURE_TWICE',
  'SUM_INCOMPLETE',
  'WORD_UNKNOWN',
  'AMOUNT_INVALID',
  'AMOUNT_DIFFERS',
  'LINE_VALUE_UNFIT',
  'LINE_DIFFERS',
  'TOO_MANY_LINES',
  'FRAME_DIFFERS',
  'QUARTER_TWICE',
  'QUARTER_OUTSIDE',
  'PERIOD_WRONG',
  'PRACTICE_NOT_IN_REGION',
  'RHO_UNKNOWN',
  'PAID_WITHOUT_CONTRACT',
  'PAID_ABOVE_CONTRACT',
  'ARRANGEMENT_STANDS',
  'ARRANGEMENT_RHO_FIXED',
] as const;
export const refusalCodeSchema = z.enum(REFUSAL_CODES);
export type RefusalCode = z.infer<typeof refusalCodeSchema>;

/** One refusal; `row` as a spreadsheet numbers it (the header is row 1), `column` the header as it stands. */
export const refusalSchema = z.object({
  row: z.int().min(1),
  column: z.string(),
  value: z.string(),
  code: refusalCodeSchema,
  message: z.string(),
});
export type Refusal = z.infer<typeof refusalSchema>;

/** P-2: the outcome of reading a file, whether rehearsed or committed (spec 13 names the fields). */
export const importReportSchema = z.object({
  rows: z.int(),
  new: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  refused: z.int(),
  refusals: z.array(refusalSchema),
  committed: z.boolean(),
  /** What a file of indicators makes; other kinds have none. */
  made: indicatorOutcomeSchema.exactOptional(),
});
export type ImportReport = z.infer<typeof importReportSchema>;

export const importRowSchema = z.object({
  id: z.string(),
  kind: z.enum(IMPORT_KINDS),
  fileName: z.string(),
  bytes: z.int(),
  state: z.enum(IMPORT_STATES),
  uploadedAt: z.string(),
  uploadedBy: z.string(),
});

/** How the file was read: shown before commit, so that a wrong guess is seen. */
export const fileReadingSchema = z.object({
  /** Null: a workbook. */
  encoding: z.enum(['utf-8', 'windows-1252']).nullable(),
  separator: z.enum([',', ';', '\t']).nullable(),
  /** Null: not a workbook. `others` are the visible sheets that were not read; hidden rows are read. */
  sheet: z
    .object({ name: z.string(), others: z.array(z.string()), hiddenRows: z.int() })
    .nullable()
    .default(null),
  columns: z.array(z.object({ header: z.string(), field: z.string().nullable() })),
});

/** P-2 · What undoing a committed import takes back, and what stands in its way. */
export const importUndoSchema = z.object({
  made: z.int(),
  restored: z.int(),
  statements: z.int(),
  /** What came later and builds on it; all nought: it can be undone. */
  builtUpon: z.object({ cases: z.int(), imports: z.int(), corrections: z.int(), quarters: z.int() }),
});
export type ImportUndo = z.infer<typeof importUndoSchema>;

export const importViewSchema = importRowSchema.extend({
  reading: fileReadingSchema,
  report: importReportSchema,
  /** Null: not worked out, as for a file whose columns are not pointed out yet. */
  impact: importImpactSchema.nullable(),
  /** Null: not committed. */
  undo: importUndoSchema.nullable(),
});
export type ImportView = z.infer<typeof importViewSchema>;

export const importInputSchema = z.object({ id: idSchema });
/** The file travels as base64 text in JSON, so that an upload is a procedure like any other. */
export const uploadInputSchema = z.object({
  fileName: z.string().trim().min(1).max(200),
  contentBase64: z.base64(),
});

/** P-2 · The columns of a file that cannot be read by its headers: what they may mean, to be looked at. */
export const practiceMappingViewSchema = z.object({
  /** What each column is called in a mapping. */
  columns: z.array(z.string()),
  /** The first rows, cell by cell. */
  sample: z.array(z.object({ row: z.int(), cells: z.array(z.string()) })),
  sheet: z.string().nullable(),
  otherSheets: z.array(z.string()),
  mapping: practiceMappingSchema,
  /** Whether the mapping was remembered from an earlier file, or proposed. */
  isRemembered: z.boolean(),
});
export type PracticeMappingView = z.infer<typeof practiceMappingViewSchema>;
export const practiceMappingInputSchema = z.object({
  id: idSchema,
  sheet: z.string().max(100).nullable().default(null),
});
export const setPracticeMappingInputSchema = z.object({ id: idSchema, mapping: practiceMappingSchema });
export type FileReading = z.infer<typeof fileReadingSchema>;
