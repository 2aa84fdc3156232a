import { z } from 'zod';
import { AGGREGATIONS, INDICATOR_PERIODS, WORSE_DIRECTIONS } from '../indicators/area-kinds.ts';
import { indicatorCodeSchema } from '../indicators/definition.ts';
import { REGION_TYPES } from '../regions/region-types.ts';

const columnSchema = z.string().min(1).max(1_000);
const textSchema = z.string().trim().min(1).max(2_000);
const shortTextSchema = z.string().trim().min(1).max(300);

/** What the names in a column are names of: municipalities, regions of a type, or areas Regiovast does not hold. */
export const NAMED_AREAS = ['municipality', ...REGION_TYPES, 'other'] as const;

/** Which area a figure is about. */
const areaSchema = z.discriminatedUnion('from', [
  z.object({ from: z.literal('codes'), column: columnSchema, nameColumn: columnSchema.nullable() }),
  z.object({ from: z.literal('names'), column: columnSchema, of: z.enum(NAMED_AREAS) }),
  z.object({
    from: z.literal('fixed'),
    kind: z.enum(['nation', 'region', 'municipality']),
    code: z.string().min(1).max(20),
  }),
]);

/** Which period: its last day is the reference date. */
const periodSchema = z.discriminatedUnion('from', [
  z.object({ from: z.literal('column'), column: columnSchema }),
  z.object({ from: z.literal('headers') }),
  z.object({ from: z.literal('fixed'), period: z.string().trim().min(4).max(40) }),
]);

/** A definition that the import brings along: everything a figure needs to be read rightly. */
export const newDefinitionSchema = z.object({
  code: indicatorCodeSchema,
  labelNl: shortTextSchema,
  labelEn: shortTextSchema,
  unit: z.string().trim().min(1).max(60),
  definitionNl: textSchema,
  definitionEn: textSchema,
  source: shortTextSchema,
  topic: z.string().regex(/^[a-zA-Z][a-zA-Z0-9]{0,59}$/),
  /** figures of one group may share a line; a new definition is a group of its own unless said otherwise. */
  comparabilityGroup: z.string().min(1).max(100),
  period: z.enum(INDICATOR_PERIODS),
  aggregation: z.enum(AGGREGATIONS),
  worse: z.enum(WORSE_DIRECTIONS).nullable(),
  staleAfterMonths: z.int().min(1).max(600).nullable(),
});
export type NewDefinition = z.infer<typeof newDefinitionSchema>;

const indicatorChoiceSchema = z.discriminatedUnion('use', [
  z.object({ use: z.literal('existing'), code: indicatorCodeSchema, version: z.int().min(1) }),
  z.object({ use: z.literal('define'), definition: newDefinitionSchema }),
]);
export type IndicatorChoice = z.infer<typeof indicatorChoiceSchema>;

/** Whether every value column is an indicator, or a column names the indicator of its row. */
export const indicatorsSchema = z.discriminatedUnion('from', [
  z.object({ from: z.literal('columns') }),
  /** The column holds codes of indicators that are defined already. */
  z.object({ from: z.literal('codes'), column: columnSchema }),
  /** Every text in the column becomes an indicator; `like` is what they have in common. */
  z.object({
    from: z.literal('names'),
    column: columnSchema,
    unitColumn: columnSchema.nullable(),
    like: newDefinitionSchema.omit({ code: true, labelNl: true, labelEn: true, comparabilityGroup: true }),
    /** What every code begins with, so that two sources never share one by accident. */
    prefix: z.string().regex(/^[A-Z][A-Z0-9_]{0,29}$/),
  }),
]);

const sourceSchema = z.discriminatedUnion('from', [
  z.object({ from: z.literal('column'), column: columnSchema }),
  z.object({ from: z.literal('fixed'), text: shortTextSchema }),
]);

export const DECIMAL_SIGNS = ['comma', 'point'] as const;
export type DecimalSign = (typeof DECIMAL_SIGNS)[number];

const valueColumnSchema = z.object({
  column: columnSchema,
  decimal: z.enum(DECIMAL_SIGNS).nullable(),
  /** What its cells are about in time, when the headers say so. */
  period: z.string().trim().min(4).max(40).nullable(),
  /** Null when a column names the indicator of its row. */
  indicator: indicatorChoiceSchema.nullable(),
});
export type ValueColumn = z.infer<typeof valueColumnSchema>;

/** Only rows whose cell is one of the values, or (`keep: false`) is none of them. */
const filterSchema = z.object({
  column: columnSchema,
  keep: z.boolean(),
  values: z.array(z.string().max(300)).min(1).max(200),
});

/**
 * P-2 · How any table of figures is read: which column is the area, the period, the value of which indicator.
 * Parts that are null are not decided yet; see `mappingProblems`. Columns are called by `columnNames`.
 */
export const indicatorMappingSchema = z.object({
  area: areaSchema.nullable(),
  period: periodSchema.nullable(),
  indicators: indicatorsSchema,
  values: z.array(valueColumnSchema).max(250),
  filters: z.array(filterSchema).max(20),
  /** `sum`: the rows of one figure add up; `none`: a second row for the same figure is refused. */
  aggregation: z.enum(AGGREGATIONS),
  /** What stands for unknown, beside an empty cell. */
  unknownMarks: z.array(z.string().max(40)).max(20),
  source: sourceSchema.nullable(),
});
export type IndicatorMapping = z.infer<typeof indicatorMappingSchema>;

/** Marks that publishers use for "not available"; a dash is not among them, for some mean 0 by it. */
export const UNKNOWN_MARKS: readonly string[] = ['.', '..', 'x', 'onbekend', 'unknown', 'n.b.', 'NA', 'n/a'];
