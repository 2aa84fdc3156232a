import { z } from 'zod';
import { caseRowSchema } from './case.views.ts';
import { caseFiltersSchema } from './case-filters.ts';
import { riskPhaseSchema } from './phases.ts';

/** Cards a column of the board shows; the table has the rest. */
export const BOARD_CARDS = 25;

export const caseBoardInputSchema = caseFiltersSchema;

const boardCardSchema = caseRowSchema.extend({
  /** D-2 · the phases to which this reader may move it. */
  nextSteps: z.array(riskPhaseSchema),
});
export type BoardCard = z.infer<typeof boardCardSchema>;

/** The cases by phase, in the order of the phases; those whose term ends first come first. */
export const caseBoardSchema = z.object({
  columns: z.array(
    z.object({
      phase: riskPhaseSchema,
      /** Null: cases of this phase were not asked for. */
      total: z.int().nullable(),
      cards: z.array(boardCardSchema),
    }),
  ),
});
export type CaseBoard = z.infer<typeof caseBoardSchema>;
export type BoardColumn = CaseBoard['columns'][number];
