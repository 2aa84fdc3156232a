import { partsOf, usedCentsOf, type YearOfArrangement, budgetOf } from '../arrangements/budget.ts';
import { yearOfQuarter } from '../arrangements/amounts.ts';
import type { CalendarDate } from '../kernel/calendar-date.ts';
import { type Cents, sumCents } from '../kernel/money.ts';
import { standingOf } from './arrangement-file.ts';
import type { FiledYear } from './arrangement-import.views.ts';
import type { AcceptedArrangement } from './rehearse-arrangements.ts';

type Added = Pick<FiledYear, 'year' | 'addsCents' | 'paidCents'>;

/**
 * A-4 · what the contracts of a file take of each year beside all that counts already. Contracts exist, so that a ceiling they
 * exceed is shown and asked to be confirmed, and no more.
 * @param others what counts already, in cents per arrangement and year
 */
export function filedYears(
  accepted: readonly AcceptedArrangement[],
  ceilings: ReadonlyMap<number, Cents>,
  others: readonly YearOfArrangement[],
  today: CalendarDate,
): FiledYear[] {
  const filed = accepted.flatMap((arrangement) => yearsOf(arrangement, today));
  const years = [...new Set(filed.map(({ year }) => year))].sort((one, other) => one - other);
  const added = years.map((year): Added => {
    const ofYear = filed.filter((part) => part.year === year);
    return {
      year,
      addsCents: sumCents(ofYear.map((part) => usedCentsOf(partsOf(part)))),
      paidCents: sumCents(ofYear.map(({ paidCents }) => paidCents)),
    };
  });
  return besideBudget(added, ceilings, others);
}

/** A-4 · the same additions beside what counts by now: ceilings and approvals change while a file waits. */
export function besideBudget(
  added: readonly Added[],
  ceilings: ReadonlyMap<number, Cents>,
  others: readonly YearOfArrangement[],
): FiledYear[] {
  return added.map(({ year, addsCents, paidCents }) => {
    const ceilingCents = ceilings.get(year) ?? null;
    const before = budgetOf(
      year,
      ceilingCents,
      others.filter((other) => other.year === year),
    );
    return {
      year,
      addsCents,
      paidCents,
      takenCents: usedCentsOf(before),
      ceilingCents,
      freeAfterCents: before.freeCents === null ? null : before.freeCents - addsCents,
    };
  });
}

function yearsOf({ filed }: AcceptedArrangement, today: CalendarDate): YearOfArrangement[] {
  const { status } = standingOf(filed.frame, today);
  if (status === 'DRAFT') return [];
  const planned = filed.lines.flatMap(({ amounts }) => amounts);
  const years = new Set([...planned, ...filed.payments].map(({ quarter }) => yearOfQuarter(quarter)));
  const sumIn = (year: number, cells: readonly { quarter: string; cents: Cents }[]): Cents =>
    sumCents(cells.filter(({ quarter }) => yearOfQuarter(quarter) === year).map(({ cents }) => cents));
  return [...years].map((year) => ({
    year,
    status,
    plannedCents: sumIn(year, planned),
    paidCents: sumIn(year, filed.payments),
  }));
}
