import { z } from 'zod';
import { arrangementStatusSchema } from '../arrangements/arrangement-statuses.ts';
import { capabilitySchema } from '../kernel/capability.ts';
import { housingCostSchema } from './costs.schemas.ts';
import { componentYearSchema, roomNormSchema } from './housing-reference.ts';
import { NEED_UNKNOWN } from './need.ts';

const wholeOrUnknown = z.int().nullable();
const needAtSchema = z.object({ patients: wholeOrUnknown, need: wholeOrUnknown, missing: wholeOrUnknown });

/** Which version of the reference data holds, and whose it is. */
const versionSchema = z.object({
  version: z.int(),
  validFrom: z.string(),
  source: z.string(),
});

/** H-3, H-4 · need and shortfall of a housing case with every input, and what the reader may do. */
export const housingNeedViewSchema = z.object({
  housingCaseId: z.string(),
  /** S-3 · of the whole case. */
  version: z.int(),
  need: z.object({
    norms: versionSchema,
    /** Why there is no number; null: there is one. */
    unknown: z.enum(NEED_UNKNOWN).nullable(),
    lines: z.array(
      z.object({
        norm: roomNormSchema,
        now: needAtSchema,
        atCompletion: needAtSchema,
        there: wholeOrUnknown,
        wanted: wholeOrUnknown,
        wantedBeyondNeed: wholeOrUnknown,
      }),
    ),
  }),
  /** H-4 · the amounts per 1,000 enrolled, each with its source. */
  component: versionSchema.extend({ years: z.array(componentYearSchema) }),
  /** Oldest year first. */
  years: z.array(
    housingCostSchema.extend({
      component: componentYearSchema.pick({ centsPer1000: true, source: true }).nullable(),
      componentCents: wholeOrUnknown,
      shortfallCents: wholeOrUnknown,
      breakEvenPatients: wholeOrUnknown,
    }),
  ),
  knownYears: z.array(z.int()),
  unknownYears: z.array(z.int()),
  total: z.object({ costCents: z.int(), componentCents: z.int(), shortfallCents: z.int() }).nullable(),
  /** The one-off contribution that is weighed; null: none was named. */
  contributionCents: wholeOrUnknown,
  /** What it would cover; null: no contribution, or no year with a known shortfall. */
  cover: z
    .object({
      contributionCents: z.int(),
      coveredCents: z.int(),
      shareBasisPoints: wholeOrUnknown,
      leftCents: z.int(),
      beyondCents: z.int(),
    })
    .nullable(),
  /** C-1 · the arrangements for it that the reader sees, with what they plan per year. */
  arrangements: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      status: arrangementStatusSchema,
      years: z.array(z.object({ year: z.int(), plannedCents: z.int() })),
    }),
  ),
  can: z.object({
    setCosts: capabilitySchema,
    /** H-1 · drafting a contribution for it: the insurer's, after a positive test. */
    draftContribution: capabilitySchema,
  }),
});
export type HousingNeedView = z.infer<typeof housingNeedViewSchema>;
