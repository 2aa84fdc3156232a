import { z } from 'zod';
import { capabilitySchema } from '../kernel/capability.ts';
import { pageOf } from '../kernel/page.ts';
import { TERM_STANDINGS, termKindSchema } from './case-terms.ts';
import { discontinuityCauseSchema } from './causes.ts';
import { chainFieldsSchema } from './chain-case.schemas.ts';
import { RISK_PHASES, riskPhaseSchema } from './phases.ts';

const partialSumSchema = z.object({ value: z.int().nullable(), known: z.int(), all: z.int() });

/** R-1 · the locations the reader sees, added up. */
const chainProgressSchema = z.object({
  locations: z.int(),
  open: z.int(),
  byPhase: z.record(z.enum(RISK_PHASES), z.int()),
  patients: partialSumSchema,
  placed: z.int(),
  left: partialSumSchema,
});

const chainHeadSchema = z.object({
  id: z.string(),
  number: z.string(),
  chainKey: z.string(),
  chainName: z.string(),
  organisationName: z.string(),
  primaryCause: discontinuityCauseSchema,
  openedOn: z.string(),
  closedOn: z.string().nullable(),
  owner: z.string(),
  progress: chainProgressSchema,
});

/** D-5 · a location of a failed chain, with its case. */
export const chainLocationSchema = z.object({
  caseId: z.string(),
  number: z.string(),
  version: z.int(),
  practiceId: z.string(),
  practiceName: z.string(),
  municipalityName: z.string(),
  regionName: z.string().nullable(),
  phase: riskPhaseSchema,
  expectedEndOn: z.string().nullable(),
  term: z
    .object({
      kind: termKindSchema,
      on: z.string(),
      standing: z.enum(TERM_STANDINGS),
      holdUntil: z.string().nullable(),
    })
    .nullable(),
  owner: z.string(),
  patients: z.int().nullable(),
  placed: z.int(),
  sharing: z.enum(['notShared', 'shared', 'acknowledged']),
  insurerName: z.string().nullable(),
  canShare: capabilitySchema,
});
export type ChainLocationView = z.infer<typeof chainLocationSchema>;

/** D-5, P-4 · the failure of a chain with the locations the reader sees; sums are over those alone (C-6). */
export const chainCaseViewSchema = chainHeadSchema.extend({
  version: z.int(),
  fields: chainFieldsSchema,
  locations: z.array(chainLocationSchema),
  can: z.object({ set: capabilitySchema, close: capabilitySchema }),
});
export type ChainCaseView = z.infer<typeof chainCaseViewSchema>;

export const chainCasePageSchema = pageOf(chainHeadSchema);
export type ChainCaseRow = z.infer<typeof chainHeadSchema>;
