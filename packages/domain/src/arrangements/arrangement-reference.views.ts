import { z } from 'zod';
import { referenceViewOf, setReferenceInputOf } from '../kernel/reference-versions.views.ts';
import { ARRANGEMENT_TYPES } from './arrangement-codes.ts';
import { ARRANGEMENT_REFERENCE_ITEMS, arrangementReferenceKindSchema } from './arrangement-reference.ts';

export const arrangementReferenceInputSchema = z.object({ kind: arrangementReferenceKindSchema });

export const arrangementReferenceViewSchema = z.discriminatedUnion('kind', [
  referenceViewOf('types', ARRANGEMENT_REFERENCE_ITEMS.types),
  referenceViewOf('framework', ARRANGEMENT_REFERENCE_ITEMS.framework),
  referenceViewOf('documents', ARRANGEMENT_REFERENCE_ITEMS.documents),
]);
export type ArrangementReferenceView = z.infer<typeof arrangementReferenceViewSchema>;
export type ArrangementReferenceVersionView = ArrangementReferenceView['versions'][number];

/** Each type must stay, or an arrangement of it could not begin any more. */
const allTypesSchema = ARRANGEMENT_REFERENCE_ITEMS.types.refine(
  (items) => ARRANGEMENT_TYPES.every((code) => items.some((item) => item.code === code)),
  { error: 'TYPE_MISSING' },
);
/** A-7 · an agreement without its amounts is none, and one that says them twice is a trap. */
const agreementSchema = ARRANGEMENT_REFERENCE_ITEMS.documents.refine(
  (items) => items.filter(({ hasAmounts }) => hasAmounts).length === 1,
  { error: 'AMOUNTS_NOT_ONCE' },
);

export const setArrangementReferenceInputSchema = z.discriminatedUnion('kind', [
  setReferenceInputOf('types', allTypesSchema),
  setReferenceInputOf('framework', ARRANGEMENT_REFERENCE_ITEMS.framework),
  setReferenceInputOf('documents', agreementSchema),
]);
export type SetArrangementReferenceInput = z.infer<typeof setArrangementReferenceInputSchema>;
