import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { boundaryDivisionSchema } from './boundary-divisions.ts';
import { regionTypeSchema } from './region-types.ts';

export const boundariesInputSchema = z.object({
  regionType: regionTypeSchema,
  /** The day whose membership counts; today when left out. */
  asOf: calendarDateSchema.optional(),
});

/** One region as it is drawn; lengths in units of the view box. */
const areaShapeSchema = z.object({
  code: z.string(),
  /** SVG path in whole units, to be filled by the even-odd rule. */
  path: z.string(),
  /** Middle of the largest part, for moving from region to region by arrow key. */
  x: z.number(),
  y: z.number(),
});
export type AreaShape = z.infer<typeof areaShapeSchema>;

/** R-1 · the boundaries of a region type with where they come from, ready to be drawn. */
export const boundariesViewSchema = z.object({
  regionType: regionTypeSchema,
  /** Whose boundaries were imported: the type's own, or those of municipalities joined into regions. */
  division: boundaryDivisionSchema,
  source: z.string(),
  importedOn: z.string(),
  /** The same for every division, so that maps can be laid over each other. */
  width: z.int(),
  height: z.int(),
  areas: z.array(areaShapeSchema),
  /** What lies in no region of the type on the day; empty when every part does. */
  rest: z.string(),
  /** Municipalities that belong to a region of the type but have no boundary. */
  missing: z.array(z.string()),
});
export type BoundariesView = z.infer<typeof boundariesViewSchema>;
