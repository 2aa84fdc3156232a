import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { IMPORT_STATES } from './import-kinds.ts';

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
});
export type ImportReport = z.infer<typeof importReportSchema>;

export const importRowSchema = z.object({
  id: z.string(),
  fileName: z.string(),
  bytes: z.int(),
  state: z.enum(IMPORT_STATES),
  uploadedAt: z.string(),
  uploadedBy: z.string(),
});

/** How the file was read: shown before commit, so that a wrong guess is seen. */
export const fileReadingSchema = z.object({
  encoding: z.enum(['utf-8', 'windows-1252']),
  separator: z.enum([',', ';', '\t']),
  columns: z.array(z.object({ header: z.string(), field: z.string().nullable() })),
});

export const importViewSchema = importRowSchema.extend({
  reading: fileReadingSchema,
  report: importReportSchema,
});
export type ImportView = z.infer<typeof importViewSchema>;

export const importInputSchema = z.object({ id: idSchema });
/** The file travels as base64 text in JSON, so that an upload is a procedure like any other. */
export const uploadInputSchema = z.object({
  fileName: z.string().trim().min(1).max(200),
  contentBase64: z.base64(),
});
export type FileReading = z.infer<typeof fileReadingSchema>;
