import type { Session } from '@regiovast/db/store/store';
import type { NewAuditEvent } from '@regiovast/db/audit/append-event';
import { insertCeiling } from '@regiovast/db/arrangements/budget-ceilings';
import { insertPurchaseTerms } from '@regiovast/db/arrangements/purchase-terms';
import { yearOfQuarter } from '@regiovast/domain/arrangements/amounts';
import { budgetOf, type YearOfArrangement } from '@regiovast/domain/arrangements/budget';
import type { PurchaseTerms } from '@regiovast/domain/arrangements/purchase-terms';
import { TERM_FIELDS } from '@regiovast/domain/arrangements/terms.schemas';
import type { Cents } from '@regiovast/domain/kernel/money';
import { type DemoCalendar, instantOn, laterOf } from './demo-calendar.ts';
import type { DemoArrangement } from './make-arrangements.ts';
import type { DemoPerson } from './write-organisations.ts';

/** An insurer with what it lays down. */
export type BudgetHolder = {
  readonly name: string;
  readonly insurerId: string;
  readonly manager: DemoPerson;
  readonly terms: PurchaseTerms;
  /** The year whose ceiling is nearly reached, so that the next large arrangement does not fit. */
  readonly tightYear: number | null;
};

const EURO = 100;
/** A ceiling is a whole number of these, with a share of room above what is taken. */
const CEILING_STEP = 100_000 * EURO;
const ROOM = 1.12;
const TIGHT_ROOM = 150_000 * EURO;
const TIGHT_STEP = 10_000 * EURO;
/** Years after the running one that have a ceiling at least. */
const LATER_YEARS = 3;
const SOURCE = 'Inkoopbeleid (fictief)';

/** A-4 · what each arrangement plans and was paid, per calendar year. */
function yearsOfArrangement({ row, running, settlement }: DemoArrangement): YearOfArrangement[] {
  const years = new Map<number, { plannedCents: Cents; paidCents: Cents }>();
  const of = (quarter: string) => {
    const year = yearOfQuarter(quarter);
    const known = years.get(year) ?? { plannedCents: 0, paidCents: 0 };
    years.set(year, known);
    return known;
  };
  for (const { quarter, plannedCents } of running.amounts) of(quarter).plannedCents += plannedCents;
  for (const { quarter, amountCents } of [...running.payments, ...(settlement ? [settlement] : [])])
    of(quarter).paidCents += amountCents;
  return [...years].map(([year, sums]) => ({ year, status: row.status, ...sums }));
}

/** · terms and ceilings of every insurer, each year with room for what it took on. @returns their events */
export async function layDownBudgets(
  tx: Session,
  holders: readonly BudgetHolder[],
  made: readonly DemoArrangement[],
  calendar: DemoCalendar,
): Promise<NewAuditEvent[]> {
  const events: NewAuditEvent[] = [];
  const running = Number(calendar.today.slice(0, 4));
  const firstYear = Number(calendar.firstDay.slice(0, 4));
  for (const { insurerId, manager, terms, tightYear } of holders) {
    const own = made.filter(({ row }) => row.insurerId === insurerId).flatMap(yearsOfArrangement);
    const lastYear = Math.max(running + LATER_YEARS, ...own.map(({ year }) => year));
    const recordedAt = instantOn(calendar.firstDay, 0.3);
    const by = { recordedAt, recordedBy: manager.id, reason: 'Eerste vaststelling' };
    await insertPurchaseTerms(tx, {
      insurerId,
      validFrom: `${firstYear}-01-01`,
      source: SOURCE,
      terms,
      ...by,
    });
    const event = (at: string, action: string, subject: string, payload: NewAuditEvent['payload']) =>
      events.push({
        at,
        actorId: manager.id,
        organisationId: manager.organisationId,
        action: `arrangements.${action}`,
        subjectKind: 'purchaseTerms',
        subjectId: subject,
        payload,
      });
    event(recordedAt, 'termsSet', `${insurerId}:1`, {
      version: 1,
      validFrom: `${firstYear}-01-01`,
      changed: [...TERM_FIELDS],
    });
    for (let year = firstYear; year <= lastYear; year += 1) {
      const budget = budgetOf(
        year,
        null,
        own.filter((one) => one.year === year),
      );
      const taken = budget.committedCents + budget.contractedCents + budget.paidCents;
      const ceilingCents =
        year === tightYear
          ? Math.ceil((taken + TIGHT_ROOM) / TIGHT_STEP) * TIGHT_STEP
          : Math.ceil((taken * ROOM + 1) / CEILING_STEP) * CEILING_STEP;
      // In the first days of December of the year before, as far as the demo goes back, and never after yesterday.
      const wished = laterOf(`${year - 1}-12-02`, calendar.firstDay);
      const at = instantOn(wished < calendar.lastDay ? wished : calendar.lastDay, 0.4);
      await insertCeiling(tx, {
        insurerId,
        year,
        ceilingCents,
        reason: 'Begroting van het jaar',
        recordedAt: at,
        recordedBy: manager.id,
      });
      event(at, 'ceilingSet', `${insurerId}:${year}:1`, { year, version: 1 });
    }
  }
  return events;
}
