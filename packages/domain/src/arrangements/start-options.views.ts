import { z } from 'zod';
import { courseOfActionSchema } from '../cases/courses-of-action.ts';
import { idSchema } from '../kernel/ids.ts';
import { fundingBasisSchema } from '../plans/plan-codes.ts';
import { regionCodeSchema } from '../regions/region-types.ts';
import { arrangementTypeSchema } from './arrangement-codes.ts';
import { arrangementTemplateSchema } from './arrangement-reference.ts';
import { servedMeasureSchema } from './frame.schemas.ts';

/** Practices that are offered at once; a search narrows them. */
export const PRACTICE_OPTIONS = 12;

export const startOptionsInputSchema = z.object({
  /** The region that was chosen: its RHO's and practices are given. */
  regionCode: regionCodeSchema.optional(),
  /** Words that the name or place of a practice holds. */
  practiceSearch: z.string().trim().max(100).default(''),
  measure: servedMeasureSchema.optional(),
  caseId: idSchema.optional(),
  housingCaseId: idSchema.optional(),
});

const namedSchema = z.object({ id: z.string(), name: z.string() });

export const practiceOptionSchema = z.object({
  id: z.string(),
  name: z.string(),
  place: z.string(),
  agbCode: z.string(),
  rho: namedSchema,
});
export type PracticeOption = z.infer<typeof practiceOptionSchema>;

/** H-1 · a housing case that insurer money may go to. */
export const housingOptionSchema = z.object({
  id: z.string(),
  number: z.string(),
  /** Of the practice, or of the initiative. */
  name: z.string(),
  /** Whose contribution it has to be; null: of an initiative, any beneficiary of the region. */
  practiceId: z.string().nullable(),
  municipalityName: z.string(),
});
export type HousingOption = z.infer<typeof housingOptionSchema>;

/** What a draft begins with when it serves a measure of a plan, a case, a housing case, or more of them. */
export const startPrefillSchema = z.object({
  regionCode: z.string(),
  title: z.string(),
  /** Null: not said by what it serves. */
  type: arrangementTypeSchema.nullable(),
  course: courseOfActionSchema.nullable(),
  fundingBasis: fundingBasisSchema.nullable(),
  resultObligation: z.string(),
  periodFrom: z.string().nullable(),
  periodTo: z.string().nullable(),
  practice: practiceOptionSchema.nullable(),
  rhoId: z.string().nullable(),
  measure: servedMeasureSchema.extend({ planNumber: z.string(), title: z.string() }).nullable(),
  case: z.object({ id: z.string(), number: z.string() }).nullable(),
  housing: housingOptionSchema.nullable(),
});
export type StartPrefill = z.infer<typeof startPrefillSchema>;

/** A-1 · what a draft can begin with: only regions where the reader's insurer is preferent today. */
export const startOptionsViewSchema = z.object({
  regions: z.array(z.object({ code: z.string(), name: z.string() })),
  /** Of the chosen region: RHO's whose working area touches it. */
  rhos: z.array(namedSchema),
  practices: z.array(practiceOptionSchema).max(PRACTICE_OPTIONS),
  /** H-1 · housing cases of the region that a contribution can be for. */
  housing: z.array(housingOptionSchema),
  templates: z.array(arrangementTemplateSchema),
  /** A-3 · first day on which an arrangement can begin that is submitted today; null: no terms were laid down. */
  firstStart: z.string().nullable(),
  prefill: startPrefillSchema.nullable(),
});
export type StartOptions = z.infer<typeof startOptionsViewSchema>;
