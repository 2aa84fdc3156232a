import { z } from 'zod';
import { referenceViewOf, setReferenceInputOf } from '../kernel/reference-versions.views.ts';
import { answerAgainPageSchema } from './answer-again.views.ts';
import {
  guidanceCodesSchema,
  HOUSING_REFERENCE_ITEMS,
  housingReferenceKindSchema,
} from './housing-reference.ts';

export const housingReferenceInputSchema = z.object({ kind: housingReferenceKindSchema });

export const housingReferenceViewSchema = z.discriminatedUnion('kind', [
  referenceViewOf('guidance', HOUSING_REFERENCE_ITEMS.guidance),
  referenceViewOf('norms', HOUSING_REFERENCE_ITEMS.norms),
  referenceViewOf('component', HOUSING_REFERENCE_ITEMS.component),
]);
export type HousingReferenceView = z.infer<typeof housingReferenceViewSchema>;
export type HousingReferenceVersionView = HousingReferenceView['versions'][number];

export const setHousingReferenceInputSchema = z.discriminatedUnion('kind', [
  setReferenceInputOf('guidance', HOUSING_REFERENCE_ITEMS.guidance),
  setReferenceInputOf('norms', HOUSING_REFERENCE_ITEMS.norms),
  setReferenceInputOf('component', HOUSING_REFERENCE_ITEMS.component),
]);
export type SetHousingReferenceInput = z.infer<typeof setHousingReferenceInputSchema>;

/** H-2 · the reference data as it is now, and for a new guidance what it asks to be answered again. */
export const setHousingReferenceViewSchema = z.object({
  view: housingReferenceViewSchema,
  /** The first page; null for kinds that nothing was answered to. */
  again: answerAgainPageSchema.nullable(),
});

/** H-2 · a guidance that is being written: cells that ask what the last version asks, and cells that ask something else. */
export const previewGuidanceInputSchema = z.object({
  kept: guidanceCodesSchema,
  rewritten: guidanceCodesSchema,
});
export const guidancePreviewSchema = z.object({
  /** Open cases with something to answer again. */
  cases: z.int().nonnegative(),
  answers: z.int().nonnegative(),
});
