import { sql } from 'drizzle-orm';
import {
  OWNERSHIP_FORMS,
  type OwnershipForm,
  PATIENT_STOPS,
  type PatientStop,
  PRACTICE_LIMITS,
} from '@regiovast/domain/practices/practice-facts';
import type { ImportTables } from '../imports/imports.tables.ts';
import type { PeopleTables } from '../people/people.tables.ts';
import type { RegionTables } from '../regions/regions.tables.ts';
import { type ColumnKit, isBetween, isDate, isDateOrder, isOneOf } from '../store/column-kit.ts';

const factColumns = (k: ColumnKit) => ({
  enrolledPatients: k.integer(),
  gpFte: k.real(),
  owners: k.integer(),
  owners60Plus: k.integer(),
  patientStop: k.text().$type<PatientStop>(),
  placesAvailable: k.integer(),
  leaseEndOn: k.text(),
});

/**
 * The register of practices and what was stated of them. The fact columns of `practices` are the latest
 * statement per fact, kept by the writer of statements in the same transaction, so that lists filter and sort
 * in the database; `practice_statements` is the truth (P-1) and is never changed.
 */
export function practiceTables(
  k: ColumnKit,
  {
    municipalities,
    persons,
    imports,
  }: Pick<RegionTables, 'municipalities'> & Pick<PeopleTables, 'persons'> & Pick<ImportTables, 'imports'>,
) {
  const practices = k.table(
    'practices',
    {
      id: k.text().primaryKey(),
      agbCode: k.text().notNull().unique(),
      name: k.text().notNull(),
      searchKey: k.text().notNull(),
      address: k.text().notNull(),
      postcode: k.text().notNull(),
      place: k.text().notNull(),
      municipalityCode: k
        .text()
        .notNull()
        .references(() => municipalities.code),
      /** Degrees, WGS84; null: unknown. */
      latitude: k.real(),
      longitude: k.real(),
      ownershipForm: k.text().$type<OwnershipForm>().notNull(),
      ownerOrganisation: k.text(),
      /** Last day of care; from the day after, the practice leaves counts and lists. */
      closedOn: k.text(),
      ...factColumns(k),
      referenceDate: k.text(),
    },
    (t) => [
      k.check('practices_agb', sql`length(${t.agbCode}) = 8`),
      k.check('practices_form', isOneOf(t.ownershipForm, OWNERSHIP_FORMS)),
      k.check('practices_closed', isDate(t.closedOn)),
      k.check('practices_lease', isDate(t.leaseEndOn)),
      k.check('practices_reference', isDate(t.referenceDate)),
      k.check('practices_stop', isOneOf(t.patientStop, PATIENT_STOPS)),
      k.check('practices_latitude', isBetween(t.latitude, 50, 54)),
      k.check('practices_longitude', isBetween(t.longitude, 3, 8)),
      k.index('practices_owner').on(t.ownerOrganisation),
      k.index('practices_municipality').on(t.municipalityCode),
      k.index('practices_search').on(t.searchKey, t.id),
      k.index('practices_enrolled').on(t.enrolledPatients, t.id),
    ],
  );
  const practiceStatements = k.table(
    'practice_statements',
    {
      id: k.text().primaryKey(),
      practiceId: k
        .text()
        .notNull()
        .references(() => practices.id),
      referenceDate: k.text().notNull(),
      source: k.text().notNull(),
      recordedAt: k.text().notNull(),
      recordedBy: k.text().references(() => persons.id),
      importId: k.text().references(() => imports.id),
      /** Why a fact was corrected by hand; null for what came in as a statement. */
      reason: k.text(),
      ...factColumns(k),
    },
    (t) => [
      k.check('practice_statements_date', isDate(t.referenceDate)),
      k.check('practice_statements_stop', isOneOf(t.patientStop, PATIENT_STOPS)),
      k.check('practice_statements_lease', isDate(t.leaseEndOn)),
      k.check(
        'practice_statements_enrolled',
        isBetween(t.enrolledPatients, 0, PRACTICE_LIMITS.enrolledPatients),
      ),
      k.check('practice_statements_fte', isBetween(t.gpFte, 0, PRACTICE_LIMITS.gpFte)),
      k.check('practice_statements_owners', isBetween(t.owners, 0, PRACTICE_LIMITS.owners)),
      k.check('practice_statements_owners_60', isBetween(t.owners60Plus, 0, PRACTICE_LIMITS.owners)),
      k.check('practice_statements_places', isBetween(t.placesAvailable, 0, PRACTICE_LIMITS.placesAvailable)),
      k.index('practice_statements_import').on(t.importId),
      k.index('practice_statements_practice').on(t.practiceId, t.referenceDate, t.recordedAt),
    ],
  );
  /** R-4 · when a practice closed and, if it did, reopened; `practices.closedOn` is the closure that holds now. */
  const practiceClosures = k.table(
    'practice_closures',
    {
      id: k.text().primaryKey(),
      practiceId: k
        .text()
        .notNull()
        .references(() => practices.id),
      /** Last day of care. */
      closedOn: k.text().notNull(),
      /** First day of care again; null while it is closed. */
      reopenedOn: k.text(),
      reason: k.text().notNull(),
      recordedAt: k.text().notNull(),
      recordedBy: k.text().references(() => persons.id),
    },
    (t) => [
      k.check('practice_closures_closed', isDate(t.closedOn)),
      k.check('practice_closures_period', isDateOrder(t.closedOn, t.reopenedOn)),
      k.uniqueIndex('practice_closures_one_at_present').on(t.practiceId).where(sql`${t.reopenedOn} is null`),
      k.index('practice_closures_practice').on(t.practiceId, t.closedOn),
    ],
  );
  return { practices, practiceStatements, practiceClosures };
}
export type PracticeTables = ReturnType<typeof practiceTables>;
