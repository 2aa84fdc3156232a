import { z } from 'zod';
import { accessTestOutcomeSchema } from '../arrangements/arrangement-codes.ts';
import { ACCESS_FIGURES, ownFigureSchema, takenFigureSchema } from './access-figures.ts';
import { HOUSING_LIMITS, seenHousingSchema } from './housing.schemas.ts';

const reasonSchema = z.string().trim().max(HOUSING_LIMITS.reason);

/** H-1 · what the RHO found: is housing (partly) the cause of reduced access, why, and by which figures. */
export const offerAccessTestSchema = seenHousingSchema.extend({
  outcome: accessTestOutcomeSchema,
  reason: reasonSchema.min(1),
  taken: z
    .array(takenFigureSchema)
    .max(ACCESS_FIGURES.length)
    .refine((taken) => new Set(taken.map(({ code }) => code)).size === taken.length, { error: 'CODE_TWICE' })
    .default([]),
  own: z.array(ownFigureSchema).max(HOUSING_LIMITS.figures).default([]),
});
export type OfferAccessTest = z.infer<typeof offerAccessTestSchema>;

/** H-1, C-8 · what the insurer says of exactly what it read; a refusal says why. */
export const decideAccessTestSchema = seenHousingSchema
  .extend({
    contentSha256: z.string().regex(/^[0-9a-f]{64}$/),
    state: z.enum(['CONFIRMED', 'REFUSED']),
    reason: reasonSchema.default(''),
  })
  .refine(({ state, reason }) => state === 'CONFIRMED' || reason !== '', {
    error: 'REASON_MISSING',
    path: ['reason'],
  });
