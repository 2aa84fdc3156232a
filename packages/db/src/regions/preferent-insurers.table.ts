import { sql } from 'drizzle-orm';
import type { PeopleTables } from '../people/people.tables.ts';
import { type ColumnKit, isDate, isDateOrder } from '../store/column-kit.ts';
import type { RegionTables } from './regions.tables.ts';

/** Which insurer is preferent in a region: a dated, sourced fact that may be unverified (dossier 7). */
export function preferentInsurerTable(
  k: ColumnKit,
  { regions, organisations }: Pick<RegionTables, 'regions'> & Pick<PeopleTables, 'organisations'>,
) {
  const preferentInsurers = k.table(
    'preferent_insurers',
    {
      regionCode: k
        .text()
        .notNull()
        .references(() => regions.code),
      validFrom: k.text().notNull(),
      validTo: k.text(),
      insurerName: k.text().notNull(),
      /** Null while the insurer does not work with Regiovast. */
      organisationId: k.text().references(() => organisations.id),
      isVerified: k.boolean().notNull(),
      source: k.text().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.regionCode, t.validFrom] }),
      k.check('preferent_insurers_from', isDate(t.validFrom)),
      k.check('preferent_insurers_period', isDateOrder(t.validFrom, t.validTo)),
      k.uniqueIndex('preferent_insurers_one_at_present').on(t.regionCode).where(sql`${t.validTo} is null`),
      k.index('preferent_insurers_organisation').on(t.organisationId, t.regionCode),
    ],
  );
  return { preferentInsurers };
}
