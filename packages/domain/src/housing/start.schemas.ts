import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { housingBottleneckSchema } from './housing-codes.ts';
import { HOUSING_LIMITS } from './housing.schemas.ts';

/** Whose housing it is: a practice, whose municipality follows, or an initiative in a municipality. */
export const housingSubjectSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('PRACTICE'), practiceId: idSchema }),
  z.object({
    kind: z.literal('INITIATIVE'),
    initiativeName: z.string().trim().min(2).max(HOUSING_LIMITS.name),
    municipalityCode: z.string().min(1).max(12),
  }),
]);
export type HousingSubject = z.infer<typeof housingSubjectSchema>;

/** Begins a housing case with what is known when it is reported; the rest follows. */
export const startHousingSchema = z.object({
  subject: housingSubjectSchema,
  bottlenecks: z.array(housingBottleneckSchema).min(1).max(13),
  problem: z.string().trim().max(HOUSING_LIMITS.words).default(''),
  /** A discontinuity case of the same practice. */
  caseId: idSchema.nullable().default(null),
});
export type StartHousing = z.infer<typeof startHousingSchema>;
