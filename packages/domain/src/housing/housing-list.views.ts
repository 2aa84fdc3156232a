import { z } from 'zod';
import { accessTestOutcomeSchema } from '../arrangements/arrangement-codes.ts';
import { capabilitySchema } from '../kernel/capability.ts';
import { idSchema } from '../kernel/ids.ts';
import { pageInputSchema, pageOf } from '../kernel/page.ts';
import { regionCodeSchema } from '../regions/region-types.ts';
import { accessTestStateSchema, housingBottleneckSchema, housingOutcomeSchema } from './housing-codes.ts';
import { HOUSING_FIRST_SORT, HOUSING_SHOWN, HOUSING_SORTS } from './housing-columns.ts';
import { HOUSING_STEPS, housingStepSchema } from './housing-steps.ts';
import { HOUSING_TERMS } from './next-term.ts';

const LONGEST_SEARCH = 100;
/** Control characters in a search mean nothing, and a database may refuse them (S-5). */
const searchTextSchema = z.string().transform((text) => text.replace(/\p{Cc}+/gu, ' ').trim());

export const housingMunicipalitySchema = z.string().regex(/^[A-Z0-9-]{1,12}$/);

/** Which housing cases are asked for; what is left out narrows nothing, but only open cases come unless asked otherwise. */
export const housingFiltersSchema = z.object({
  /** Part of the number, or of the name of the practice, the initiative or the municipality. */
  search: searchTextSchema.pipe(z.string().max(LONGEST_SEARCH)).default(''),
  steps: z.array(housingStepSchema).max(HOUSING_STEPS.length).default([]),
  regionCode: regionCodeSchema.optional(),
  municipalityCode: housingMunicipalitySchema.optional(),
  bottleneck: housingBottleneckSchema.optional(),
  shown: z.enum(HOUSING_SHOWN).default('open'),
  /** Those of which the reader is the owner. */
  mineOnly: z.boolean().default(false),
  /** Of one practice. */
  practiceId: idSchema.optional(),
  /** That hang together with one discontinuity case. */
  caseId: idSchema.optional(),
});
export type HousingFilters = z.infer<typeof housingFiltersSchema>;

export const housingOrderSchema = z.object({
  sort: z.enum(HOUSING_SORTS).default(HOUSING_FIRST_SORT),
  descending: z.boolean().default(false),
});
export type HousingOrder = z.infer<typeof housingOrderSchema>;
export const housingListInputSchema = pageInputSchema
  .extend(housingFiltersSchema.shape)
  .extend(housingOrderSchema.shape);

const nextTermSchema = z.object({ kind: z.enum(HOUSING_TERMS), on: z.string() });

/** A housing case as lists show it to who sees it. */
export const housingRowSchema = z.object({
  id: z.string(),
  number: z.string(),
  practiceName: z.string().nullable(),
  initiativeName: z.string().nullable(),
  municipalityName: z.string(),
  /** The care office region on the day; null: the municipality lies in none. */
  regionName: z.string().nullable(),
  step: housingStepSchema,
  stepSince: z.string(),
  bottlenecks: z.array(housingBottleneckSchema),
  /** H-1 · the last access test. */
  accessTest: z.object({ outcome: accessTestOutcomeSchema, state: accessTestStateSchema }).nullable(),
  enrolledPatients: z.int().nullable(),
  enrolledAtCompletion: z.int().nullable(),
  wantedFloorAreaM2: z.int().nullable(),
  wantedYear: z.int().nullable(),
  leaseEndsOn: z.string().nullable(),
  /** Of the chosen location. */
  completionOn: z.string().nullable(),
  nextTerm: nextTermSchema.nullable(),
  outcome: housingOutcomeSchema.nullable(),
  ownerName: z.string(),
});
export type HousingListRow = z.infer<typeof housingRowSchema>;
export const housingPageSchema = pageOf(housingRowSchema);

/** Rows a download may hold: far above what the country has. */
export const HOUSING_IN_FILE = 20_000;

export const housingOfRegionInputSchema = z.object({ regionCode: regionCodeSchema });

/** How many cases the block of a region shows; the rest is in the list. */
export const HOUSING_OF_REGION_SHOWN = 5;

const housingOfRegionSchema = housingRowSchema.pick({
  id: true,
  number: true,
  practiceName: true,
  initiativeName: true,
  municipalityName: true,
  step: true,
  stepSince: true,
  nextTerm: true,
});

/** The open housing cases in a region that the reader sees: how many at each step, and those that moved last. */
export const housingOfRegionViewSchema = z.object({
  rows: z.array(housingOfRegionSchema).max(HOUSING_OF_REGION_SHOWN),
  total: z.int().nonnegative(),
  /** Only steps at which there is one, in the order of the course. */
  steps: z.array(z.object({ step: housingStepSchema, count: z.int().positive() })),
  can: z.object({ start: capabilitySchema }),
});
