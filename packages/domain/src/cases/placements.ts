import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import { placeKindSchema } from './record-fields.ts';

/** The most places one step can name. */
const PLACES_MAX = 50;
export const PATIENTS_MAX = 100_000;

/**
 * D-2 · where some patients went: to a practice of the register, or to what is none (`PLACE_KINDS`). A line without a
 * kind is a practice.
 */
const placementSchema = z
  .object({
    kind: placeKindSchema.default('PRACTICE'),
    practiceId: idSchema.nullable().default(null),
    patients: z.int().min(1).max(PATIENTS_MAX),
  })
  .refine(({ kind, practiceId }) => (kind === 'PRACTICE') === (practiceId !== null), {
    error: 'PLACEMENT_PRACTICE',
    path: ['practiceId'],
  });
export type Placement = z.infer<typeof placementSchema>;

/** What makes a place the same place: the practice, or the kind of what is none. */
export const placeOf = ({ kind, practiceId }: Pick<Placement, 'kind' | 'practiceId'>): string =>
  practiceId ?? kind;

/** D-2 · a division of patients over places; a place stands in it once. */
export const placementsSchema = z
  .array(placementSchema)
  .max(PLACES_MAX)
  .refine((rows) => new Set(rows.map(placeOf)).size === rows.length, { error: 'PLACEMENT_TWICE' });

export const patientsIn = (rows: readonly Pick<Placement, 'patients'>[]): number =>
  rows.reduce((sum, { patients }) => sum + patients, 0);

/** D-2, D-7 · how many patients need a place: those affected where that was stated, else all enrolled; null: unknown. */
export const patientsToPlace = (
  affectedPatients: number | null,
  enrolledPatients: number | null,
): number | null => affectedPatients ?? enrolledPatients;
