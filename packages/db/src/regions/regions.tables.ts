import { REGION_TYPES, type RegionType } from '@regiovast/domain/regions/region-types';
import { type ColumnKit, isBetween, isDate, isDateOrder, isOneOf } from '../store/column-kit.ts';

/** Divisions of the country with dated membership (spec section 2). */
export function regionTables(k: ColumnKit) {
  const regions = k.table(
    'regions',
    {
      code: k.text().primaryKey(),
      type: k.text().$type<RegionType>().notNull(),
      name: k.text().notNull(),
      source: k.text().notNull(),
    },
    (t) => [
      k.check('regions_type', isOneOf(t.type, REGION_TYPES)),
      k.index('regions_by_type').on(t.type, t.name),
    ],
  );
  const municipalities = k.table(
    'municipalities',
    {
      code: k.text().primaryKey(),
      name: k.text().notNull(),
      searchKey: k.text().notNull(),
      latitude: k.real().notNull(),
      longitude: k.real().notNull(),
      validFrom: k.text().notNull(),
      /** Last day on which the municipality exists; null while it does. */
      validTo: k.text(),
      /** The municipality it merged into. */
      successorCode: k.text(),
      source: k.text().notNull(),
    },
    (t) => [
      k.check('municipalities_from', isDate(t.validFrom)),
      k.check('municipalities_period', isDateOrder(t.validFrom, t.validTo)),
      k.check('municipalities_latitude', isBetween(t.latitude, 50, 54)),
      k.check('municipalities_longitude', isBetween(t.longitude, 3, 8)),
      k.index('municipalities_search').on(t.searchKey),
    ],
  );
  const regionMemberships = k.table(
    'region_memberships',
    {
      regionCode: k
        .text()
        .notNull()
        .references(() => regions.code),
      municipalityCode: k
        .text()
        .notNull()
        .references(() => municipalities.code),
      validFrom: k.text().notNull(),
      validTo: k.text(),
      source: k.text().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.regionCode, t.municipalityCode, t.validFrom] }),
      k.check('region_memberships_from', isDate(t.validFrom)),
      k.check('region_memberships_period', isDateOrder(t.validFrom, t.validTo)),
      k.index('region_memberships_municipality').on(t.municipalityCode, t.regionCode),
    ],
  );
  return { regions, municipalities, regionMemberships };
}
export type RegionTables = ReturnType<typeof regionTables>;
