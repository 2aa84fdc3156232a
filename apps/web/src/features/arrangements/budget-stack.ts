import type { StackPart, StackRow } from '../../components/chart/stack.ts';
import type { BudgetRow } from './budget-rows.ts';

/** The parts of a budget in the order in which they are drawn and written. */
export const BUDGET_PARTS = ['paidCents', 'contractedCents', 'committedCents'] as const;
export type BudgetPart = (typeof BUDGET_PARTS)[number];

const LOOKS = { paidCents: 0, contractedCents: 1, committedCents: 2 } as const;

/** The parts of the bars; an arrangement laid beside the others has a look of its own. */
export function budgetParts(
  nameOf: (part: BudgetPart) => string,
  own: string | null,
  free: string | null,
): StackPart[] {
  const parts: StackPart[] = BUDGET_PARTS.map((id) => ({ id, name: nameOf(id), look: LOOKS[id] }));
  if (own !== null) parts.push({ id: 'ownCents', name: own, look: 3 });
  if (free !== null) parts.push({ id: 'freeCents', name: free, look: 'open' });
  return parts;
}

/** A year as a bar as long as its ceiling, or longer when it does not fit. */
export const yearBars = (rows: readonly BudgetRow[], endOf: (row: BudgetRow) => string): StackRow[] =>
  rows.map((row) => {
    const { year, paidCents, contractedCents, committedCents, ownCents, freeCents } = row;
    const values = { paidCents, contractedCents, committedCents, ownCents, freeCents: freeCents ?? 0 };
    return { id: String(year), name: String(year), values, end: endOf(row) };
  });
