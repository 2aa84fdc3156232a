import { z } from 'zod';
import { COST_YEARS } from './costs.schemas.ts';

const municipalitySchema = z.object({ code: z.string(), name: z.string() });
const yearSchema = z.int().min(COST_YEARS.first).max(COST_YEARS.last);

/** H-7 · how the need map is narrowed: one municipality, and from and up to a wanted year. */
export const needMapInputSchema = z.object({
  municipalityCode: z.string().min(1).max(12).optional(),
  fromYear: yearSchema.optional(),
  toYear: yearSchema.optional(),
});
export type NeedMapFilters = z.infer<typeof needMapInputSchema>;

const sumSchema = z.object({
  cases: z.int(),
  wantedFloorAreaM2: z.int().nullable(),
  casesWithoutFloorArea: z.int(),
  wantedRooms: z.int().nullable(),
  casesWithoutRooms: z.int(),
});

/** H-7 · the need map as the RHO sees it. */
export const needMapViewSchema = z.object({
  rhoName: z.string(),
  asOf: z.string(),
  rows: z.array(sumSchema.extend({ municipality: municipalitySchema, year: z.int().nullable() })),
  sum: sumSchema,
  /** What stands in no file: cases without consent. */
  heldBack: z.array(z.object({ municipality: municipalitySchema, year: z.int().nullable(), cases: z.int() })),
  /** To narrow by: the municipalities of the area that have an open case, whatever is shown. */
  municipalities: z.array(municipalitySchema),
});
export type NeedMapView = z.infer<typeof needMapViewSchema>;

const { municipalityCode, fromYear, toYear } = needMapInputSchema.shape;

/** The address of the page and of its downloads; what makes no sense is left out. */
const addressSchema = z.object({
  gemeente: municipalityCode.catch(undefined),
  van: fromYear.catch(undefined),
  tot: toYear.catch(undefined),
});
type NeedMapAddress = z.infer<typeof addressSchema>;

export const readNeedMapAddress = (query: Readonly<Record<string, unknown>>): NeedMapAddress =>
  addressSchema.parse(query);

/** What is asked for, from the words of the address. */
export const needMapFiltersOf = ({ gemeente, van, tot }: NeedMapAddress): NeedMapFilters => ({
  municipalityCode: gemeente,
  fromYear: van,
  toYear: tot,
});
