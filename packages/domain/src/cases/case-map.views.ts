import { z } from 'zod';
import { caseFiltersSchema } from './case-filters.ts';
import { caseRowSchema } from './case.views.ts';

/** Points on one map; the gravest phases come first, more are told as a number. */
export const MAP_CASES = 1_000;

export const caseMapInputSchema = caseFiltersSchema;

const positionSchema = z.object({ longitude: z.number(), latitude: z.number() });

const mapCaseSchema = caseRowSchema
  .pick({
    id: true,
    number: true,
    practiceName: true,
    municipalityName: true,
    phase: true,
    term: true,
    enrolledPatients: true,
    affectedPatients: true,
  })
  .extend({
    ...positionSchema.shape,
    /** Only the middle of its municipality is known. */
    isApproximate: z.boolean(),
  });
export type MapCase = z.infer<typeof mapCaseSchema>;

export const caseMapSchema = z.object({
  cases: z.array(mapCaseSchema),
  total: z.int(),
  /** Municipalities with a case, for orientation: those with most first. */
  places: z.array(positionSchema.extend({ name: z.string() })),
});
export type CaseMap = z.infer<typeof caseMapSchema>;
