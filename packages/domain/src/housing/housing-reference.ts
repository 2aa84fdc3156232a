import { z } from 'zod';
import { centsSchema } from '../kernel/money.ts';
import { housingInstrumentSchema, housingPartySchema } from './housing-codes.ts';
import { housingStepSchema } from './housing-steps.ts';

/**
 * Reference data of housing cases: dated, sourced, versioned, editable without code. The text of the Handreiking
 * Huisvesting was not found (dossier 3): the steps are the product's own proposal and say so; norms are empty until
 * somebody who has a source fills them.
 */
export const HOUSING_REFERENCE_KINDS = ['guidance', 'norms', 'component'] as const;
export const housingReferenceKindSchema = z.enum(HOUSING_REFERENCE_KINDS);
export type HousingReferenceKind = z.infer<typeof housingReferenceKindSchema>;

export const HOUSING_REFERENCE_LIMITS = {
  label: 120,
  text: 1_000,
  source: 500,
  cells: 60,
  norms: 20,
  years: 40,
} as const;
const LIMITS = HOUSING_REFERENCE_LIMITS;

const codeSchema = z.string().regex(/^[A-Z][A-Z0-9_]{1,39}$/);
/** Codes of cells of the guidance. */
export const guidanceCodesSchema = z.array(codeSchema).max(LIMITS.cells);
const labelSchema = z.string().trim().min(1).max(LIMITS.label);
const cellWordsSchema = z.object({ label: labelSchema, text: z.string().trim().min(1).max(LIMITS.text) });

/** H-2 · a cell of the matrix: what is asked at a step, of which party, by when. */
export const guidanceCellSchema = z.object({
  code: codeSchema,
  step: housingStepSchema.exclude(['CLOSED']),
  party: housingPartySchema,
  instrument: housingInstrumentSchema.nullable(),
  nl: cellWordsSchema,
  en: cellWordsSchema,
  /** Calendar days after the case came to the step. */
  dueDays: z.int().min(0).max(730),
  /** Whether it is the product's own proposal, grounded in no source. */
  isProposal: z.boolean(),
  source: z.string().trim().max(LIMITS.source),
});
export type GuidanceCell = z.infer<typeof guidanceCellSchema>;

/** H-3 · what a norm is counted in. */
export const NORM_UNITS = ['ROOM', 'M2'] as const;
export const normUnitSchema = z.enum(NORM_UNITS);
export type NormUnit = z.infer<typeof normUnitSchema>;

/** H-3 · a norm per 1,000 enrolled patients, in hundredths of its unit; never without a source. */
export const roomNormSchema = z.object({
  code: codeSchema,
  unit: normUnitSchema,
  per1000Hundredths: z.int().min(1).max(10_000_000),
  nl: z.object({ label: labelSchema }),
  en: z.object({ label: labelSchema }),
  source: z.string().trim().min(1).max(LIMITS.source),
});
export type RoomNorm = z.infer<typeof roomNormSchema>;

/** H-4 · the housing component of the tariff of a year, in cents per 1,000 enrolled patients; never without a source. */
export const componentYearSchema = z.object({
  code: z.string().regex(/^Y\d{4}$/),
  year: z.int().min(2020).max(2100),
  centsPer1000: centsSchema.min(0).max(100_000_000_00),
  source: z.string().trim().min(1).max(LIMITS.source),
});
export type ComponentYear = z.infer<typeof componentYearSchema>;

const CODE_TWICE = { error: 'CODE_TWICE' } as const;
const areDistinct = (items: readonly { readonly code: string }[]): boolean =>
  new Set(items.map(({ code }) => code)).size === items.length;

/** The items of each kind, in the order in which they are shown. */
export const HOUSING_REFERENCE_ITEMS = {
  guidance: z.array(guidanceCellSchema).min(1).max(LIMITS.cells).refine(areDistinct, CODE_TWICE),
  norms: z.array(roomNormSchema).max(LIMITS.norms).refine(areDistinct, CODE_TWICE),
  component: z
    .array(componentYearSchema)
    .max(LIMITS.years)
    .refine(areDistinct, CODE_TWICE)
    .refine((items) => items.every(({ code, year }) => code === `Y${year}`), { error: 'CODE_OF_OTHER_YEAR' }),
} as const satisfies Readonly<Record<HousingReferenceKind, z.ZodType>>;
export type HousingReferenceItems<Kind extends HousingReferenceKind> = z.infer<
  (typeof HOUSING_REFERENCE_ITEMS)[Kind]
>;
