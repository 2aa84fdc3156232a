import { z } from 'zod';
import { patientStopSchema } from '../practices/practice-facts.ts';
import { riskPhaseSchema } from './phases.ts';

/** The most rows that are shown; the sums count all. */
export const REACHABLE_SHOWN = 200;

const placeSchema = z.object({ longitude: z.number(), latitude: z.number() });

/** A practice within reach of the practice of a case. */
export const reachableSchema = z.object({
  id: z.string(),
  name: z.string(),
  place: z.string(),
  /** Straight line times the detour factor, one decimal. */
  kilometres: z.number(),
  /** Measured from or to the centre of a municipality, because coordinates are not known. */
  isAbout: z.boolean(),
  at: placeSchema,
  patientStop: patientStopSchema,
  placesStated: z.int().nullable(),
  /** The day for which the places were stated. */
  placesOn: z.string().nullable(),
  /** Patients of this case that went there. */
  placed: z.int(),
  /** Places left for this case; null: not stated. */
  placesLeft: z.int().nullable(),
  /** The phase of its own case, as far as the reader sees; its places do not count. */
  riskPhase: riskPhaseSchema.nullable(),
});
export type Reachable = z.infer<typeof reachableSchema>;

/** D-6 · what a case does to its patients, as of today, within the reader's own area. */
export const impactViewSchema = z.object({
  asOf: z.string(),
  patients: z.object({
    value: z.int().nullable(),
    /** Stated in the record of the case, or all that are enrolled. */
    basis: z.enum(['affected', 'enrolled']),
    enrolled: z.int().nullable(),
    referenceDate: z.string().nullable(),
    source: z.string().nullable(),
  }),
  placed: z.int(),
  toPlace: z.int().nullable(),
  reach: z.object({
    radiusKm: z.number(),
    detourFactor: z.number(),
    validFrom: z.string(),
    isDefault: z.boolean(),
  }),
  from: z.object({ name: z.string(), at: placeSchema, isAbout: z.boolean() }),
  practices: z.int(),
  places: z.int().nullable(),
  practicesWithPlaces: z.int(),
  practicesUnknown: z.int(),
  practicesAtRisk: z.int(),
  nowhere: z.int().nullable(),
  isAtMost: z.boolean(),
  /** The nearest first. */
  rows: z.array(reachableSchema),
});
export type ImpactView = z.infer<typeof impactViewSchema>;
