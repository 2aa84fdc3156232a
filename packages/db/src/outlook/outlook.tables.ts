import { sql } from 'drizzle-orm';
import type { PeopleTables } from '../people/people.tables.ts';
import { type ColumnKit, isDate } from '../store/column-kit.ts';

/** What looks ahead: the weights of the pressure score as dated reference data with a reason (spec section 2). */
export function outlookTables(k: ColumnKit, { persons }: Pick<PeopleTables, 'persons'>) {
  const scoreWeights = k.table(
    'score_weights',
    {
      version: k.integer().primaryKey(),
      validFrom: k.text().notNull(),
      /** Canonical JSON of the parts, their scales and the bands; the domain parses it. */
      payload: k.text().notNull(),
      reason: k.text().notNull(),
      source: k.text().notNull(),
      recordedAt: k.text().notNull(),
      recordedBy: k.text().references(() => persons.id),
    },
    (t) => [
      k.check('score_weights_version', sql`${t.version} > 0`),
      k.check('score_weights_from', isDate(t.validFrom)),
      k.check('score_weights_reason', sql`length(${t.reason}) > 0`),
    ],
  );
  return { scoreWeights };
}
