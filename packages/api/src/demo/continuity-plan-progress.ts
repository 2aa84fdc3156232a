import type { NewAuditEvent } from '@regiovast/db/audit/append-event';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import { addQuarters, lastDayOf, quarterOf } from '@regiovast/domain/kernel/quarter';
import type { ProgressState } from '@regiovast/domain/plans/plan-codes';
import { quartersOf } from '@regiovast/domain/plans/plan-quarters';
import { progressItems } from '@regiovast/domain/plans/progress-items';
import { isAskedIn, type ProgressItem } from '@regiovast/domain/plans/progress.rules';
import type { PlanRows, Row } from './continuity-plan-content.ts';
import { type DemoCalendar, earlierOf, instantOn, workingDayUpTo } from './demo-calendar.ts';
import type { Prng } from './prng.ts';

type Reported = { readonly rows: Row<'planProgress'>[]; readonly events: NewAuditEvent[] };

/** Assumed: how measures stand while they run; how often the last one is reported in time, and a result reached. */
const STATES: readonly (readonly [ProgressState, number])[] = [
  ['ON_TRACK', 7],
  ['AT_RISK', 2],
  ['LATE', 1],
];
const SHARE_REPORTED_LAST = 0.7;
const SHARE_REACHED = 0.75;
const DAYS_TO_REPORT = [4, 16] as const;

const WORDS: Readonly<Record<ProgressState, readonly string[]>> = {
  ON_TRACK: ['Loopt volgens planning.', 'De afspraken zijn gemaakt, de uitvoering loopt.'],
  AT_RISK: ['Vergunning laat op zich wachten; planning staat onder druk.', 'Nog één vacature open.'],
  LATE: ['Locatie viel af; een andere wordt onderzocht.', 'Wacht op besluit van de gemeente.'],
  REACHED: ['Resultaat bereikt en vastgelegd.'],
  NOT_REACHED: ['Niet gehaald binnen de afgesproken tijd; besproken met de verzekeraar.'],
};

/** L-5 · what the owner of a plan reported, quarter by quarter, from its contract to the last quarter that ended. */
export function makeProgress(
  plan: {
    readonly id: string;
    readonly periodFrom: number;
    readonly periodTo: number;
    readonly contractedOn: string;
    readonly owner: { readonly id: string; readonly organisationId: string };
    readonly isRunning: boolean;
  },
  content: Pick<PlanRows, 'measures' | 'steps' | 'obligations'>,
  { prng, calendar }: { readonly prng: Prng; readonly calendar: DemoCalendar },
): Reported {
  const lastEnded = addQuarters(quarterOf(calendar.today), -1);
  const quarters = quartersOf(plan).filter((quarter) => quarter <= lastEnded);
  const rows: Row<'planProgress'>[] = [];
  for (const quarter of quarters) {
    for (const item of itemsOf(plan, content, rows)) {
      const isMissed = plan.isRunning && quarter === lastEnded && !prng.chance(SHARE_REPORTED_LAST);
      if (!isAskedIn(item, quarter) || isMissed) continue;
      const day = earlierOf(addDays(lastDayOf(quarter), prng.between(...DAYS_TO_REPORT)), calendar.lastDay);
      const obligation = content.obligations.find(({ id }) => id === item.subjectId);
      const state = stateOf(item, quarter, prng);
      const share = state === 'REACHED' ? 1 : prng.between(2, 8) / 10;
      rows.push({
        planId: plan.id,
        subject: item.subject,
        subjectId: item.subjectId,
        quarter,
        state,
        words: prng.pick(WORDS[state]),
        value: obligation ? Math.round(obligation.targetValue * share) : null,
        evidence: state === 'REACHED' ? (obligation?.evidence ?? 'Verslag van de stuurgroep') : '',
        version: 1,
        updatedAt: instantOn(workingDayUpTo(day), prng.next()),
        updatedBy: plan.owner.id,
      });
    }
  }
  const events = rows.map(
    (row): NewAuditEvent => ({
      at: row.updatedAt,
      actorId: plan.owner.id,
      organisationId: plan.owner.organisationId,
      action: 'plans.progressReported',
      subjectKind: 'plan',
      subjectId: plan.id,
      payload: {
        quarter: row.quarter,
        subject: row.subject,
        subjectId: row.subjectId,
        changes: { progressState: [null, row.state] },
      },
    }),
  );
  return { rows, events };
}

/** What there is to report of, with what was reported of it so far. */
function itemsOf(
  plan: { readonly periodFrom: number; readonly periodTo: number; readonly contractedOn: string },
  { measures, steps, obligations }: Pick<PlanRows, 'measures' | 'steps' | 'obligations'>,
  reports: readonly Row<'planProgress'>[],
): ProgressItem[] {
  return progressItems(
    {
      measures: measures.map(({ id, startQuarter = null, endQuarter = null }) => ({
        id,
        startQuarter,
        endQuarter,
        steps: steps.filter(({ measureId }) => measureId === id),
      })),
      obligations,
    },
    plan,
    reports,
  );
}

/** What comes to its end is reached or not; what runs is on track, mostly. */
function stateOf({ quarters, dueOn }: ProgressItem, quarter: string, prng: Prng): ProgressState {
  const end = dueOn === null ? quarters.at(-1) : quarterOf(dueOn);
  if (end === undefined || quarter < end) return prng.weighted(STATES);
  return prng.chance(SHARE_REACHED) ? 'REACHED' : quarter === end ? 'LATE' : 'NOT_REACHED';
}
