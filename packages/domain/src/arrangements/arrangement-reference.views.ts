import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { ARRANGEMENT_TYPES } from './arrangement-codes.ts';
import {
  ARRANGEMENT_REFERENCE_ITEMS,
  ARRANGEMENT_REFERENCE_LIMITS,
  type ArrangementReferenceKind,
  arrangementReferenceKindSchema,
} from './arrangement-reference.ts';

export const arrangementReferenceInputSchema = z.object({ kind: arrangementReferenceKindSchema });

const changesSchema = z.object({
  added: z.array(z.string()),
  removed: z.array(z.string()),
  changed: z.array(z.string()),
  isReordered: z.boolean(),
});

/** All versions of one kind, newest first: what holds, what held, who changed what and why. */
const viewOf = <Kind extends ArrangementReferenceKind, Items extends z.ZodType>(kind: Kind, items: Items) =>
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

export const arrangementReferenceViewSchema = z.discriminatedUnion('kind', [
  viewOf('types', ARRANGEMENT_REFERENCE_ITEMS.types),
  viewOf('framework', ARRANGEMENT_REFERENCE_ITEMS.framework),
  viewOf('documents', ARRANGEMENT_REFERENCE_ITEMS.documents),
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

const inputOf = <Kind extends ArrangementReferenceKind, Items extends z.ZodType>(kind: Kind, items: Items) =>
  z.object({
    kind: z.literal(kind),
    items,
    validFrom: calendarDateSchema,
    source: z.string().trim().min(1).max(ARRANGEMENT_REFERENCE_LIMITS.source),
    reason: z.string().trim().min(1).max(ARRANGEMENT_REFERENCE_LIMITS.reason),
    /** The version that was entered last when the form was opened (S-3). */
    latest: z.int().positive(),
  });

export const setArrangementReferenceInputSchema = z.discriminatedUnion('kind', [
  inputOf('types', allTypesSchema),
  inputOf('framework', ARRANGEMENT_REFERENCE_ITEMS.framework),
  inputOf('documents', agreementSchema),
]);
export type SetArrangementReferenceInput = z.infer<typeof setArrangementReferenceInputSchema>;
