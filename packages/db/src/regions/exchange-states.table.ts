import { sql } from 'drizzle-orm';
import { EXCHANGE_STATES, type ExchangeState } from '@regiovast/domain/regions/exchange-states';
import type { PeopleTables } from '../people/people.tables.ts';
import { type ColumnKit, isDate, isOneOf } from '../store/column-kit.ts';
import type { RegionTables } from './regions.tables.ts';

/** R-5 · the state of the enrolment exchange per region, dated and sourced; what was stated last holds. */
export function exchangeStateTable(
  k: ColumnKit,
  { regions, persons }: Pick<RegionTables, 'regions'> & Pick<PeopleTables, 'persons'>,
) {
  const exchangeStates = k.table(
    'exchange_states',
    {
      id: k.text().primaryKey(),
      regionCode: k
        .text()
        .notNull()
        .references(() => regions.code),
      validFrom: k.text().notNull(),
      state: k.text().$type<ExchangeState>().notNull(),
      /** People placed through the exchange since it started, up to `validFrom`; null: unknown. */
      placedPatients: k.integer(),
      note: k.text(),
      source: k.text().notNull(),
      recordedAt: k.text().notNull(),
      recordedBy: k.text().references(() => persons.id),
    },
    (t) => [
      k.check('exchange_states_from', isDate(t.validFrom)),
      k.check('exchange_states_state', isOneOf(t.state, EXCHANGE_STATES)),
      k.check('exchange_states_placed', sql`${t.placedPatients} >= 0`),
      k.index('exchange_states_region').on(t.regionCode, t.validFrom),
    ],
  );
  return { exchangeStates };
}
