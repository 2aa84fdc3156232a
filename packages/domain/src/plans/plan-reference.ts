import { z } from 'zod';
import { courseOfActionSchema } from '../cases/courses-of-action.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { REFERENCE_VERSION_LIMITS } from '../kernel/reference-versions.views.ts';
import { initiativeKindSchema } from './plan-codes.ts';
import { planSectionSchema } from './plan-sections.ts';

/**
 * Reference data of plans: dated, sourced, versioned, editable without code. No source gives a template of the D4 plan,
 * its criteria or its measures (dossier 1, 2): what has no source says that it is the product's own proposal.
 */
export const PLAN_REFERENCE_KINDS = [
  'template',
  'criteria',
  'coreValues',
  'approaches',
  'documents',
] as const;
export const planReferenceKindSchema = z.enum(PLAN_REFERENCE_KINDS);
export type PlanReferenceKind = z.infer<typeof planReferenceKindSchema>;

export const REFERENCE_LIMITS = { ...REFERENCE_VERSION_LIMITS, label: 120, text: 2_000, items: 60 } as const;

const wordsSchema = z.object({
  label: z.string().trim().min(1).max(REFERENCE_LIMITS.label),
  text: z.string().trim().max(REFERENCE_LIMITS.text),
});
const itemSchema = z.object({
  code: z.string().regex(/^[A-Z][A-Z0-9_]{1,39}$/),
  nl: wordsSchema,
  en: wordsSchema,
  /** Whether it is the product's own proposal, grounded in no source. */
  isProposal: z.boolean(),
  source: z.string().trim().max(REFERENCE_LIMITS.source),
});

/** A section as the template asks it: heading and hint, and whether a plan is complete only with it. */
export const templateSectionSchema = itemSchema.extend({ code: planSectionSchema, isRequired: z.boolean() });
export type TemplateSection = z.infer<typeof templateSectionSchema>;

/** L-4 · a criterion of assessment, and the sections it is read in. */
export const criterionSchema = itemSchema.extend({ sections: z.array(planSectionSchema).max(14) });
export type Criterion = z.infer<typeof criterionSchema>;

/** L-7 · a criterion of one of the four core values, and for which initiatives it is asked. */
export const CORE_VALUES = ['personCentred', 'medicalGeneralist', 'continuous', 'together'] as const;
export const coreValueCriterionSchema = itemSchema.extend({
  value: z.enum(CORE_VALUES),
  kinds: z.array(initiativeKindSchema).min(1),
});
export type CoreValueCriterion = z.infer<typeof coreValueCriterionSchema>;

/** L-3 · a proven approach: what was done, where, what came of it as far as a source says. */
export const approachSchema = itemSchema.extend({
  courses: z.array(courseOfActionSchema).min(1).max(6),
  region: z.string().trim().max(120),
  /** What came of it, in words of the source; empty: unknown. */
  outcome: z.object({ nl: z.string().trim().max(1_000), en: z.string().trim().max(1_000) }),
  /** Date of the source. */
  asOf: z.string().max(10),
});
export type Approach = z.infer<typeof approachSchema>;

/** L-6 · the documents whose words an admin keeps; `{{…}}` marks are filled in from the plan. */
export const PLAN_DOCUMENTS = ['plan', 'summary', 'decisionLetter'] as const;
export const planDocumentSchema = z.enum(PLAN_DOCUMENTS);
export type PlanDocument = z.infer<typeof planDocumentSchema>;
export const DOCUMENT_MARKS = [
  'planTitle',
  'planNumber',
  'regionName',
  'rhoName',
  'insurerName',
  'periodFrom',
  'periodTo',
  'status',
  'versionNumber',
  'contentHash',
  'submittedOn',
  'decidedOn',
  'outcome',
  'reason',
  'today',
] as const;
export type DocumentMark = (typeof DOCUMENT_MARKS)[number];

/** Blocks of a document in order: words with marks, or a part of the plan. */
export const DOCUMENT_PARTS = [
  'facts',
  'contents',
  'sections',
  'situation',
  'goals',
  'measures',
  'obligations',
  'finance',
  'partners',
  'coreValues',
  'criteria',
  'messages',
  'sources',
] as const;
export const documentBlockSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heading'),
    nl: z.string().trim().min(1).max(200),
    en: z.string().trim().min(1).max(200),
  }),
  z.object({
    kind: z.literal('paragraph'),
    nl: z.string().trim().min(1).max(REFERENCE_LIMITS.text),
    en: z.string().trim().min(1).max(REFERENCE_LIMITS.text),
  }),
  z.object({ kind: z.literal('part'), part: z.enum(DOCUMENT_PARTS) }),
]);
export type DocumentBlock = z.infer<typeof documentBlockSchema>;
export const documentTemplateSchema = z.object({
  code: planDocumentSchema,
  blocks: z.array(documentBlockSchema).min(1).max(60),
});
export type DocumentTemplate = z.infer<typeof documentTemplateSchema>;

const listOf = <Item extends z.ZodType<{ code: string }>>(item: Item) =>
  z
    .array(item)
    .min(1)
    .max(REFERENCE_LIMITS.items)
    .refine((items) => new Set(items.map(({ code }) => code)).size === items.length, { error: 'CODE_TWICE' });

/** The items of each kind, in the order in which they are shown. */
export const PLAN_REFERENCE_ITEMS = {
  template: listOf(templateSectionSchema),
  criteria: listOf(criterionSchema),
  coreValues: listOf(coreValueCriterionSchema),
  approaches: listOf(approachSchema),
  documents: listOf(documentTemplateSchema),
} as const satisfies Readonly<Record<PlanReferenceKind, z.ZodType>>;
export type PlanReferenceItems<Kind extends PlanReferenceKind> = z.infer<(typeof PLAN_REFERENCE_ITEMS)[Kind]>;

/** A version of one kind and the day from which it holds. */
export type PlanReference<Kind extends PlanReferenceKind = PlanReferenceKind> = {
  readonly kind: Kind;
  readonly version: number;
  readonly validFrom: CalendarDate;
  readonly items: PlanReferenceItems<Kind>;
  readonly source: string;
  readonly reason: string;
  readonly recordedAt: string;
};
