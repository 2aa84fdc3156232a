import { findYearsOfInsurer } from '@regiovast/db/arrangements/budget-years';
import { budgetOf } from '@regiovast/domain/arrangements/budget';
import { DomainError } from '@regiovast/domain/kernel/errors';
import { type ArrangementWishes, makeArrangement } from './make-arrangement.ts';
import type { TestWorld } from './test-world.ts';

/** In the second of the two quarters of a made arrangement. */
export const ON = '2027-04-20';
export const CEILING = 100_000_000;

/** Every arrangement counts in the budget of its insurer: a test begins without those of the one before. */
export async function beginAnew(world: TestWorld): Promise<void> {
  world.setNow(new Date(`${ON}T10:00:00.000Z`));
  await world.store.transaction(({ q, t }) => q.update(t.arrangements).set({ status: 'WITHDRAWN' }));
}

/** One of the north that runs: two quarters, 2027Q1 and 2027Q2, of 1.530.000 cents each. */
export const makeRunning = async (world: TestWorld, wishes: ArrangementWishes = {}): Promise<string> =>
  (await makeArrangement(world, 'noord', { status: 'ACTIVE', ...wishes })).arrangementId;

/** Records a payment of the first quarter, unless it says otherwise, with a reference of its own. */
export const payNorth = (world: TestWorld, arrangementId: string, amountCents: number, change: object = {}) =>
  world.as('noord', 'procurementOfficer').arrangements.recordPayment({
    arrangementId,
    quarter: '2027Q1',
    amountCents,
    reference: `F-${world.deps.ids.next()}`,
    paidOn: ON,
    ...change,
  });

/** What the audit trail says of an arrangement, oldest first. */
export async function trailOf({ store }: TestWorld, arrangementId: string) {
  const { q, t } = store.read;
  const rows = await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq);
  return rows
    .filter(({ subjectId }) => subjectId === arrangementId)
    .map(({ action, payload }) => ({ action, payload: JSON.parse(payload) as unknown }));
}

/** What the north has left of a year. */
export async function budgetOfNorth({ store, organisationIds }: TestWorld, year: number) {
  const years = await findYearsOfInsurer(store.read, organisationIds.noord);
  return budgetOf(
    year,
    CEILING,
    years.filter((row) => row.year === year),
  );
}

/** The answer, or what it was refused with, details and all. */
export async function answerOrRefusal(call: Promise<unknown>): Promise<unknown> {
  try {
    return await call;
  } catch (error) {
    const { cause } = error as { cause?: unknown };
    return cause instanceof DomainError ? { code: cause.code, ...cause.details } : error;
  }
}
