import type { CalendarDate } from '../kernel/calendar-date.ts';
import { type Verdict, type Violation, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { firstPossibleStart, isPossibleStart, type StartRule } from './arrangement-period.ts';

/** When an arrangement was submitted, and the day on which it is asked about. */
export type StartAsked = { readonly submittedOn: CalendarDate; readonly today: CalendarDate };

/**
 * A-3 · why an arrangement cannot begin on a date; null when it can. The notice counts from the day of submission, so that
 * what was submitted in time is not lost by waiting for approval; but nothing begins in the past (dossier 4, W21: no
 * changes with retroactive effect).
 */
export const startViolation = (
  rule: StartRule,
  { submittedOn, today }: StartAsked,
  periodFrom: CalendarDate,
): Violation | null =>
  violatedIf(
    periodFrom < today || !isPossibleStart(rule, submittedOn, periodFrom),
    'ARRANGEMENT_START_IMPOSSIBLE',
    { date: periodFrom, first: firstPossibleStart(rule, today) },
  );

/** A-3 · whether an arrangement can still begin when it is approved today. */
export const startVerdict = (rule: StartRule, asked: StartAsked, periodFrom: CalendarDate): Verdict =>
  verdictOf(startViolation(rule, asked, periodFrom));

/**
 * A-3 · an RHO agrees up to the first day. After that it can only decline, and the insurer offers another first day: an
 * agreement that begins before anybody agreed would be with retroactive effect.
 */
export const agreementStartVerdict = (periodFrom: CalendarDate, today: CalendarDate): Verdict =>
  verdictOf(violatedIf(periodFrom < today, 'ARRANGEMENT_START_PASSED', { date: periodFrom }));

/**
 * A-3 · a contract is of the first day or earlier; the day on which it is recorded does not count, because paper follows the
 * signatures. What was not signed by then is withdrawn, and a copy is offered with a first day that is possible. A contract
 * that existed before it was kept here comes with a file and is not asked.
 * @param rule of the insurer on the day; null: it laid down none
 */
export const contractStartVerdict = (
  rule: StartRule | null,
  { contractedOn, today }: { readonly contractedOn: CalendarDate; readonly today: CalendarDate },
  periodFrom: CalendarDate,
): Verdict =>
  verdictOf(
    rule
      ? violatedIf(contractedOn > periodFrom, 'ARRANGEMENT_START_IMPOSSIBLE', {
          date: periodFrom,
          first: firstPossibleStart(rule, today),
        })
      : violatedIf(contractedOn > periodFrom, 'ARRANGEMENT_START_PASSED', { date: periodFrom }),
  );
