import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import {
  PLAN_DOCUMENTS,
  PLAN_REFERENCE_ITEMS,
  type PlanReferenceKind,
  planReferenceKindSchema,
  REFERENCE_LIMITS,
} from './plan-reference.ts';

export const planReferenceInputSchema = z.object({ kind: planReferenceKindSchema });

const changesSchema = z.object({
  added: z.array(z.string()),
  removed: z.array(z.string()),
  changed: z.array(z.string()),
  isReordered: z.boolean(),
});

/** All versions of one kind, newest first: what holds, what held, who changed what and why. */
const viewOf = <Kind extends PlanReferenceKind, Items extends z.ZodType>(kind: Kind, items: Items) =>
  z.object({
    kind: z.literal(kind),
    today: z.string(),
    /** The version that holds today. */
    current: z.int().positive(),
    /** The version entered last: the one that a new version follows (S-3). */
    latest: z.int().positive(),
    versions: z.array(
      z.object({
        version: z.int().positive(),
        validFrom: z.string(),
        /** The day before the next one, null for the last. */
        validTo: z.string().nullable(),
        /** Of two versions from the same day the newer replaces the older. */
        isReplaced: z.boolean(),
        items,
        /** Against the version before it; null for the first. */
        changes: changesSchema.nullable(),
        source: z.string(),
        reason: z.string(),
        recordedAt: z.string(),
        /** Null for what comes with the product. */
        recordedBy: z.string().nullable(),
      }),
    ),
  });

export const planReferenceViewSchema = z.discriminatedUnion('kind', [
  viewOf('template', PLAN_REFERENCE_ITEMS.template),
  viewOf('criteria', PLAN_REFERENCE_ITEMS.criteria),
  viewOf('coreValues', PLAN_REFERENCE_ITEMS.coreValues),
  viewOf('approaches', PLAN_REFERENCE_ITEMS.approaches),
  viewOf('documents', PLAN_REFERENCE_ITEMS.documents),
]);
export type PlanReferenceView = z.infer<typeof planReferenceViewSchema>;
export type PlanReferenceVersionView = PlanReferenceView['versions'][number];

/** Each document must stay, or a plan could not leave the house any more. */
const allDocumentsSchema = PLAN_REFERENCE_ITEMS.documents.refine(
  (items) => PLAN_DOCUMENTS.every((code) => items.some((item) => item.code === code)),
  { error: 'DOCUMENT_MISSING' },
);

const inputOf = <Kind extends PlanReferenceKind, Items extends z.ZodType>(kind: Kind, items: Items) =>
  z.object({
    kind: z.literal(kind),
    items,
    validFrom: calendarDateSchema,
    source: z.string().trim().min(1).max(REFERENCE_LIMITS.source),
    reason: z.string().trim().min(1).max(REFERENCE_LIMITS.reason),
    /** The version that was entered last when the form was opened (S-3). */
    latest: z.int().positive(),
  });

export const setPlanReferenceInputSchema = z.discriminatedUnion('kind', [
  inputOf('template', PLAN_REFERENCE_ITEMS.template),
  inputOf('criteria', PLAN_REFERENCE_ITEMS.criteria),
  inputOf('coreValues', PLAN_REFERENCE_ITEMS.coreValues),
  inputOf('approaches', PLAN_REFERENCE_ITEMS.approaches),
  inputOf('documents', allDocumentsSchema),
]);
export type SetPlanReferenceInput = z.infer<typeof setPlanReferenceInputSchema>;
