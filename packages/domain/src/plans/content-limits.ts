import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { seenVersionSchema } from '../kernel/seen-version.ts';
import { type Violation, violatedIf } from '../kernel/verdict.ts';

/** How much stands in one plan; more is no plan that anybody reads. */
export const CONTENT_LIMITS = { goals: 50, measures: 100, obligations: 200, initiatives: 30 } as const;

/** Longest texts of what stands beside the sections. */
export const CONTENT_LENGTHS = {
  wording: 500,
  title: 200,
  description: 4_000,
  owner: 200,
  unit: 60,
  source: 300,
  note: 2_000,
  partialResult: 500,
  evidence: 1_000,
  words: 4_000,
} as const;

/** Broken when what is added does not fit beside what is there. */
export const limitPassed = (part: keyof typeof CONTENT_LIMITS, there: number, added = 1): Violation | null =>
  violatedIf(there + added > CONTENT_LIMITS[part], 'PLAN_LIMIT_REACHED', { most: CONTENT_LIMITS[part] });

/** A row that goes away, as it was seen. */
export const removeRowSchema = z.object({ planId: idSchema, id: idSchema, version: seenVersionSchema });

/** When a row was changed last, and by whom; null where a released version is read. */
export const rowStampSchema = z.object({
  version: z.int().nullable(),
  updatedAt: z.string().nullable(),
  updatedBy: z.string().nullable(),
});
export type RowStamp = z.infer<typeof rowStampSchema>;

/** A number that a plan states; finite, and small enough to be written out. */
export const planNumberSchema = z.number().min(-1e12).max(1e12);
