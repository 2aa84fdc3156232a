import { z } from 'zod';
import { PIECE_CHANGES } from './compare-plans.ts';
import { PLAN_PIECES } from './plan-content.ts';
import { planSectionSchema } from './plan-sections.ts';
import { titleSchema, yearSchema } from './plan.schemas.ts';
import { richTextSchema } from './rich-text.ts';

const pieceSchema = z.enum(PLAN_PIECES);
/** A frozen version by its id, or the plan as it is now for who drafts it. */
const versionChoiceSchema = z.union([z.literal('now'), z.uuid()]);

export const planVersionsInputSchema = z.object({ planId: z.uuid() });
export const planVersionSchema = z.object({
  id: z.string(),
  planId: z.string(),
  planNumber: z.string(),
  number: z.int(),
  contentSha256: z.string(),
  frozenAt: z.string(),
  frozenBy: z.string().nullable(),
  releasedAt: z.string().nullable(),
  submittedAt: z.string().nullable(),
});
export type PlanVersion = z.infer<typeof planVersionSchema>;
/** L-5 · the versions of a plan and of the plan before it, newest first, as far as the reader may see them. */
export const planVersionsSchema = z.object({
  versions: z.array(planVersionSchema),
  /** Whether the plan as it is now can be compared: for the RHO and its partners. */
  readsNow: z.boolean(),
});

export const compareInputSchema = z.object({
  planId: z.uuid(),
  from: versionChoiceSchema,
  to: versionChoiceSchema,
});
const comparedVersionSchema = z.object({
  planNumber: z.string(),
  /** Null for the plan as it is now. */
  number: z.int().nullable(),
  frozenAt: z.string().nullable(),
});
export const comparisonSchema = z.object({
  from: comparedVersionSchema,
  to: comparedVersionSchema,
  pieces: z.array(
    z.object({ piece: pieceSchema, key: z.string(), title: z.string(), change: z.enum(PIECE_CHANGES) }),
  ),
});
export type Comparison = z.infer<typeof comparisonSchema>;

export const comparePieceInputSchema = compareInputSchema.extend({
  piece: pieceSchema,
  key: z.string().max(64),
});
const fieldValueSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);
/** A section as two texts, any other piece as the fields that differ. */
export const pieceComparisonSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('text'),
    code: planSectionSchema,
    before: richTextSchema.nullable(),
    after: richTextSchema.nullable(),
  }),
  z.object({
    kind: z.literal('fields'),
    fields: z.array(
      z.object({
        path: z.array(z.string()),
        before: fieldValueSchema,
        after: fieldValueSchema,
        wasThere: z.boolean(),
        isThere: z.boolean(),
      }),
    ),
  }),
]);
export type PieceComparison = z.infer<typeof pieceComparisonSchema>;

export const startNextInputSchema = z.object({
  planId: z.uuid(),
  periodFrom: yearSchema,
  periodTo: yearSchema,
  title: titleSchema,
});
