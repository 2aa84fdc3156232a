import { z } from 'zod';
import { calendarDateSchema } from './calendar-date.ts';

/** How long what is said of a version as a whole may be. */
export const REFERENCE_VERSION_LIMITS = { source: 500, reason: 500 } as const;

const changesSchema = z.object({
  added: z.array(z.string()),
  removed: z.array(z.string()),
  changed: z.array(z.string()),
  isReordered: z.boolean(),
});

/** All versions of one kind, newest first: what holds, what held, who changed what and why. */
export const referenceViewOf = <Kind extends string, Items extends z.ZodType>(kind: Kind, items: Items) =>
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

/** A new version of one kind, from a day on. */
export const setReferenceInputOf = <Kind extends string, Items extends z.ZodType>(kind: Kind, items: Items) =>
  z.object({
    kind: z.literal(kind),
    items,
    validFrom: calendarDateSchema,
    source: z.string().trim().min(1).max(REFERENCE_VERSION_LIMITS.source),
    reason: z.string().trim().min(1).max(REFERENCE_VERSION_LIMITS.reason),
    /** The version that was entered last when the form was opened (S-3). */
    latest: z.int().positive(),
  });
