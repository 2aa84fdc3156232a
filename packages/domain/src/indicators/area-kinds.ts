import { z } from 'zod';

/**
 * What a figure can be about. `other` is an area of a division that Regiovast does not hold (a labour market
 * region, a region of an audit report): it has a name, never members, and is shown apart.
 */
export const AREA_KINDS = ['nation', 'region', 'municipality', 'district', 'neighbourhood', 'other'] as const;
export const areaKindSchema = z.enum(AREA_KINDS);
export type AreaKind = z.infer<typeof areaKindSchema>;

/** How a published value binds: "ruim 300" is at least, "nog geen 6900" at most, "bijna" about. */
export const FIGURE_BOUNDS = ['exact', 'atLeast', 'atMost', 'about'] as const;
export const figureBoundSchema = z.enum(FIGURE_BOUNDS);
export type FigureBound = z.infer<typeof figureBoundSchema>;

/** `register`: Regiovast works it out from its own records; `published`: somebody else's figure, with its source. */
export const INDICATOR_KINDS = ['register', 'published'] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** What one figure is about in time: a day, a quarter, a year, or a period that its label names. */
export const INDICATOR_PERIODS = ['day', 'quarter', 'year', 'other'] as const;
export type IndicatorPeriod = (typeof INDICATOR_PERIODS)[number];

/** Whether the figures of municipalities add up to the figure of their region. */
export const AGGREGATIONS = ['sum', 'none'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

/** Which way is worse for access to care; null: neither, or it cannot be said. */
export const WORSE_DIRECTIONS = ['higher', 'lower'] as const;
export type WorseDirection = (typeof WORSE_DIRECTIONS)[number];
