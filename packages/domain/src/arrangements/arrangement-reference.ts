import { z } from 'zod';
import { courseOfActionSchema } from '../cases/courses-of-action.ts';
import { REFERENCE_VERSION_LIMITS } from '../kernel/reference-versions.views.ts';
import { fundingBasisSchema } from '../plans/plan-codes.ts';
import { arrangementTypeSchema, lineKindSchema, natureSchema } from './arrangement-codes.ts';

/**
 * Reference data of arrangements that holds for every insurer: dated, sourced, versioned, editable without code. What has no
 * source says that it is the product's own proposal.
 */
export const ARRANGEMENT_REFERENCE_KINDS = ['types', 'framework', 'documents'] as const;
export const arrangementReferenceKindSchema = z.enum(ARRANGEMENT_REFERENCE_KINDS);
export type ArrangementReferenceKind = z.infer<typeof arrangementReferenceKindSchema>;

const ITEM_LIMITS = { ...REFERENCE_VERSION_LIMITS, label: 120, text: 4_000, lines: 20 } as const;
export const ARRANGEMENT_REFERENCE_LIMITS = ITEM_LIMITS;

const labelSchema = z.string().trim().min(1).max(ITEM_LIMITS.label);

/** What a draft of a type begins with; amounts are per insurer and stay empty. */
export const arrangementTemplateSchema = z.object({
  code: arrangementTypeSchema,
  fundingBasis: fundingBasisSchema,
  nature: natureSchema,
  course: courseOfActionSchema,
  /** Calendar quarters it usually runs. */
  quarters: z.int().min(1).max(20),
  hint: z.object({ nl: z.string().trim().max(500), en: z.string().trim().max(500) }),
  resultObligation: z.object({ nl: z.string().trim().max(1_000), en: z.string().trim().max(1_000) }),
  lines: z
    .array(
      z.object({
        label: z.object({ nl: labelSchema, en: labelSchema }),
        kind: lineKindSchema,
        breakEvenPatients: z.int().positive().nullable(),
      }),
    )
    .max(ITEM_LIMITS.lines),
  isProposal: z.boolean(),
  source: z.string().trim().max(ITEM_LIMITS.source),
});
export type ArrangementTemplate = z.infer<typeof arrangementTemplateSchema>;

/** A-8 · the national budget framework of a sector in a year (dossier 2, W1 p. 90). */
export const FRAMEWORK_SECTORS = ['gpCare', 'multidisciplinaryCare'] as const;
export const frameworkYearSchema = z.object({
  sector: z.enum(FRAMEWORK_SECTORS),
  year: z.int().min(2020).max(2100),
  amountCents: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  /** Year whose prices the amount is in. */
  priceLevelYear: z.int().min(2020).max(2100),
  /** Growth in hundredths of a per cent per year, as the source states it; null: not stated. */
  growthBasisPoints: z.int().nullable(),
  source: z.string().trim().max(ITEM_LIMITS.source),
});
export type FrameworkYear = z.infer<typeof frameworkYearSchema>;

/** A-7 · the words of the agreement; `{{…}}` marks are filled in from the arrangement. */
export const ARRANGEMENT_DOCUMENT_MARKS = [
  'number',
  'title',
  'insurerName',
  'rhoName',
  'beneficiaryName',
  'regionName',
  'type',
  'nature',
  'fundingBasis',
  'periodFrom',
  'periodTo',
  'reviewOn',
  'resultObligation',
  'expectedOutcome',
  'expectedPlaces',
  'expectedOn',
  'total',
  'contractReference',
  'contentHash',
  'today',
] as const;
export type ArrangementDocumentMark = (typeof ARRANGEMENT_DOCUMENT_MARKS)[number];
/** One article of the agreement. */
export const agreementArticleSchema = z.object({
  code: z.string().regex(/^[A-Z][A-Z0-9_]{1,39}$/),
  nl: z.object({ heading: labelSchema, text: z.string().trim().max(ITEM_LIMITS.text) }),
  en: z.object({ heading: labelSchema, text: z.string().trim().max(ITEM_LIMITS.text) }),
  /** Where the table of amounts goes. */
  hasAmounts: z.boolean(),
});
export type AgreementArticle = z.infer<typeof agreementArticleSchema>;

/** What an item of any kind is known by; no two of one version are known by the same. */
export const referenceCode = (item: { readonly code: string } | FrameworkYear): string =>
  'code' in item ? item.code : `${item.sector}:${String(item.year)}`;

const isCodedOnce = (items: readonly ({ readonly code: string } | FrameworkYear)[]): boolean =>
  new Set(items.map(referenceCode)).size === items.length;
const CODE_TWICE = { error: 'CODE_TWICE' } as const;

export const ARRANGEMENT_REFERENCE_ITEMS = {
  types: z.array(arrangementTemplateSchema).min(1).max(20).refine(isCodedOnce, CODE_TWICE),
  framework: z.array(frameworkYearSchema).max(60).refine(isCodedOnce, CODE_TWICE),
  documents: z.array(agreementArticleSchema).min(1).max(40).refine(isCodedOnce, CODE_TWICE),
} as const;
export type ArrangementReferenceItems<Kind extends ArrangementReferenceKind = ArrangementReferenceKind> =
  z.infer<(typeof ARRANGEMENT_REFERENCE_ITEMS)[Kind]>;
