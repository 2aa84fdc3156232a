import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { quarterSchema } from '../kernel/quarter.ts';

/** The nation as an area code beside the region codes. */
export const NATION = 'NL';

/** How far a value rests on known figures (taxonomy 8). Unknown is a quality of its own, never a 0. */
export const qualitySchema = z.enum(['MEASURED', 'ESTIMATED', 'UNKNOWN']);
export type Quality = z.infer<typeof qualitySchema>;

/** One version of the definition of an indicator, frozen with the quarter. */
export const indicatorDefinitionSchema = z.object({
  code: z.string(),
  version: z.int().positive(),
  unit: z.string(),
  labelNl: z.string(),
  labelEn: z.string(),
  definitionNl: z.string(),
  definitionEn: z.string(),
  source: z.string(),
  validFrom: calendarDateSchema,
});
export type IndicatorDefinition = z.infer<typeof indicatorDefinitionSchema>;

/**
 * One cell of the quarter: an indicator for a region, or for the nation (`regionCode` "NL").
 * `value` is null when it is unknown or when it is suppressed (C-4); `suppressed` tells which.
 */
export const quarterValueSchema = z.object({
  indicatorCode: z.string(),
  definitionVersion: z.int().positive(),
  regionType: z.string(),
  regionCode: z.string(),
  referenceDate: calendarDateSchema,
  value: z.number().nullable(),
  unit: z.string(),
  source: z.string(),
  quality: qualitySchema,
  suppressed: z.boolean(),
});
export type QuarterValue = z.infer<typeof quarterValueSchema>;

/** By which weights the pressure scores of a quarter were worked out, and how sure each is (0 to 1). */
const pressureScoreSchema = z.object({
  weightsVersion: z.int().positive(),
  confidence: z.array(z.object({ regionCode: z.string(), confidence: z.number().min(0).max(1) })),
});

const firstSnapshotSchema = z.object({
  schemaVersion: z.literal(1),
  quarter: quarterSchema,
  revision: z.int().positive(),
  closedAt: z.iso.datetime(),
  referenceDate: calendarDateSchema,
  regionType: z.string(),
  minimumCount: z.int().positive(),
  isDemo: z.boolean(),
  regions: z.array(z.object({ code: z.string(), name: z.string() })),
  definitions: z.array(indicatorDefinitionSchema),
  values: z.array(quarterValueSchema),
});

/**
 * Every form a sealed quarter has had. A form never changes, because its published schema is one of the files
 * that must stay the same bytes: what is added makes a next version.
 */
export const SNAPSHOT_SCHEMAS = {
  /** Sealed before there was a pressure score. */
  1: firstSnapshotSchema,
  2: firstSnapshotSchema.extend({ schemaVersion: z.literal(2), pressureScore: pressureScoreSchema }),
} as const;

/** What closing a quarter freezes: everything the files are made from, and nothing that was suppressed. */
export type QuarterSnapshot = Omit<z.infer<typeof firstSnapshotSchema>, 'schemaVersion'> & {
  readonly schemaVersion: keyof typeof SNAPSHOT_SCHEMAS;
  readonly pressureScore?: z.infer<typeof pressureScoreSchema> | undefined;
};
export const quarterSnapshotSchema: z.ZodType<QuarterSnapshot> = z.discriminatedUnion('schemaVersion', [
  SNAPSHOT_SCHEMAS[1],
  SNAPSHOT_SCHEMAS[2],
]);
