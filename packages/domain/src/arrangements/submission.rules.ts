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
