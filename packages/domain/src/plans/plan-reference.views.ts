import { z } from 'zod';
import { referenceViewOf, setReferenceInputOf } from '../kernel/reference-versions.views.ts';
import { PLAN_DOCUMENTS, PLAN_REFERENCE_ITEMS, planReferenceKindSchema } from './plan-reference.ts';

export const planReferenceInputSchema = z.object({ kind: planReferenceKindSchema });

export const planReferenceViewSchema = z.discriminatedUnion('kind', [
  referenceViewOf('template', PLAN_REFERENCE_ITEMS.template),
  referenceViewOf('criteria', PLAN_REFERENCE_ITEMS.criteria),
  referenceViewOf('coreValues', PLAN_REFERENCE_ITEMS.coreValues),
  referenceViewOf('approaches', PLAN_REFERENCE_ITEMS.approaches),
  referenceViewOf('documents', PLAN_REFERENCE_ITEMS.documents),
]);
export type PlanReferenceView = z.infer<typeof planReferenceViewSchema>;
export type PlanReferenceVersionView = PlanReferenceView['versions'][number];

/** Each document must stay, or a plan could not leave the house any more. */
const allDocumentsSchema = PLAN_REFERENCE_ITEMS.documents.refine(
  (items) => PLAN_DOCUMENTS.every((code) => items.some((item) => item.code === code)),
  { error: 'DOCUMENT_MISSING' },
);

export const setPlanReferenceInputSchema = z.discriminatedUnion('kind', [
  setReferenceInputOf('template', PLAN_REFERENCE_ITEMS.template),
  setReferenceInputOf('criteria', PLAN_REFERENCE_ITEMS.criteria),
  setReferenceInputOf('coreValues', PLAN_REFERENCE_ITEMS.coreValues),
  setReferenceInputOf('approaches', PLAN_REFERENCE_ITEMS.approaches),
  setReferenceInputOf('documents', allDocumentsSchema),
]);
export type SetPlanReferenceInput = z.infer<typeof setPlanReferenceInputSchema>;
