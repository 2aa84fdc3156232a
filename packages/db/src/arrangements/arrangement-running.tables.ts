import {
  PAYMENT_KINDS,
  type PaymentKind,
  RESULT_OUTCOMES,
  type ResultOutcome,
} from '@regiovast/domain/arrangements/arrangement-codes';
import { PROGRESS_STATES, type ProgressState } from '@regiovast/domain/plans/plan-codes';
import { sql } from 'drizzle-orm';
import type { PeopleTables } from '../people/people.tables.ts';
import { type ColumnKit, isDate, isOneOf, isQuarter } from '../store/column-kit.ts';
import type { ArrangementTables } from './arrangements.tables.ts';

/** A-5 · what happens under a contract: payments, evidence of results, and what was learned in the end. */
export function arrangementRunningTables(
  k: ColumnKit,
  {
    arrangements,
    persons,
    organisations,
  }: Pick<ArrangementTables, 'arrangements'> & Pick<PeopleTables, 'persons' | 'organisations'>,
) {
  const personId = () =>
    k
      .text()
      .notNull()
      .references(() => persons.id);
  const arrangementId = () =>
    k
      .text()
      .notNull()
      .references(() => arrangements.id);
  const arrangementPayments = k.table(
    'arrangement_payments',
    {
      id: k.text().primaryKey(),
      arrangementId: arrangementId(),
      kind: k.text().$type<PaymentKind>().notNull(),
      /** The quarter it is for: it counts in the budget of that year. */
      quarter: k.text().notNull(),
      /** Below 0 when a settlement is paid back. */
      amountCents: k.cents().notNull(),
      reference: k.text().notNull(),
      paidOn: k.text().notNull(),
      recordedAt: k.text().notNull(),
      recordedBy: personId(),
    },
    (t) => [
      k.check('arrangement_payments_kind', isOneOf(t.kind, PAYMENT_KINDS)),
      k.check('arrangement_payments_quarter', isQuarter(t.quarter)),
      k.check('arrangement_payments_amount', sql`${t.amountCents} <> 0`),
      k.check('arrangement_payments_back', sql`${t.kind} = 'SETTLEMENT' or ${t.amountCents} > 0`),
      k.check('arrangement_payments_reference', sql`length(${t.reference}) > 0`),
      k.check('arrangement_payments_on', isDate(t.paidOn)),
      // The reference of a payment is its own: the same payment is not written twice.
      k.uniqueIndex('arrangement_payments_reference').on(t.arrangementId, t.reference),
      k.index('arrangement_payments_quarter').on(t.arrangementId, t.quarter),
    ],
  );
  const arrangementResults = k.table(
    'arrangement_results',
    {
      arrangementId: arrangementId(),
      quarter: k.text().notNull(),
      state: k.text().$type<ProgressState>().notNull(),
      /** Places kept or created so far; null: not counted. */
      placesReached: k.integer(),
      words: k.text().notNull(),
      /** Where the evidence is found: a reference, or the name of an attached file. */
      evidence: k.text().notNull(),
      reportedAt: k.text().notNull(),
      reportedBy: personId(),
      /** Who reported it: the insurer or the RHO. */
      organisationId: k
        .text()
        .notNull()
        .references(() => organisations.id),
      version: k.integer().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.arrangementId, t.quarter] }),
      k.check('arrangement_results_quarter', isQuarter(t.quarter)),
      k.check('arrangement_results_state', isOneOf(t.state, PROGRESS_STATES)),
      k.check('arrangement_results_places', sql`${t.placesReached} >= 0`),
      k.check('arrangement_results_version', sql`${t.version} > 0`),
    ],
  );
  const arrangementEvaluations = k.table(
    'arrangement_evaluations',
    {
      arrangementId: arrangementId().primaryKey(),
      outcome: k.text().$type<ResultOutcome>().notNull(),
      placesReached: k.integer(),
      /** What was paid in all when it was evaluated. */
      paidCents: k.cents().notNull(),
      words: k.text().notNull(),
      /** What another region can learn of it; without names and amounts. */
      lesson: k.text().notNull(),
      evaluatedAt: k.text().notNull(),
      evaluatedBy: personId(),
    },
    (t) => [
      k.check('arrangement_evaluations_outcome', isOneOf(t.outcome, RESULT_OUTCOMES)),
      k.check('arrangement_evaluations_places', sql`${t.placesReached} >= 0`),
    ],
  );
  return { arrangementPayments, arrangementResults, arrangementEvaluations };
}
