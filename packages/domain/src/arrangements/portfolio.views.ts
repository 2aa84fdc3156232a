import { z } from 'zod';
import { COURSES_OF_ACTION } from '../cases/courses-of-action.ts';
import { idSchema } from '../kernel/ids.ts';
import { centsSchema } from '../kernel/money.ts';
import { ARRANGEMENT_TYPES } from './arrangement-codes.ts';
import { ceilingYearSchema } from './ceiling.schemas.ts';
import { frameworkYearSchema } from './arrangement-reference.ts';
import { arrangementStatusSchema } from './arrangement-statuses.ts';
import { BUDGET_STANDINGS } from './portfolio.ts';

export const portfolioInputSchema = z.object({
  /** The year that is broken down; left out: this year. */
  year: ceilingYearSchema.optional(),
});

const partsSchema = z.object({
  committedCents: centsSchema,
  contractedCents: centsSchema,
  paidCents: centsSchema,
});

/** A-4 · the budget of a year; without a ceiling nothing is free, and what is free is not known. */
const budgetYearSchema = partsSchema.extend({
  year: z.int(),
  ceilingCents: centsSchema.nullable(),
  freeCents: centsSchema.nullable(),
});

const rowSchema = partsSchema.extend({ usedCents: centsSchema, arrangements: z.int() });

/** A-8 · where the framework comes from and how the insurer's share of it is meant. */
const frameworkSchema = z.object({
  version: z.int(),
  validFrom: z.string(),
  source: z.string(),
  share: z.object({ basisPoints: z.int(), definition: z.string() }).nullable(),
  years: z.array(
    z.object({
      year: z.int(),
      sectors: z.array(frameworkYearSchema),
      totalCents: centsSchema.nullable(),
      shareCents: centsSchema.nullable(),
    }),
  ),
});

/** Drafts and proposals that can be laid beside the budget. */
export const PROPOSALS_SHOWN = 200;

/** C-1 · the budget of an insurer: all its own arrangements that count, and nobody else's. */
export const portfolioViewSchema = z.object({
  insurerName: z.string(),
  /** The day on which everything was as it is shown. */
  asOf: z.string(),
  years: z.array(budgetYearSchema),
  /** The year that is broken down below. */
  year: z.int(),
  byRegion: z.array(rowSchema.extend({ code: z.string(), name: z.string() })),
  byType: z.array(rowSchema.extend({ code: z.enum(ARRANGEMENT_TYPES) })),
  byCourse: z.array(rowSchema.extend({ code: z.enum(COURSES_OF_ACTION) })),
  framework: frameworkSchema,
  proposals: z
    .array(
      z.object({
        id: z.string(),
        number: z.string(),
        title: z.string(),
        status: arrangementStatusSchema,
        totalCents: centsSchema,
      }),
    )
    .max(PROPOSALS_SHOWN),
});
export type PortfolioView = z.infer<typeof portfolioViewSchema>;

export const impactInputSchema = z.object({ arrangementId: idSchema });

/** A-4, C-1 · what one arrangement does to the budget of each year it touches; for its insurer alone. */
export const impactViewSchema = z.object({
  arrangementId: z.string(),
  number: z.string(),
  title: z.string(),
  insurerName: z.string(),
  asOf: z.string(),
  standing: z.enum(BUDGET_STANDINGS),
  years: z.array(
    budgetYearSchema.extend({
      /** What this arrangement takes, or would take; the parts above are of all others. */
      ownCents: centsSchema,
      /** What is left with it; null without a ceiling, below 0 when it does not fit. */
      freeCents: centsSchema.nullable(),
    }),
  ),
  totalCents: centsSchema,
});
export type ImpactView = z.infer<typeof impactViewSchema>;

/** C-3 · fewer insurers than this in a sum, and the ministry does not see it. */
export const FEWEST_INSURERS = 3;

/** A-8, C-3 · national sums of a year; what sums fewer than three insurers is shielded, as if there were nothing. */
export const nationalViewSchema = z.object({
  asOf: z.string(),
  source: z.string(),
  frameworkVersion: z.int(),
  validFrom: z.string(),
  years: z.array(
    z.object({
      year: z.int(),
      /** Null: it sums fewer than three insurers. */
      takenCents: centsSchema.nullable(),
      /** How many insurers the sum is of; null where there is none. */
      insurers: z.int().min(FEWEST_INSURERS).nullable(),
      frameworkCents: centsSchema.nullable(),
    }),
  ),
});
export type NationalView = z.infer<typeof nationalViewSchema>;
