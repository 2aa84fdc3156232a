import { z } from 'zod';
import { definitionSchema } from '../indicators/definition.ts';
import { idSchema } from '../kernel/ids.ts';
import { regionTypeSchema } from '../regions/region-types.ts';
import { fileReadingSchema, importReportSchema, importRowSchema } from './import.views.ts';
import { indicatorMappingSchema } from './indicator-mapping.ts';

/** What a proposal took for granted, for a person to confirm. */
export const ASSUMPTIONS = [
  'NATION_WITHOUT_AREA',
  'PERIOD_FROM_FILE_NAME',
  'SOURCE_FROM_FILE_NAME',
  'DECIMAL_FROM_OTHER_COLUMNS',
  'ROWS_ADD_UP',
  'DEFINITIONS_FROM_HEADERS',
] as const;
export type Assumption = (typeof ASSUMPTIONS)[number];

/** Where a mapping comes from: whoever asks, the import itself, an earlier file with these headers, or the data. */
export const MAPPING_ORIGINS = ['given', 'kept', 'remembered', 'proposed'] as const;
export type MappingOrigin = (typeof MAPPING_ORIGINS)[number];

/** P-2 · What undoing a committed import of figures takes back, and what stands in its way. */
const indicatorUndoSchema = z.object({
  figures: z.int(),
  /** Later imports that corrected its figures, and quarters sealed since; both nought: it can be undone. */
  builtUpon: z.object({ imports: z.int(), quarters: z.int() }),
});
export type IndicatorUndo = z.infer<typeof indicatorUndoSchema>;

export const indicatorImportViewSchema = importRowSchema.extend({
  reading: fileReadingSchema,
  report: importReportSchema,
  mapping: indicatorMappingSchema,
  /** Null: not committed. */
  undo: indicatorUndoSchema.nullable(),
});
export type IndicatorImportView = z.infer<typeof indicatorImportViewSchema>;

export const uploadIndicatorsInputSchema = z.object({
  fileName: z.string().trim().min(1).max(200),
  contentBase64: z.base64(),
});

export const setMappingInputSchema = z.object({ id: idSchema, mapping: indicatorMappingSchema });

/**
 * The mapping screen: the first rows of the file, how they would be read, and all it takes to work out from them what
 * is left to decide and which figures come of it.
 */
export const mappingViewSchema = z.object({
  fileName: z.string(),
  headers: z.array(z.string()),
  rows: z.array(z.object({ number: z.int(), cells: z.array(z.string()) })),
  rowCount: z.int(),
  mapping: indicatorMappingSchema,
  origin: z.enum(MAPPING_ORIGINS),
  assumptions: z.array(z.enum(ASSUMPTIONS)),
  areas: z.object({
    municipalities: z.array(z.object({ code: z.string(), name: z.string(), validTo: z.string().nullable() })),
    regions: z.array(z.object({ code: z.string(), name: z.string(), type: regionTypeSchema })),
  }),
  definitions: z.array(definitionSchema),
  today: z.string(),
});
export type MappingView = z.infer<typeof mappingViewSchema>;
