import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { type Closure, closureOn } from './practice-closures.ts';
import { FACT_NAMES, type PracticeFacts } from './practice-facts.ts';

/** The facts after new ones are stated on top of those that hold: what is not stated stays. */
function withStated(facts: PracticeFacts, stated: PracticeFacts): PracticeFacts {
  const result: Record<string, unknown> = { ...facts };
  for (const name of FACT_NAMES) if (stated[name] !== null) result[name] = stated[name];
  return result as PracticeFacts;
}

/**
 * P-1, R-4 · whether facts can be stated for a date: not of the future, not of a day on which the practice was
 * closed, and not more owners of 60 and over than owners.
 * @param facts what holds on the reference date before the correction
 */
export function decideCorrection(correction: {
  readonly referenceDate: string;
  readonly today: string;
  readonly closures: readonly Closure[];
  readonly facts: PracticeFacts;
  readonly stated: PracticeFacts;
}): Verdict {
  const { referenceDate, today, closures, facts, stated } = correction;
  const closure = closureOn(closures, referenceDate);
  const { owners, owners60Plus } = withStated(facts, stated);
  const isTouched = stated.owners !== null || stated.owners60Plus !== null;
  return verdictOf(
    violatedIf(referenceDate > today, 'DATE_IN_FUTURE'),
    violatedIf(closure !== null, 'PRACTICE_CLOSED', { closedOn: closure?.closedOn ?? '' }),
    violatedIf(
      isTouched && owners !== null && owners60Plus !== null && owners60Plus > owners,
      'OWNERS_60_PLUS_ABOVE_OWNERS',
      { owners, owners60Plus },
    ),
  );
}
