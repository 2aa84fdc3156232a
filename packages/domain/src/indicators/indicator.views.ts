import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { qualitySchema } from '../quarters/snapshot.ts';
import { regionCodeSchema, regionTypeSchema, WORKING_REGION_TYPE } from '../regions/region-types.ts';
import { areaKindSchema } from './area-kinds.ts';
import { BANDS } from './benchmark.ts';
import { definitionSchema, indicatorCodeSchema } from './definition.ts';
import { shownFigureSchema } from './published-figure.ts';
import { TOPICS } from './topics.ts';

const areaCountSchema = z.object({ areaKind: areaKindSchema, areas: z.int() });

/** An indicator in the catalogue: the newest version of its definition, and what there is of it. */
const catalogueItemSchema = z.object({
  definition: definitionSchema,
  /** null is unknown. */
  national: shownFigureSchema.nullable(),
  areas: z.array(areaCountSchema),
});
export type CatalogueItem = z.infer<typeof catalogueItemSchema>;

/** F-4 · the day as of which figures are read; today when left out. */
const asOfSchema = calendarDateSchema.optional();

/** Without codes: everything there is. */
export const catalogueInputSchema = z.object({
  codes: z.array(indicatorCodeSchema).max(50).optional(),
  asOf: asOfSchema,
});

export const catalogueViewSchema = z.object({
  on: calendarDateSchema,
  topics: z.array(z.object({ topic: z.enum(TOPICS), indicators: z.array(catalogueItemSchema) })),
});
export type CatalogueView = z.infer<typeof catalogueViewSchema>;

export const indicatorInputSchema = z.object({
  code: indicatorCodeSchema,
  regionType: regionTypeSchema.default(WORKING_REGION_TYPE),
  asOf: asOfSchema,
});

/** How far a figure of a region rests on its municipalities; null where the source gives the region itself. */
const coverageSchema = z.object({
  quality: qualitySchema,
  known: z.int().nullable(),
  members: z.int().nullable(),
});

/** A figure of a region: its own, or the sum over its municipalities. */
export const regionFigureSchema = shownFigureSchema.extend(coverageSchema.shape);
export type RegionFigure = z.infer<typeof regionFigureSchema>;

/** One indicator in full. Figures name the version of their definition, which is among `versions`. */
export const indicatorViewSchema = z.object({
  on: calendarDateSchema,
  /** Newest first. */
  versions: z.array(definitionSchema),
  national: z.array(shownFigureSchema),
  regionType: regionTypeSchema,
  /** Every region of the type, each with its latest figure; null is unknown. */
  regions: z.array(z.object({ code: z.string(), name: z.string(), figure: regionFigureSchema.nullable() })),
  municipalities: z.array(shownFigureSchema),
  others: z.array(shownFigureSchema),
  areas: z.array(areaCountSchema),
  sources: z.array(z.object({ source: z.string(), figures: z.int() })),
});
export type IndicatorView = z.infer<typeof indicatorViewSchema>;

export const regionIndicatorsInputSchema = z.object({ code: regionCodeSchema, asOf: asOfSchema });

const rateSchema = z.object({ value: z.number(), populationDate: calendarDateSchema });

/** An indicator that has a figure for a region, beside the nation and the other regions of its type. */
export const regionIndicatorSchema = z.object({
  definition: definitionSchema,
  figure: regionFigureSchema,
  /** What regions are compared by where the figure is a sum: per 1,000 inhabitants. */
  rate: rateSchema.nullable(),
  national: shownFigureSchema.nullable(),
  benchmark: z
    .object({ p25: z.number(), p50: z.number(), p75: z.number(), count: z.int(), band: z.enum(BANDS) })
    .nullable(),
  /** The region's own figures or complete sums under the same definition version, oldest first. */
  trend: z.array(shownFigureSchema),
});
export type RegionIndicator = z.infer<typeof regionIndicatorSchema>;

export const regionIndicatorsViewSchema = z.object({
  on: calendarDateSchema,
  regionType: regionTypeSchema,
  indicators: z.array(regionIndicatorSchema),
  /** Figures of single municipalities in the region that do not add up, the latest of each. */
  places: z.array(z.object({ definition: definitionSchema, figure: shownFigureSchema })),
});
export type RegionIndicatorsView = z.infer<typeof regionIndicatorsViewSchema>;
