import { z } from 'zod';
import { capabilitySchema } from '../kernel/capability.ts';
import { centsSchema } from '../kernel/money.ts';
import { ARRANGEMENT_LIMITS } from './arrangement.schemas.ts';
import { amountSchema } from './amounts.ts';

/** Calendar years a budget can be of. */
export const ceilingYearSchema = z.int().min(2020).max(2100);

/** A-4, S-3 · a new ceiling of a year, on top of the version that was looked at. */
export const setCeilingInputSchema = z.object({
  year: ceilingYearSchema,
  ceilingCents: amountSchema,
  reason: z.string().trim().min(1).max(ARRANGEMENT_LIMITS.reason),
  /** The version of the year that was seen; 0 when it had none. */
  latest: z.int().min(0),
});

/** A-4, C-1 · every ceiling an insurer laid down, newest year and version first; for itself alone. */
export const ceilingsViewSchema = z.object({
  insurerName: z.string(),
  today: z.string(),
  years: z.array(
    z.object({
      year: z.int(),
      /** 0: the year has no ceiling, but something counts in it. */
      latest: z.int(),
      ceilingCents: centsSchema.nullable(),
      usedCents: centsSchema,
      freeCents: centsSchema.nullable(),
      versions: z.array(
        z.object({
          version: z.int(),
          ceilingCents: centsSchema,
          reason: z.string(),
          recordedAt: z.string(),
          recordedBy: z.string(),
        }),
      ),
    }),
  ),
  can: z.object({ set: capabilitySchema }),
});
export type CeilingsView = z.infer<typeof ceilingsViewSchema>;
