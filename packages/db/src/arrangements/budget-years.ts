import type { YearOfArrangement } from '@regiovast/domain/arrangements/budget';
import { and, eq, inArray, sql } from 'drizzle-orm';
import {
  COMMITTED_STATUSES,
  CONTRACTED_STATUSES,
  ENDED_STATUSES,
} from '@regiovast/domain/arrangements/arrangement-statuses';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Session } from '../store/store.ts';
import { budgetStatus } from './year-parts.ts';

export type YearRow = YearOfArrangement & { readonly arrangementId: string };

const yearOf = (quarter: AnySQLiteColumn) =>
  sql<number>`cast(substr(${quarter}, 1, 4) as integer)`.mapWith(Number);

/**
 * A-4 · what every arrangement that counts in the budget of an insurer plans and was paid, per calendar year.
 */
export async function findYearsOfInsurer(s: Session, insurerId: string): Promise<YearRow[]> {
  const { q, t } = s;
  const { arrangements, arrangementAmounts: amounts, arrangementPayments: payments } = t;
  const status = budgetStatus(s);
  const counts = and(
    eq(arrangements.insurerId, insurerId),
    inArray(arrangements.status, [...COMMITTED_STATUSES, ...CONTRACTED_STATUSES, ...ENDED_STATUSES]),
  );
  const planned = await q
    .select({
      arrangementId: arrangements.id,
      status,
      year: yearOf(amounts.quarter),
      cents: sql<number>`sum(${amounts.plannedCents})`.mapWith(Number),
    })
    .from(arrangements)
    .innerJoin(amounts, eq(amounts.arrangementId, arrangements.id))
    .where(counts)
    .groupBy(arrangements.id, yearOf(amounts.quarter));
  const paid = await q
    .select({
      arrangementId: arrangements.id,
      status,
      year: yearOf(payments.quarter),
      cents: sql<number>`sum(${payments.amountCents})`.mapWith(Number),
    })
    .from(arrangements)
    .innerJoin(payments, eq(payments.arrangementId, arrangements.id))
    .where(counts)
    .groupBy(arrangements.id, yearOf(payments.quarter));
  const years = new Map<string, YearRow>();
  for (const { cents, ...row } of planned)
    years.set(`${row.arrangementId} ${row.year}`, { ...row, plannedCents: cents, paidCents: 0 });
  for (const { cents, ...row } of paid) {
    const known = years.get(`${row.arrangementId} ${row.year}`);
    years.set(`${row.arrangementId} ${row.year}`, {
      ...row,
      plannedCents: known?.plannedCents ?? 0,
      paidCents: cents,
    });
  }
  return [...years.values()];
}
