import { z } from 'zod';
import { centsSchema } from '../kernel/money.ts';
import { HOUSING_LIMITS, seenHousingSchema } from './housing.schemas.ts';

const LIMITS = HOUSING_LIMITS;

/** Years of which costs can be stated; the store has the same. */
export const COST_YEARS = { first: 2020, last: 2100 } as const;

/** H-4 · what housing costs in a year, for how many enrolled, and where the cost comes from. */
export const housingCostSchema = z.object({
  year: z.int().min(COST_YEARS.first).max(COST_YEARS.last),
  yearlyCostCents: centsSchema.min(0).max(LIMITS.cents),
  enrolledPatients: z.int().min(0).max(LIMITS.patients),
  source: z.string().trim().min(1).max(LIMITS.source),
});

/** H-4, S-3 · the costs of all years take the place of what was there, with the contribution that is weighed. */
export const setHousingCostsSchema = seenHousingSchema.extend({
  years: z
    .array(housingCostSchema)
    .max(LIMITS.years)
    .refine((years) => new Set(years.map(({ year }) => year)).size === years.length, { error: 'YEAR_TWICE' }),
  contributionCents: centsSchema.min(0).max(LIMITS.cents).nullable(),
});
