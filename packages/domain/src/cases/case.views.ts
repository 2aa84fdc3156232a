import { z } from 'zod';
import { pageInputSchema, pageOf } from '../kernel/page.ts';
import { capabilitySchema } from '../kernel/capability.ts';
import { CASE_SORTS } from './case-columns.ts';
import { caseFiltersSchema, sharingStateSchema } from './case-filters.ts';
import { TERM_STANDINGS, termKindSchema } from './case-terms.ts';
import { discontinuityCauseSchema, signalReporterSchema } from './causes.ts';
import { caseLeadViewSchema } from './escalate.schemas.ts';
import { riskPhaseSchema } from './phases.ts';
import { caseLeadSchema, placeKindSchema } from './record-fields.ts';

export const caseOrderSchema = z.object({
  sort: z.enum(CASE_SORTS).default('openedOn'),
  descending: z.boolean().default(true),
});
export type CaseOrder = z.infer<typeof caseOrderSchema>;
export const caseListInputSchema = pageInputSchema
  .extend(caseFiltersSchema.shape)
  .extend(caseOrderSchema.shape);

/** A case as every list of cases shows it. */
export const caseRowSchema = z.object({
  id: z.string(),
  number: z.string(),
  practiceId: z.string(),
  practiceName: z.string(),
  municipalityName: z.string(),
  regionName: z.string().nullable(),
  phase: riskPhaseSchema,
  phaseSince: z.string(),
  /** D-3 · the term that runs, with its last day; null: none runs. */
  term: z
    .object({
      kind: termKindSchema,
      on: z.string(),
      standing: z.enum(TERM_STANDINGS),
      holdUntil: z.string().nullable(),
    })
    .nullable(),
  primaryCause: discontinuityCauseSchema,
  openedOn: z.string(),
  expectedEndOn: z.string().nullable(),
  enrolledPatients: z.int().nullable(),
  /** D-7 · patients affected as stated; null: all that are enrolled. */
  affectedPatients: z.int().nullable(),
  sharing: sharingStateSchema,
  lead: caseLeadSchema,
  ownerName: z.string(),
  /** D-5 · the failing chain of which this is a location. */
  chain: z.object({ id: z.string(), number: z.string(), name: z.string() }).nullable(),
  /** D-7 · last day on which the risk is accepted. */
  acceptedUntil: z.string().nullable(),
  nextAction: z.object({ title: z.string(), dueOn: z.string() }).nullable(),
  nextDueOn: z.string().nullable(),
  overdueActions: z.int(),
});
export type CaseRow = z.infer<typeof caseRowSchema>;
export const casePageSchema = pageOf(caseRowSchema);

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
      /** Until when it is on hold, while it is. */
      holdUntil: z.string().nullable(),
      /** In the words of who put it on hold; null when an accepted risk did. */
      holdReason: z.string().nullable(),
      /** D-7 · on hold because the risk was accepted. */
      isRiskAccepted: z.boolean(),
    })
    .nullable(),
  /** First day of the present phase. */
  phaseSince: z.string(),
  /** D-3 · the last review in the present phase, and since when a solution is secured. */
  reviewedOn: z.string().nullable(),
  solutionSecuredOn: z.string().nullable(),
  owner: z.string(),
  sharing: z.object({
    state: sharingStateSchema,
    insurerName: z.string().nullable(),
    sharedOn: z.string().nullable(),
    acknowledgeBy: z.string().nullable(),
    acknowledgedOn: z.string().nullable(),
  }),
  lead: caseLeadViewSchema,
  /** D-5 · the failure of the chain of which this case is a location. */
  chain: z.object({ id: z.string(), number: z.string(), name: z.string() }).nullable(),
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
  /** D-2, D-7 · patients who need a place: those affected, else all enrolled; null: unknown. */
  patientsToPlace: z.int().nullable(),
  /** Where patients went with the last step; no name for a place that is no practice, or a practice out of sight. */
  placements: z.array(
    z.object({ kind: placeKindSchema, practiceName: z.string().nullable(), patients: z.int() }),
  ),
  actions: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      ownerId: z.string(),
      ownerName: z.string(),
      dueOn: z.string(),
      /** The owner is reminded on this day; null: only when it is late. */
      remindOn: z.string().nullable(),
      doneOn: z.string().nullable(),
      isOverdue: z.boolean(),
    }),
  ),
  guardedTexts: z.array(
    z.object({ id: z.string(), writtenOn: z.string(), writtenBy: z.string(), eraseOn: z.string() }),
  ),
  /** C-5 · guarded text is erased on this day; null: each text on its own. */
  retainUntil: z.string().nullable(),
  /** The phases this reader can move the case to. */
  nextSteps: z.array(riskPhaseSchema),
  can: z.object({
    movePhase: capabilitySchema,
    hold: capabilitySchema,
    release: capabilitySchema,
    review: capabilitySchema,
    secureSolution: capabilitySchema,
    addAction: capabilitySchema,
    completeAction: capabilitySchema,
    changeAction: capabilitySchema,
    share: capabilitySchema,
    acknowledge: capabilitySchema,
    readGuardedText: capabilitySchema,
    addGuardedText: capabilitySchema,
    setRetention: capabilitySchema,
    eraseGuardedText: capabilitySchema,
    handOverLead: capabilitySchema,
  }),
});
export type CaseView = z.infer<typeof caseViewSchema>;

export const ownerOptionSchema = z.object({
  id: z.string(),
  name: z.string(),
  isSelf: z.boolean(),
  /** Null: of the reader's own organisation. */
  organisationName: z.string().nullable(),
});
export const guardedTextViewSchema = z.object({ id: z.string(), text: z.string() });
