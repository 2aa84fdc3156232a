import type { CalendarDate } from '../kernel/calendar-date.ts';
import { lastDayOf, type Quarter, quarterOf } from '../kernel/quarter.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { addWorkingDays } from '../kernel/working-days.ts';
import type { ProgressState, ProgressSubject } from './plan-codes.ts';
import { type Period, quartersOf } from './plan-quarters.ts';
import { isInExecution, type PlanStatus } from './plan-statuses.ts';

/** L-5 · working days after the end of a quarter in which its progress is reported; the product's own default. */
const REPORT_WORKING_DAYS = 15;

/** A measure or an obligation with what was reported of it: all that its lateness follows from. */
export type ProgressItem = {
  readonly subject: ProgressSubject;
  readonly subjectId: string;
  /** The quarters in which it runs or has a partial result, oldest first. */
  readonly quarters: readonly Quarter[];
  /** No report is asked of quarters before this one: the plan was not contracted yet. */
  readonly askedFrom: Quarter;
  /** By when an obligation is to be reached; null for a measure. */
  readonly dueOn: CalendarDate | null;
  /** Oldest quarter first. */
  readonly reports: readonly { readonly quarter: Quarter; readonly state: ProgressState }[];
};

/** Why a measure or an obligation is late. */
export const LATE_REASONS = ['reportMissing', 'stateLate', 'pastDue'] as const;
export type LateReason = (typeof LATE_REASONS)[number];

export type LateProgress<Item extends ProgressItem = ProgressItem> = {
  readonly item: Item;
  readonly reason: LateReason;
  /** The quarter to report of. */
  readonly quarter: Quarter;
  /** The last day on which it was in time. */
  readonly dueOn: CalendarDate;
};

/** The last day on which the progress of a quarter is reported in time. */
export const reportByOf = (quarter: Quarter): CalendarDate =>
  addWorkingDays(lastDayOf(quarter), REPORT_WORKING_DAYS);

/** What was reported of the quarter; null: nothing. */
export const stateIn = ({ reports }: Pick<ProgressItem, 'reports'>, quarter: Quarter): ProgressState | null =>
  reports.find((report) => report.quarter === quarter)?.state ?? null;

/** Whether it was reached by the end of an earlier quarter, so that nothing more is asked of it. */
const isReachedBefore = ({ reports }: ProgressItem, quarter: Quarter): boolean =>
  reports.some((report) => report.quarter < quarter && report.state === 'REACHED');

/**
 * L-5 · whether something is to be reported of the quarter: it runs then, or was due and is not reached, and it was not
 * reached before.
 */
export const isAskedIn = (item: ProgressItem, quarter: Quarter): boolean =>
  quarter >= item.askedFrom &&
  (item.quarters.includes(quarter) || (item.dueOn !== null && quarter > quarterOf(item.dueOn))) &&
  !isReachedBefore(item, quarter);

/**
 * L-5, W-1 · what is late on the day, each item at most once, by the reason that came first: a quarter of which a measure
 * was to report and did not within the term, an obligation past its due date that is not reached, or what says of itself
 * that it is late. An obligation that was not reached in time stays late until it is reached or the plan is evaluated.
 */
export function lateProgress<Item extends ProgressItem>(
  items: readonly Item[],
  today: CalendarDate,
): LateProgress<Item>[] {
  return items.flatMap((item) => {
    // Of a plan that is not contracted nothing is asked.
    if (quarterOf(today) < item.askedFrom) return [];
    const reasons = [missingReport(item, today), pastDue(item, today), statedLate(item)]
      .filter((late) => late !== null)
      .sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0));
    return reasons.slice(0, 1).map((late) => ({ item, ...late }));
  });
}

type Late = Omit<LateProgress, 'item'>;

function missingReport(item: ProgressItem, today: CalendarDate): Late | null {
  if (item.subject !== 'measure') return null;
  const quarter = item.quarters.find(
    (one) => isAskedIn(item, one) && stateIn(item, one) === null && reportByOf(one) < today,
  );
  return quarter === undefined ? null : { reason: 'reportMissing', quarter, dueOn: reportByOf(quarter) };
}

function pastDue({ dueOn, reports }: ProgressItem, today: CalendarDate): Late | null {
  if (dueOn === null || dueOn >= today || reports.some(({ state }) => state === 'REACHED')) return null;
  return { reason: 'pastDue', quarter: quarterOf(today), dueOn };
}

function statedLate({ reports }: ProgressItem): Late | null {
  const last = reports.at(-1);
  if (last?.state !== 'LATE') return null;
  return { reason: 'stateLate', quarter: last.quarter, dueOn: lastDayOf(last.quarter) };
}

/** How many of a kind are on schedule in a quarter; what nobody reported of is neither on schedule nor left out. */
export type OnSchedule = {
  readonly onSchedule: number;
  readonly due: number;
  readonly unreported: number;
};

function onScheduleOf(
  items: readonly ProgressItem[],
  subject: ProgressSubject,
  quarter: Quarter,
): OnSchedule {
  const due = items.filter(
    (item) =>
      item.subject === subject &&
      quarter >= item.askedFrom &&
      (isAskedIn(item, quarter) || (item.quarters.includes(quarter) && isReachedBefore(item, quarter))),
  );
  const states = due.map((item) => (isReachedBefore(item, quarter) ? 'REACHED' : stateIn(item, quarter)));
  return {
    onSchedule: states.filter((state) => state === 'ON_TRACK' || state === 'REACHED').length,
    due: due.length,
    unreported: states.filter((state) => state === null).length,
  };
}

/** `MEASURES_ON_SCHEDULE` (taxonomy 8): of the measures that run in the quarter, how many keep to their schedule. */
export const measuresOnSchedule = (items: readonly ProgressItem[], quarter: Quarter): OnSchedule =>
  onScheduleOf(items, 'measure', quarter);

/** `RESULT_OBLIGATIONS_ON_TRACK` (taxonomy 8): of the obligations that count in the quarter, how many are on track. */
export const obligationsOnTrack = (items: readonly ProgressItem[], quarter: Quarter): OnSchedule =>
  onScheduleOf(items, 'obligation', quarter);

type Report = {
  readonly quarter: Quarter;
  readonly state: ProgressState;
  readonly evidence: string;
};

/**
 * L-5 · whether a report is taken: of a contracted plan, of a quarter of its period that has begun, and of something
 * reached with what shows it.
 */
export function reportVerdict(
  report: Report,
  plan: Period & { readonly status: PlanStatus },
  today: CalendarDate,
): Verdict {
  const { quarter, state, evidence } = report;
  const isOpen = quartersOf(plan).includes(quarter) && quarter <= quarterOf(today);
  return verdictOf(
    violatedIf(!isInExecution(plan.status) || !isOpen, 'PLAN_PROGRESS_NOT_NOW', {
      quarter,
      status: plan.status,
    }),
    violatedIf(state === 'REACHED' && evidence.trim() === '', 'PLAN_EVIDENCE_MISSING'),
  );
}

/** The last quarter of which anything was reported; null: nothing was. */
export const lastReportedQuarter = (items: readonly ProgressItem[]): Quarter | null =>
  items
    .flatMap(({ reports }) => reports.map(({ quarter }) => quarter))
    .sort()
    .at(-1) ?? null;
