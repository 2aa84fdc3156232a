import { z } from 'zod';
import { pageInputSchema, pageOf } from '../kernel/page.ts';
import { DOMAIN_ERROR_CODES } from '../kernel/errors.ts';
import { regionCodeSchema } from '../regions/region-types.ts';
import { TERM_STANDINGS, termKindSchema } from './case-terms.ts';
import { discontinuityCauseSchema, signalReporterSchema } from './causes.ts';
import { riskPhaseSchema } from './phases.ts';

export const CASE_SORTS = [
  'openedOn',
  'phase',
  'practice',
  'expectedEndOn',
  'enrolledPatients',
  'nextDueOn',
] as const;

export const caseListInputSchema = pageInputSchema.extend({
  search: z.string().trim().max(100).default(''),
  regionCode: regionCodeSchema.optional(),
  phase: riskPhaseSchema.optional(),
  includeEnded: z.boolean().default(false),
  overdueOnly: z.boolean().default(false),
  sort: z.enum(CASE_SORTS).default('openedOn'),
  descending: z.boolean().default(true),
});
export type CaseListInput = z.infer<typeof caseListInputSchema>;

/** Where the case stands between the RHO and the preferent insurer (D-4). */
const sharingSchema = z.enum(['notShared', 'shared', 'acknowledged']);

export const caseRowSchema = z.object({
  id: z.string(),
  number: z.string(),
  practiceName: z.string(),
  municipalityName: z.string(),
  regionName: z.string().nullable(),
  phase: riskPhaseSchema,
  primaryCause: discontinuityCauseSchema,
  openedOn: z.string(),
  expectedEndOn: z.string().nullable(),
  enrolledPatients: z.int().nullable(),
  sharing: sharingSchema,
  nextDueOn: z.string().nullable(),
  overdueActions: z.int(),
});
export type CaseRow = z.infer<typeof caseRowSchema>;
export const casePageSchema = pageOf(caseRowSchema);

/** Whether the reader may do a thing now and, if not, every reason; the screen never works this out itself. */
const capabilitySchema = z.object({ can: z.boolean(), because: z.array(z.enum(DOMAIN_ERROR_CODES)) });

export const caseViewSchema = z.object({
  id: z.string(),
  number: z.string(),
  version: z.int(),
  practice: z.object({
    id: z.string(),
    name: z.string(),
    agbCode: z.string(),
    ownershipForm: z.string(),
    municipalityName: z.string(),
    enrolledPatients: z.int().nullable(),
    enrolledReferenceDate: z.string().nullable(),
  }),
  region: z.object({ code: z.string(), name: z.string() }).nullable(),
  phase: riskPhaseSchema,
  primaryCause: discontinuityCauseSchema,
  secondaryCauses: z.array(discontinuityCauseSchema),
  reportedBy: signalReporterSchema.nullable(),
  openedOn: z.string(),
  expectedEndOn: z.string().nullable(),
  /** D-3 · the term that runs, with its last day; null: none runs. */
  term: z
    .object({
      kind: termKindSchema,
      on: z.string(),
      standing: z.enum(TERM_STANDINGS),
      holdUntil: z.string().nullable(),
      holdReason: z.string().nullable(),
    })
    .nullable(),
  owner: z.string(),
  sharing: z.object({
    state: sharingSchema,
    insurerName: z.string().nullable(),
    sharedOn: z.string().nullable(),
    acknowledgeBy: z.string().nullable(),
    acknowledgedOn: z.string().nullable(),
  }),
  moves: z.array(
    z.object({
      from: riskPhaseSchema.nullable(),
      to: riskPhaseSchema,
      effectiveOn: z.string(),
      enteredAt: z.string(),
      enteredBy: z.string(),
      reason: z.string(),
    }),
  ),
  placements: z.array(z.object({ practiceName: z.string(), patients: z.int() })),
  actions: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      ownerName: z.string(),
      dueOn: z.string(),
      doneOn: z.string().nullable(),
      isOverdue: z.boolean(),
    }),
  ),
  guardedTexts: z.array(
    z.object({ id: z.string(), writtenOn: z.string(), writtenBy: z.string(), eraseOn: z.string() }),
  ),
  nextSteps: z.array(riskPhaseSchema),
  can: z.object({
    movePhase: capabilitySchema,
    addAction: capabilitySchema,
    completeAction: capabilitySchema,
    share: capabilitySchema,
    acknowledge: capabilitySchema,
    readGuardedText: capabilitySchema,
  }),
});
export type CaseView = z.infer<typeof caseViewSchema>;

export const ownerOptionSchema = z.object({ id: z.string(), name: z.string(), isSelf: z.boolean() });
export const guardedTextViewSchema = z.object({ id: z.string(), text: z.string() });
