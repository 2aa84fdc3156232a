import { findCeilings } from '@regiovast/db/arrangements/budget-ceilings';
import { sumBudgetYears } from '@regiovast/db/arrangements/portfolio';
import type { Session } from '@regiovast/db/store/store';
import { budgetVerdict } from '@regiovast/domain/arrangements/budget.rules';
import type { Cents } from '@regiovast/domain/kernel/money';
import { type Verdict, throwIfViolated } from '@regiovast/domain/kernel/verdict';

type Asking = {
  readonly insurerId: string;
  readonly arrangementId: string;
  /** What it would take of each calendar year, in cents. */
  readonly asked: ReadonlyMap<number, Cents>;
};

/** A-4 · whether an arrangement fits beside everything else that counts. */
export async function budgetVerdictOf(
  s: Session,
  { insurerId, arrangementId, asked }: Asking,
): Promise<Verdict> {
  const ceilings = await findCeilings(s, insurerId);
  return budgetVerdict(asked, ceilings, await sumBudgetYears(s, insurerId, arrangementId));
}

/**
 * A-4 · refuses what does not fit, with the numbers. Within a transaction, of which there is one at a time, so that two who
 * ask at the same moment are weighed one after the other.
 * @throws BUDGET_CEILING_MISSING, BUDGET_EXCEEDED
 */
export async function mustFitBudget(tx: Session, asking: Asking): Promise<void> {
  throwIfViolated(await budgetVerdictOf(tx, asking));
}
