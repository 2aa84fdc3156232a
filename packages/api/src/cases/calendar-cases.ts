import { findCasesInDays } from '@regiovast/db/cases/case-calendar';
import { calendarSpan } from '@regiovast/domain/cases/case-calendar';
import {
  CALENDAR_CASES,
  type CalendarEntry,
  caseCalendarInputSchema,
  caseCalendarSchema,
} from '@regiovast/domain/cases/case-calendar.views';
import { procedure } from '../trpc/procedure.ts';
import { readerOf, rowTerm } from './case-rows.ts';

type Found = Awaited<ReturnType<typeof findCasesInDays>>[number];

/** Everything of one case that falls on a day: its expected end, its term, and the end of a wait. */
function entriesOf(found: Found, today: string): CalendarEntry[] {
  const { caseId, number, practiceName, phase, expectedEndOn } = found;
  const of = { caseId, number, practiceName, phase };
  const running = rowTerm(found, today);
  const term = running && { kind: running.kind, standing: running.standing };
  return [
    ...(expectedEndOn ? [{ ...of, on: expectedEndOn, kind: 'expectedEnd' as const, term: null }] : []),
    ...(running ? [{ ...of, on: running.on, kind: 'term' as const, term }] : []),
    ...(running?.holdUntil ? [{ ...of, on: running.holdUntil, kind: 'holdEnd' as const, term }] : []),
  ];
}

/** The days of a month, in whole weeks, on which the care or a term of a case ends. */
export const calendar = procedure('cases.calendar')
  .input(caseCalendarInputSchema)
  .output(caseCalendarSchema)
  .query(async ({ ctx: { actor, deps, scope, today }, input }) => {
    const span = calendarSpan(input.month);
    const reader = readerOf(actor, scope);
    const found = await findCasesInDays(deps.store.read, reader, input, span, CALENDAR_CASES + 1);
    const entries = found
      .slice(0, CALENDAR_CASES)
      .flatMap((row) => entriesOf(row, today))
      .filter(({ on }) => on >= span.from && on <= span.to)
      .toSorted((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0));
    return { month: input.month, entries, isCut: found.length > CALENDAR_CASES };
  });
