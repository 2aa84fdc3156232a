import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import type { ObligationFields } from './obligations.schemas.ts';
import { type Period, dateOutside } from './plan-quarters.ts';

/** L-2 · whether an obligation fits its plan: it hangs on a measure of it and is due within the period. */
export const obligationVerdict = (
  { measureId, dueOn }: Pick<ObligationFields, 'measureId' | 'dueOn'>,
  period: Period,
  measureIds: readonly string[],
): Verdict =>
  verdictOf(
    violatedIf(!measureIds.includes(measureId), 'PLAN_REFERENCE_UNKNOWN'),
    dateOutside(period, dueOn),
  );
