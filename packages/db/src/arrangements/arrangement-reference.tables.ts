import {
  ARRANGEMENT_REFERENCE_KINDS,
  type ArrangementReferenceKind,
} from '@regiovast/domain/arrangements/arrangement-reference';
import { sql } from 'drizzle-orm';
import type { PeopleTables } from '../people/people.tables.ts';
import { type ColumnKit, isBetween, isDate, isOneOf } from '../store/column-kit.ts';

/** · what arrangements are measured by: nationally, and by each insurer for itself. */
export function arrangementReferenceTables(
  k: ColumnKit,
  { persons, organisations }: Pick<PeopleTables, 'persons' | 'organisations'>,
) {
  const personId = () =>
    k
      .text()
      .notNull()
      .references(() => persons.id);
  const insurerId = () =>
    k
      .text()
      .notNull()
      .references(() => organisations.id);
  /** Types with their templates, the national framework, the words of the agreement: dated, sourced versions of each. */
  const arrangementReferences = k.table(
    'arrangement_references',
    {
      kind: k.text().$type<ArrangementReferenceKind>().notNull(),
      version: k.integer().notNull(),
      validFrom: k.text().notNull(),
      /** JSON: the items in order. */
      payload: k.text().notNull(),
      source: k.text().notNull(),
      reason: k.text().notNull(),
      recordedAt: k.text().notNull(),
      /** Null for what comes with the product. */
      recordedBy: k.text().references(() => persons.id),
    },
    (t) => [
      k.primaryKey({ columns: [t.kind, t.version] }),
      k.check('arrangement_references_kind', isOneOf(t.kind, ARRANGEMENT_REFERENCE_KINDS)),
      k.check('arrangement_references_version', sql`${t.version} > 0`),
      k.check('arrangement_references_from', isDate(t.validFrom)),
    ],
  );
  const purchaseTerms = k.table(
    'purchase_terms',
    {
      insurerId: insurerId(),
      version: k.integer().notNull(),
      validFrom: k.text().notNull(),
      /** JSON: start months, notice, mandate, share of the framework. */
      payload: k.text().notNull(),
      source: k.text().notNull(),
      reason: k.text().notNull(),
      recordedAt: k.text().notNull(),
      recordedBy: personId(),
    },
    (t) => [
      k.primaryKey({ columns: [t.insurerId, t.version] }),
      k.check('purchase_terms_version', sql`${t.version} > 0`),
      k.check('purchase_terms_from', isDate(t.validFrom)),
    ],
  );
  /** Every ceiling that was ever laid down; the last version of a year holds. */
  const budgetCeilings = k.table(
    'budget_ceilings',
    {
      insurerId: insurerId(),
      year: k.integer().notNull(),
      version: k.integer().notNull(),
      ceilingCents: k.cents().notNull(),
      reason: k.text().notNull(),
      recordedAt: k.text().notNull(),
      recordedBy: personId(),
    },
    (t) => [
      k.primaryKey({ columns: [t.insurerId, t.year, t.version] }),
      k.check('budget_ceilings_year', isBetween(t.year, 2020, 2100)),
      k.check('budget_ceilings_version', sql`${t.version} > 0`),
      k.check('budget_ceilings_cents', sql`${t.ceilingCents} >= 0`),
    ],
  );
  return { arrangementReferences, purchaseTerms, budgetCeilings };
}
