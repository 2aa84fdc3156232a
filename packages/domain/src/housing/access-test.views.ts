import { z } from 'zod';
import { accessTestOutcomeSchema } from '../arrangements/arrangement-codes.ts';
import { capabilitySchema } from '../kernel/capability.ts';
import { frozenFiguresSchema, proposedFigureSchema } from './access-figures.ts';
import { accessTestStateSchema } from './housing-codes.ts';

/** H-1 · an access test: what the RHO found and what the insurer said of it. */
const accessTestSchema = z.object({
  id: z.string(),
  outcome: accessTestOutcomeSchema,
  reason: z.string(),
  figures: frozenFiguresSchema,
  contentSha256: z.string(),
  state: accessTestStateSchema,
  offeredAt: z.string(),
  offeredBy: z.string(),
  decidedAt: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decisionReason: z.string().nullable(),
});
export type AccessTestShown = z.infer<typeof accessTestSchema>;

/** H-1 · the access test of a housing case, and what it means for money. */
export const accessTestViewSchema = z.object({
  housingCaseId: z.string(),
  /** S-3 · what a change names. */
  version: z.int(),
  insurerName: z.string().nullable(),
  /** The one that holds; null: none was offered, or another insurer is to judge since. */
  last: accessTestSchema.nullable(),
  /** Those that were replaced, newest first; for the insurer those since it was shared with it. */
  earlier: z.array(accessTestSchema),
  /** R-1 · the figures as they are today, for who may offer a test; null for everybody else. */
  proposed: z.array(proposedFigureSchema).nullable(),
  can: z.object({
    offer: capabilitySchema,
    decide: capabilitySchema,
    /** H-1 · draft insurer money for this case. */
    contribute: capabilitySchema,
  }),
});
export type AccessTestView = z.infer<typeof accessTestViewSchema>;
