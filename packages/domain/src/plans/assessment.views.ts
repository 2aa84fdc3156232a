import { z } from 'zod';
import { capabilitySchema } from '../kernel/capability.ts';
import { assessmentOutcomeSchema, criterionVerdictSchema } from './plan-codes.ts';
import { initiativeSchema } from './plan-content.ts';
import { CORE_VALUES } from './plan-reference.ts';
import { planSectionSchema } from './plan-sections.ts';
import { planStatusSchema } from './plan-statuses.ts';

const wordsSchema = z.object({ label: z.string(), text: z.string() });

/** A criterion as it is read: its words, its source, and where in the plan it is found. */
export const criterionViewSchema = z.object({
  criterion: z.string(),
  /** L-7 · the takeover, start or chain it is about; empty: the plan itself. */
  initiativeId: z.string(),
  nl: wordsSchema,
  en: wordsSchema,
  source: z.string(),
  isProposal: z.boolean(),
  sections: z.array(planSectionSchema),
  value: z.enum(CORE_VALUES).nullable(),
});
export type CriterionView = z.infer<typeof criterionViewSchema>;

/**
 * C-2 · what was found of a criterion. Others than the insurer that found it get it after the decision, without the note
 * and without who wrote it when.
 */
export const markViewSchema = z.object({
  verdict: criterionVerdictSchema.nullable(),
  reason: z.string(),
  internalNote: z.string().nullable(),
  /** S-3; 0 for who does not write it. */
  version: z.int(),
  updatedAt: z.string().nullable(),
  updatedBy: z.string().nullable(),
});
export type MarkView = z.infer<typeof markViewSchema>;

export const judgedCriterionSchema = criterionViewSchema.extend({ mark: markViewSchema.nullable() });
export type JudgedCriterion = z.infer<typeof judgedCriterionSchema>;

export const assessmentViewSchema = z.object({
  id: z.string(),
  versionId: z.string(),
  versionNumber: z.int(),
  /** C-8 · SHA-256 of the content that is assessed. */
  contentSha256: z.string(),
  submittedAt: z.string().nullable(),
  insurerName: z.string(),
  /** Whether the reader's organisation made it. */
  isOwn: z.boolean(),
  startedAt: z.string(),
  startedBy: z.string().nullable(),
  outcome: assessmentOutcomeSchema.nullable(),
  reason: z.string().nullable(),
  decidedAt: z.string().nullable(),
  decidedBy: z.string().nullable(),
  criteria: z.array(judgedCriterionSchema),
  /** L-7 · the initiatives of the assessed version, with what the RHO wrote of each criterion. */
  initiatives: z.array(initiativeSchema),
  messages: z.array(z.object({ code: planSectionSchema, message: z.string() })),
  /** What the insurer needs to go on; null for everybody else, and once it is decided. */
  work: z
    .object({
      version: z.int(),
      judged: z.int(),
      total: z.int(),
      can: z.object({
        mark: capabilitySchema,
        message: capabilitySchema,
        POSITIVE: capabilitySchema,
        NEGATIVE: capabilitySchema,
        REVISION_ASKED: capabilitySchema,
      }),
    })
    .nullable(),
});
export type AssessmentView = z.infer<typeof assessmentViewSchema>;

/** L-4, L-5 · the assessments of a plan, newest first, and what came of the plan after. */
export const planAssessmentViewSchema = z.object({
  planId: z.string(),
  status: planStatusSchema,
  statusSince: z.string(),
  /** S-3 · version of the plan; null for who takes no step now. */
  version: z.int().nullable(),
  rhoName: z.string(),
  insurerName: z.string().nullable(),
  /** The version that was submitted last. */
  submitted: z.object({ number: z.int(), contentSha256: z.string(), submittedAt: z.string() }).nullable(),
  assessments: z.array(assessmentViewSchema),
  /** What the plan will be judged on, as it stands today; empty once it was taken up. */
  upcoming: z.array(criterionViewSchema),
  /** The sections of the template, in order. */
  sections: z.array(z.object({ code: planSectionSchema, nl: z.string(), en: z.string() })),
  contract: z.object({ on: z.string(), reference: z.string().nullable() }).nullable(),
  /** Whether an earlier plan makes way when this one is contracted. */
  supersedes: z.boolean(),
  executionSince: z.string().nullable(),
  evaluation: z.string().nullable(),
  can: z.object({
    startAssessment: capabilitySchema,
    /** Whether starting means going on where another insurer was preferent. */
    takesOver: z.boolean(),
    contract: capabilitySchema,
    startExecution: capabilitySchema,
    evaluate: capabilitySchema,
  }),
});
export type PlanAssessmentView = z.infer<typeof planAssessmentViewSchema>;
