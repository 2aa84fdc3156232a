import { z } from 'zod';
import { courseOfActionSchema } from '../cases/courses-of-action.ts';
import { capabilitySchema } from '../kernel/capability.ts';
import { centsSchema } from '../kernel/money.ts';
import { pageInputSchema, pageOf } from '../kernel/page.ts';
import { regionCodeSchema } from '../regions/region-types.ts';
import { ARRANGEMENT_TYPES, arrangementTypeSchema, beneficiaryKindSchema } from './arrangement-codes.ts';
import { ARRANGEMENT_SORTS } from './arrangement-columns.ts';
import { ARRANGEMENT_STATUSES, arrangementStatusSchema } from './arrangement-statuses.ts';

/** Which arrangements are asked for; what is left out narrows nothing. */
export const arrangementFiltersSchema = z.object({
  regionCode: regionCodeSchema.optional(),
  statuses: z.array(arrangementStatusSchema).max(ARRANGEMENT_STATUSES.length).default([]),
  types: z.array(arrangementTypeSchema).max(ARRANGEMENT_TYPES.length).default([]),
  course: courseOfActionSchema.optional(),
  /** Part of the number, the title, or the name of who receives it. */
  search: z.string().trim().max(100).default(''),
  /** A calendar year that the period touches. */
  year: z.int().min(2020).max(2105).optional(),
  mineOnly: z.boolean().default(false),
});
export type ArrangementFilters = z.infer<typeof arrangementFiltersSchema>;

export const arrangementOrderSchema = z.object({
  sort: z.enum(ARRANGEMENT_SORTS).default('statusSince'),
  descending: z.boolean().default(true),
});
export type ArrangementOrder = z.infer<typeof arrangementOrderSchema>;
export const arrangementListInputSchema = pageInputSchema
  .extend(arrangementFiltersSchema.shape)
  .extend(arrangementOrderSchema.shape);

/** An arrangement as lists show it to its two parties (C-1). */
export const arrangementRowSchema = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  regionCode: z.string(),
  regionName: z.string(),
  insurerName: z.string(),
  rhoName: z.string(),
  type: arrangementTypeSchema,
  course: courseOfActionSchema,
  beneficiaryKind: beneficiaryKindSchema,
  /** Name of the practice, of the RHO, or the working name of a practice that is yet to start. */
  beneficiaryName: z.string(),
  periodFrom: z.string(),
  periodTo: z.string(),
  status: arrangementStatusSchema,
  statusSince: z.string(),
  ownerName: z.string(),
  /** Sum of all planned amounts. */
  totalCents: centsSchema,
});
export type ArrangementListRow = z.infer<typeof arrangementRowSchema>;

export const arrangementPageSchema = pageOf(arrangementRowSchema).extend({
  /** A-6 · sum over everything that passes the filters, not over the page. */
  totalCents: centsSchema,
});

/** Rows a download may hold: far above what one party has. */
export const ARRANGEMENTS_IN_FILE = 20_000;

export const arrangementsOfRegionInputSchema = z.object({ regionCode: regionCodeSchema });

/** How many arrangements the block of a region shows; the rest is in the list. */
export const ARRANGEMENTS_SHOWN = 6;

export const arrangementOfRegionSchema = arrangementRowSchema.pick({
  id: true,
  number: true,
  title: true,
  type: true,
  status: true,
  statusSince: true,
  periodFrom: true,
  periodTo: true,
  totalCents: true,
});
export type ArrangementOfRegion = z.infer<typeof arrangementOfRegionSchema>;

/** The arrangements in a region that the reader is party to, those that changed last first. */
export const arrangementsOfRegionViewSchema = z.object({
  rows: z.array(arrangementOfRegionSchema).max(ARRANGEMENTS_SHOWN),
  total: z.int().nonnegative(),
  totalCents: centsSchema,
  can: z.object({ start: capabilitySchema }),
});
