import { z } from 'zod';
import { courseOfActionSchema } from '../cases/courses-of-action.ts';
import { capabilitySchema } from '../kernel/capability.ts';
import { centsSchema } from '../kernel/money.ts';
import { fundingBasisSchema } from '../plans/plan-codes.ts';
import {
  accessTestOutcomeSchema,
  arrangementTypeSchema,
  beneficiaryKindSchema,
  natureSchema,
} from './arrangement-codes.ts';
import { arrangementStatusSchema } from './arrangement-statuses.ts';

const namedSchema = z.object({ id: z.string(), name: z.string() });
/** Something an arrangement serves, by its number; null where there is none or the reader may not see it (C-6). */
const linkedSchema = z.object({ id: z.string(), number: z.string() }).nullable();

/** How the reader's organisation stands to it: the two parties, and nobody else (C-1). */
export const ARRANGEMENT_STANDINGS = ['insurer', 'rho'] as const;

/** A-1, C-1 · the frame of an arrangement and what the reader may do with it now. */
export const arrangementViewSchema = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  standing: z.enum(ARRANGEMENT_STANDINGS),
  /** S-3 · of the whole arrangement: every change names the version it saw. */
  version: z.int(),
  insurer: namedSchema,
  rho: namedSchema,
  region: z.object({ code: z.string(), name: z.string() }),
  type: arrangementTypeSchema,
  fundingBasis: fundingBasisSchema,
  nature: natureSchema,
  structuralReason: z.string().nullable(),
  beneficiaryKind: beneficiaryKindSchema,
  practice: namedSchema.nullable(),
  startingPracticeName: z.string().nullable(),
  course: courseOfActionSchema,
  resultObligation: z.string(),
  plan: linkedSchema,
  planMeasureId: z.string().nullable(),
  case: linkedSchema,
  /** H-1 · the housing case that it is for, and whether its access test lets it go on; null where there is none or it is hidden. */
  housing: z.object({ id: z.string(), number: z.string(), isTestPositive: z.boolean() }).nullable(),
  /** A-2 · of the housing case when it is for one, else as it was filled in. */
  accessTest: z.object({ outcome: accessTestOutcomeSchema, on: z.string(), reason: z.string() }).nullable(),
  periodFrom: z.string(),
  periodTo: z.string(),
  reviewOn: z.string().nullable(),
  expectedPlaces: z.int().nullable(),
  expectedOn: z.string().nullable(),
  expectedOutcome: z.string(),
  status: arrangementStatusSchema,
  statusSince: z.string(),
  owner: namedSchema,
  /** Sum of all planned amounts. */
  totalCents: centsSchema,
  contractReference: z.string().nullable(),
  contractedOn: z.string().nullable(),
  endedOn: z.string().nullable(),
  endReason: z.string().nullable(),
  /** Whether the RHO has it as it stands. */
  isOffered: z.boolean(),
  /** C-1 · whether the RHO declined it, and has nothing but what it declined until the next offer. */
  isDeclined: z.boolean(),
  can: z.object({
    edit: capabilitySchema,
    submit: capabilitySchema,
    decide: capabilitySchema,
    answerOffer: capabilitySchema,
    contract: capabilitySchema,
    withdraw: capabilitySchema,
    recordPayment: capabilitySchema,
    recordResult: capabilitySchema,
    endEarly: capabilitySchema,
    evaluate: capabilitySchema,
    askToFollow: capabilitySchema,
    duplicate: capabilitySchema,
  }),
});
export type ArrangementView = z.infer<typeof arrangementViewSchema>;
