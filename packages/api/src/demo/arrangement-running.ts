import { sumCents } from '@regiovast/domain/kernel/money';
import { addDays, type CalendarDate } from '@regiovast/domain/kernel/calendar-date';
import { lastDayOf, type Quarter } from '@regiovast/domain/kernel/quarter';
import type { ArrangementDates } from './arrangement-dates.ts';
import { type AmountRow, type LineRow, realisedAmount } from './arrangement-money.ts';
import type { Row } from './continuity-plan-content.ts';
import { type DemoCalendar, instantOn, workingDayUpTo } from './demo-calendar.ts';
import type { Prng } from './prng.ts';
import type { DemoPerson } from './write-organisations.ts';

export type PaymentRow = Row<'arrangementPayments'>;
export type ResultRow = Row<'arrangementResults'>;

/** What happened under a contract, quarter by quarter. */
export type Running = {
  readonly amounts: AmountRow[];
  readonly payments: PaymentRow[];
  readonly results: ResultRow[];
  /** When what was delivered was stated, with how many lines it was. */
  readonly realisedAt: { readonly at: string; readonly lines: number }[];
};

type RunningOf = {
  readonly id: string;
  readonly number: string;
  readonly quarters: readonly Quarter[];
  readonly lines: readonly LineRow[];
  readonly amounts: readonly AmountRow[];
  readonly dates: ArrangementDates;
  readonly isOver: boolean;
  readonly places: number;
  readonly officer: DemoPerson;
  readonly coordinator: DemoPerson;
};

/** Assumed: how often the last quarter is not paid yet, and how often a result lags behind. */
const SHARE_UNPAID = 0.12;
const STATES = [
  ['ON_TRACK', 14],
  ['AT_RISK', 4],
  ['LATE', 1],
] as const;
const WORDS: Readonly<Record<string, string>> = {
  ON_TRACK: 'Loopt zoals afgesproken.',
  AT_RISK: 'Gaat langzamer dan gedacht; we spreken elkaar volgende maand.',
  LATE: 'Ligt een kwartaal achter. De praktijk heeft een plan om in te lopen.',
  REACHED: 'Het resultaat is gehaald.',
};
const EVIDENCE = 'Opgave van de praktijk';
const DAYS_TO_STATE = 8;
const DAYS_TO_REPORT = 12;
const PAID_AFTER = [14, 28] as const;

/** A-5 · states, pays and reports every quarter that is over. Never more is paid than was planned or delivered. */
export function runArrangement(
  of: RunningOf,
  { calendar, prng }: { readonly calendar: DemoCalendar; readonly prng: Prng },
): Running {
  const { id, number, quarters, lines, dates, isOver, places, officer, coordinator } = of;
  const lineOf = new Map(lines.map((line) => [line.id, line]));
  const running: Running = { amounts: [], payments: [], results: [], realisedAt: [] };
  const endedOn = dates.endedOn ?? dates.periodTo;
  const cells = Map.groupBy(of.amounts, ({ quarter }) => quarter);
  const after = (quarter: Quarter, days: number): CalendarDate | null => {
    const day = workingDayUpTo(addDays(lastDayOf(quarter), days));
    return lastDayOf(quarter) <= endedOn && day <= calendar.lastDay ? day : null;
  };
  const done = quarters.filter((quarter) => after(quarter, DAYS_TO_STATE) !== null);
  for (const quarter of quarters) {
    const planned = cells.get(quarter) ?? [];
    const statedOn = after(quarter, DAYS_TO_STATE);
    const stated = statedOn
      ? planned.map((cell) => {
          const line = lineOf.get(cell.lineId);
          return line ? realisedAmount(line, cell, prng) : cell;
        })
      : planned;
    running.amounts.push(...stated);
    if (statedOn && stated.length > 0)
      running.realisedAt.push({ at: instantOn(statedOn, 0.4), lines: stated.length });
    const isLast = quarter === done.at(-1);
    const paidOn = after(quarter, prng.between(...PAID_AFTER));
    const due = sumCents(
      stated.map(({ plannedCents, realisedCents }) => Math.min(plannedCents, realisedCents ?? plannedCents)),
    );
    const isUnpaid = isLast && dates.evaluatedOn === null && prng.chance(SHARE_UNPAID);
    if (paidOn && due > 0 && !isUnpaid) {
      const recordedAt = instantOn(paidOn, 0.7);
      running.payments.push({
        id: prng.idAt(recordedAt),
        arrangementId: id,
        kind: 'PAYMENT',
        quarter,
        amountCents: due,
        reference: `${number.slice(3)}/${quarter}`,
        paidOn,
        recordedAt,
        recordedBy: officer.id,
      });
    }
    const reportedOn = after(quarter, DAYS_TO_REPORT);
    if (!reportedOn) continue;
    const state = isOver && isLast ? 'REACHED' : prng.weighted(STATES);
    const reporter = prng.chance(0.5) ? officer : coordinator;
    running.results.push({
      arrangementId: id,
      quarter,
      state,
      placesReached: Math.round((places * (done.indexOf(quarter) + 1)) / quarters.length),
      words: WORDS[state] ?? '',
      evidence: state === 'REACHED' ? EVIDENCE : '',
      reportedAt: instantOn(reportedOn, 0.5),
      reportedBy: reporter.id,
      organisationId: reporter.organisationId,
      version: 1,
    });
  }
  return running;
}
