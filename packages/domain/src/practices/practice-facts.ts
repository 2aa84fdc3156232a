import { z } from 'zod';
import { calendarDateSchema } from '../kernel/calendar-date.ts';
import { searchKey } from '../kernel/search-key.ts';

export const OWNERSHIP_FORMS = ['solo', 'duo', 'group', 'chain', 'rhoRun', 'other'] as const;
export const ownershipFormSchema = z.enum(OWNERSHIP_FORMS);
export type OwnershipForm = z.infer<typeof ownershipFormSchema>;

/** What a practice is found and sorted by: its name, then its place, without accents and capitals. */
export const practiceSearchKey = (name: string, place: string): string => searchKey(`${name} ${place}`);

export const PATIENT_STOPS = ['none', 'partial', 'full', 'unknown'] as const;
export const patientStopSchema = z.enum(PATIENT_STOPS);
export type PatientStop = z.infer<typeof patientStopSchema>;

/** Largest values that are still plausible for one practice location; above them a row is refused. */
export const PRACTICE_LIMITS = {
  enrolledPatients: 60_000,
  gpFte: 60,
  owners: 40,
  placesAvailable: 20_000,
} as const;

/**
 * What can be stated of a practice on a date (spec section 3). Null: not stated, which is not 0.
 * `gpFte` full-time equivalents; `enrolledPatients`, `owners`, `owners60Plus`, `placesAvailable` counts.
 */
export const practiceFactsSchema = z.object({
  enrolledPatients: z.int().min(0).max(PRACTICE_LIMITS.enrolledPatients).nullable(),
  gpFte: z.number().min(0).max(PRACTICE_LIMITS.gpFte).nullable(),
  owners: z.int().min(0).max(PRACTICE_LIMITS.owners).nullable(),
  owners60Plus: z.int().min(0).max(PRACTICE_LIMITS.owners).nullable(),
  patientStop: patientStopSchema.nullable(),
  placesAvailable: z.int().min(0).max(PRACTICE_LIMITS.placesAvailable).nullable(),
  leaseEndOn: calendarDateSchema.nullable(),
});
export type PracticeFacts = z.infer<typeof practiceFactsSchema>;

export const FACT_NAMES = Object.keys(practiceFactsSchema.shape) as readonly (keyof PracticeFacts)[];

/** Facts stated together: one row of a register or a spreadsheet, on one reference date, from one source. */
export type PracticeStatement = PracticeFacts & {
  readonly id?: string | undefined;
  readonly referenceDate: string;
  readonly recordedAt: string;
};

export const NO_FACTS: PracticeFacts = {
  enrolledPatients: null,
  gpFte: null,
  owners: null,
  owners60Plus: null,
  patientStop: null,
  placesAvailable: null,
  leaseEndOn: null,
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In the order in which they count: by reference date, then by when they were recorded; the last one holds. */
export const inOrder = <Statement extends PracticeStatement>(statements: readonly Statement[]): Statement[] =>
  [...statements].sort(
    (a, b) =>
      compare(a.referenceDate, b.referenceDate) ||
      compare(a.recordedAt, b.recordedAt) ||
      compare(a.id ?? '', b.id ?? ''),
  );

/**
 * What holds on a date (P-1): per fact the latest statement on or before it; of two statements for the same
 * reference date the one recorded last is the correction and holds; recorded at one instant, the later id.
 * @param statements in any order
 * @param asOf calendar date up to and including which statements count
 */
export function factsAsOf(statements: readonly PracticeStatement[], asOf: string): PracticeFacts {
  const facts: Record<string, unknown> = { ...NO_FACTS };
  for (const statement of inOrder(statements)) {
    if (statement.referenceDate > asOf) break;
    for (const name of FACT_NAMES) if (statement[name] !== null) facts[name] = statement[name];
  }
  return facts as PracticeFacts;
}
