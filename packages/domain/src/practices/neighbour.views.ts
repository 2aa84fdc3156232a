import { z } from 'zod';
import { riskPhaseSchema } from '../cases/phases.ts';
import { patientStopSchema } from './practice-facts.ts';

/** How many of the nearest practices are shown. */
export const NEIGHBOURS_SHOWN = 10;

export const neighbourSchema = z.object({
  id: z.string(),
  name: z.string(),
  place: z.string(),
  /** Straight-line kilometres, one decimal. */
  kilometres: z.number(),
  /** Measured from or to the centre of a municipality, because coordinates are not known. */
  isAbout: z.boolean(),
  enrolledPatients: z.int().nullable(),
  patientStop: patientStopSchema,
  placesAvailable: z.int().nullable(),
  referenceDate: z.string().nullable(),
  openCasePhase: riskPhaseSchema.nullable(),
});
export type Neighbour = z.infer<typeof neighbourSchema>;

/** The nearest practices that are open, with what they have room for; the sum with how many practices state it. */
export const neighboursViewSchema = z.object({
  asOf: z.string(),
  rows: z.array(neighbourSchema),
  placesAvailable: z.int().nullable(),
  practicesWithPlaces: z.int(),
});
