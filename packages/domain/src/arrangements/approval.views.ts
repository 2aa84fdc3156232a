import { z } from 'zod';
import { capabilitySchema } from '../kernel/capability.ts';
import { DOMAIN_ERROR_CODES } from '../kernel/errors.ts';
import { centsSchema } from '../kernel/money.ts';
import { ARRANGEMENT_STANDINGS } from './arrangement.views.ts';
import { DECISION_WITHDRAWALS, decisionKindSchema } from './arrangement-codes.ts';
import { APPROVAL_STAGES, STAGE_STATES } from './approval-stages.ts';
import { arrangementStatusSchema } from './arrangement-statuses.ts';
import { COMPLETENESS_PIECES, COMPLETENESS_TABS, type CompletenessPiece } from './completeness.ts';

/** A rule that is broken, with the facts its text needs. */
const refusalSchema = z.object({
  code: z.enum(DOMAIN_ERROR_CODES),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
const pieces = Object.keys(COMPLETENESS_PIECES) as [CompletenessPiece, ...CompletenessPiece[]];

const stageSchema = z.object({
  stage: z.enum(APPROVAL_STAGES),
  state: z.enum(STAGE_STATES),
  /** Who did it or whose move it is; empty where the reader may not know, or nobody can. */
  by: z.array(z.string()),
  /** The day on which it was done; null before that. */
  on: z.string().nullable(),
});

const decisionSchema = z.object({
  id: z.string(),
  kind: decisionKindSchema,
  message: z.string(),
  decidedAt: z.string(),
  decidedBy: z.string(),
  organisation: z.string(),
  withdrawnAt: z.string().nullable(),
  withdrawnReason: z.enum(DECISION_WITHDRAWALS).nullable(),
});

const versionSchema = z.object({
  id: z.string(),
  number: z.int(),
  contentSha256: z.string(),
  totalCents: centsSchema,
  frozenAt: z.string(),
  /** Null for the RHO: who submitted it is the insurer's own. */
  frozenBy: z.string().nullable(),
  /** Whether it is the version that is decided on, or was agreed. */
  isProposed: z.boolean(),
  /** The insurer's manager approved it and the RHO has it. */
  isOffered: z.boolean(),
  /** Insurer: all; RHO: its own (C-1). */
  decisions: z.array(decisionSchema),
});

/** A-3, C-8, C-1 · where an arrangement stands on its way to a contract, as one of its parties sees it. */
export const approvalViewSchema = z.object({
  arrangementId: z.string(),
  version: z.int(),
  standing: z.enum(ARRANGEMENT_STANDINGS),
  status: arrangementStatusSchema,
  statusSince: z.string(),
  rhoName: z.string(),
  insurerName: z.string(),
  /** Whether the RHO has it as it stands (C-1). */
  isOffered: z.boolean(),
  /** C-1 · whether the RHO declined it, and has nothing but what it declined until the next offer. */
  isDeclined: z.boolean(),
  /** A-6 · sum of all planned amounts as they are now. */
  totalCents: centsSchema,
  stages: z.array(stageSchema),
  /** All that keeps a draft from being submitted; null where there is no draft of the reader's. */
  missing: z
    .array(refusalSchema.extend({ piece: z.enum(pieces), tab: z.enum(COMPLETENESS_TABS) }))
    .nullable(),
  /** A-3 · what beginning on the first possible date makes of it; null when the start is possible. */
  shift: z
    .object({
      periodFrom: z.string(),
      periodTo: z.string(),
      /** The review moves along; null: none was set. */
      reviewOn: z.string().nullable(),
      quarters: z.int(),
      years: z.array(z.object({ year: z.int(), nowCents: centsSchema, thenCents: centsSchema })),
    })
    .nullable(),
  /** A-4 · why the budget has no room for it; for the insurer only, before it is committed. */
  budget: z.array(refusalSchema).nullable(),
  /** A-3 · the insurer's mandate table for this total; null for the RHO and without terms. */
  mandate: z
    .object({ approvals: z.union([z.literal(1), z.literal(2)]), secondFromCents: centsSchema.nullable() })
    .nullable(),
  /** Managers of the insurer who may still decide now (C-8); null for the RHO. */
  deciders: z.array(z.string()).nullable(),
  versions: z.array(versionSchema),
  contract: z.object({ reference: z.string(), on: z.string() }).nullable(),
  /** C-8 · the day on which the contract was taken over from a file, so without approvals here; null for every other. */
  takenOverOn: z.string().nullable(),
  /** Why it was withdrawn. */
  withdrawnReason: z.string().nullable(),
  can: z.object({
    edit: capabilitySchema,
    submit: capabilitySchema,
    decide: capabilitySchema,
    /** C-8 · to return what the reader approved itself, while a second approval is asked. */
    takeBack: capabilitySchema,
    answerOffer: capabilitySchema,
    contract: capabilitySchema,
    withdraw: capabilitySchema,
  }),
});
export type ApprovalView = z.infer<typeof approvalViewSchema>;
export type ApprovalVersion = ApprovalView['versions'][number];
