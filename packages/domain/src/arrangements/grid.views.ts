import { z } from 'zod';
import { capabilitySchema } from '../kernel/capability.ts';
import { centsSchema } from '../kernel/money.ts';
import { quarterSchema } from '../kernel/quarter.ts';
import { lineKindSchema } from './arrangement-codes.ts';
import { arrangementStatusSchema } from './arrangement-statuses.ts';
import { ARRANGEMENT_STANDINGS } from './arrangement.views.ts';

const gridCellSchema = z.object({
  quarter: quarterSchema,
  /** Patients, or hundredths of hours; null for a fixed amount. */
  plannedQuantity: z.int().nullable(),
  plannedCents: centsSchema,
  realisedQuantity: z.int().nullable(),
  /** Null: nothing was stated yet; never 0 for that. */
  realisedCents: centsSchema.nullable(),
});
export type GridCell = z.infer<typeof gridCellSchema>;

const gridLineViewSchema = z.object({
  id: z.string(),
  label: z.string(),
  kind: lineKindSchema,
  unitCents: centsSchema.nullable(),
  breakEvenPatients: z.int().nullable(),
  /** In order of quarter; a quarter that is not there is empty. */
  cells: z.array(gridCellSchema),
});
export type GridLineView = z.infer<typeof gridLineViewSchema>;

/** A-1 · the amounts of an arrangement by line and quarter; totals are computed from these by `totalsOf`, on every floor. */
export const gridViewSchema = z.object({
  arrangementId: z.string(),
  number: z.string(),
  standing: z.enum(ARRANGEMENT_STANDINGS),
  /** S-3 · of the whole arrangement. */
  version: z.int(),
  status: arrangementStatusSchema,
  periodFrom: z.string(),
  periodTo: z.string(),
  /** Every quarter of the period. */
  quarters: z.array(quarterSchema),
  /** A-5 · the last quarter in which something can have been delivered; null: none yet. */
  realisedUpTo: quarterSchema.nullable(),
  lines: z.array(gridLineViewSchema),
  totalCents: centsSchema,
  can: z.object({ savePlanned: capabilitySchema, saveRealised: capabilitySchema }),
});
export type GridView = z.infer<typeof gridViewSchema>;
