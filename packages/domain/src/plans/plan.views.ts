import { z } from 'zod';
import { capabilitySchema } from '../kernel/capability.ts';
import { completenessSchema } from './completeness.ts';
import { planSectionSchema } from './plan-sections.ts';
import { planStatusSchema } from './plan-statuses.ts';

/** How the reader's organisation stands to the plan. */
const PLAN_STANDINGS = ['keeper', 'partner', 'insurer', 'neighbour'] as const;

const namedSchema = z.object({ id: z.string(), name: z.string() });
const frozenSchema = z.object({ id: z.string(), number: z.int(), contentSha256: z.string() });

/** A section as the table of contents shows it; `textVersion` 0: it was never written. */
export const planContentsEntrySchema = z.object({
  code: planSectionSchema,
  nl: z.string(),
  en: z.string(),
  isRequired: z.boolean(),
  words: z.int(),
  isFilled: z.boolean(),
  /** S-3 · version of the text as it is now; null for who reads a released version. */
  textVersion: z.int().nullable(),
  /** L-4 · returned by the insurer, so that it can be changed in a revision. */
  isUnlocked: z.boolean(),
});
export type PlanContentsEntry = z.infer<typeof planContentsEntrySchema>;

/**
 * L-1, C-2 · a plan without its texts: the header of its page and the table of contents. Keeper and partners see it as it
 * is now; of what changes in a draft the others see nothing.
 */
export const planViewSchema = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  standing: z.enum(PLAN_STANDINGS),
  region: z.object({ code: z.string(), name: z.string() }),
  rho: namedSchema,
  /** Who is preferent in the region today; null: nobody is known. */
  insurer: namedSchema.nullable(),
  periodFrom: z.int(),
  periodTo: z.int(),
  status: planStatusSchema,
  statusSince: z.string(),
  owner: namedSchema,
  municipalities: z.array(z.object({ code: z.string(), name: z.string() })),
  /** Whether these are all municipalities of the region. */
  isWholeRegion: z.boolean(),
  templateVersion: z.int(),
  /** The last version that others than the RHO and its partners read. */
  released: frozenSchema.extend({ releasedAt: z.string(), submittedAt: z.string().nullable() }).nullable(),
  /** As it is now, for keeper and partner only. */
  live: z
    .object({
      /** S-3 · of the frame. */
      version: z.int(),
      /** Of everything that is signed; a change anywhere raises it. */
      contentRevision: z.int(),
      /** Whether the last released version is the plan as it is now. */
      isReleased: z.boolean(),
      /** L-4 · the version that waits for signatures, and how many of the partners have signed. */
      signOff: frozenSchema.extend({ signed: z.int() }).nullable(),
      partners: z.int(),
    })
    .nullable(),
  /** L-5 · the plan before and after it, as far as the reader sees them. */
  previous: z.object({ id: z.string(), number: z.string() }).nullable(),
  next: z.object({ id: z.string(), number: z.string() }).nullable(),
  contract: z.object({ reference: z.string().nullable(), on: z.string() }).nullable(),
  executionSince: z.string().nullable(),
  evaluation: z.string().nullable(),
  contents: z.array(planContentsEntrySchema),
  parts: z.object({
    situationFrozenOn: z.string().nullable(),
    goals: z.int(),
    measures: z.int(),
    obligations: z.int(),
    initiatives: z.int(),
  }),
  completeness: completenessSchema,
  can: z.object({
    setFrame: capabilitySchema,
    setOwner: capabilitySchema,
    setPartner: capabilitySchema,
    release: capabilitySchema,
    askSignOff: capabilitySchema,
    sign: capabilitySchema,
    recordSignature: capabilitySchema,
    submit: capabilitySchema,
    startAssessment: capabilitySchema,
    decide: capabilitySchema,
    contract: capabilitySchema,
    startExecution: capabilitySchema,
    evaluate: capabilitySchema,
    startNext: capabilitySchema,
    reportProgress: capabilitySchema,
  }),
});
export type PlanView = z.infer<typeof planViewSchema>;
