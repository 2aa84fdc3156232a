import { currentGuidance } from '@regiovast/db/housing/current-guidance';
import { findPlansToReport, hasPlanToReport } from '@regiovast/db/plans/progress';
import { latestRevision } from '@regiovast/db/quarters/quarter-snapshots';
import type { Session } from '@regiovast/db/store/store';
import { countUnread } from '@regiovast/db/work/notices';
import { countWork, listWork, type WorkQuestion } from '@regiovast/db/work/work-list';
import type { AskedGuidance } from '@regiovast/db/work/work-of-guidance';
import { type Action, may } from '@regiovast/domain/access/rights';
import { termKindSchema } from '@regiovast/domain/cases/case-terms';
import { IMPORT_KINDS } from '@regiovast/domain/imports/import-kinds';
import { addQuarters, quarterOf } from '@regiovast/domain/kernel/quarter';
import { progressDue } from '@regiovast/domain/plans/progress-due';
import { progressItems } from '@regiovast/domain/plans/progress-items';
import { decideClose } from '@regiovast/domain/quarters/close-quarter.rules';
import { WORK_KINDS, type WorkKind } from '@regiovast/domain/work/work-kinds';
import { byDue, workGroupOf } from '@regiovast/domain/work/work-list';
import {
  housingAlarmKindSchema,
  workCountsSchema,
  type WorkItem,
  workListInputSchema,
  workListSchema,
} from '@regiovast/domain/work/work-list.views';
import { IMPORT_STEPS, TERM_STEPS, WORK_STEPS } from '@regiovast/domain/work/work-steps';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import { z } from 'zod';
import type { SignedIn } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';
import { noticeReader } from './notice-view.ts';
import { paymentsToRecord } from './payments-to-record.ts';
import { placeOfWork } from './work-place.ts';

/** Roles of whom a kind of step is asked under more than one right: files come in three kinds. */
const mayTakeOf =
  (actor: SignedIn) =>
  (step: Action): boolean =>
    step === WORK_STEPS.import
      ? IMPORT_KINDS.some((kind) => may(actor, IMPORT_STEPS[kind]))
      : may(actor, step);

/** H-2 · what waits by the guidance is for who answers or signs; others are spared the question. */
const guidanceFor = (s: Session, actor: SignedIn, on: string): Promise<AskedGuidance | null> =>
  may(actor, WORK_STEPS.housingAnswer) || may(actor, WORK_STEPS.housingSign)
    ? currentGuidance(s, on)
    : Promise.resolve(null);

const questionOf = (actor: SignedIn, scope: AreaScope, guidance: AskedGuidance | null): WorkQuestion => ({
  worker: { personId: actor.personId, scope, seesImports: may(actor, 'imports.list') },
  organisationId: actor.organisationId,
  mayTake: mayTakeOf(actor),
  guidance,
});

/** Q-1 · the quarter that ended last, while it waits for who may close it. */
async function waitingQuarter(s: Session, actor: SignedIn, on: string): Promise<string | null> {
  if (!may(actor, WORK_STEPS.quarter)) return null;
  const quarter = addQuarters(quarterOf(on), -1);
  return decideClose(quarter, on, await latestRevision(s, quarter)).ok ? quarter : null;
}

/**
 * L-5 · plans of the reader whose progress is to be reported. One query for who has none, which is nearly everybody: it
 * stands in the counts of every page.
 */
async function progressToReport(s: Session, actor: SignedIn, on: string): Promise<WorkItem[]> {
  const step = WORK_STEPS.planProgress;
  if (!may(actor, step) || !(await hasPlanToReport(s, actor.personId))) return [];
  const plans = await findPlansToReport(s, actor.personId);
  return plans.flatMap((plan): WorkItem[] => {
    const due = progressDue(progressItems(plan, plan, plan.reports), on);
    if (due === null || plan.rhoId !== actor.organisationId) return [];
    return [
      {
        ...NOTHING_MORE,
        key: `planProgress:${plan.id}`,
        kind: 'planProgress',
        dueOn: due.dueOn,
        group: workGroupOf(due.dueOn, on),
        step,
        place: { at: 'plan', planId: plan.id, tab: 'voortgang' },
        plan: { number: plan.number, regionName: plan.regionName },
        count: due.count,
      },
    ];
  });
}

/**
 * W-1 · what waits for the reader over all rooms, each with its one next step; nothing that they may not take. The
 * number of queries is the same however much waits.
 */
export const mine = procedure('work.mine')
  .input(workListInputSchema)
  .output(workListSchema)
  .query(async ({ ctx: { actor, deps, scope, today }, input: { kind } }) => {
    const { read } = deps.store;
    const question = questionOf(actor, scope, await guidanceFor(read, actor, today));
    const [rows, counts, quarter, progress, payments] = await Promise.all([
      listWork(read, { ...question, kind }),
      countWork(read, question),
      waitingQuarter(read, actor, today),
      progressToReport(read, actor, today),
      paymentsToRecord(read, actor, today),
    ]);
    const items = rows.flatMap((row) => itemOf(row, today));
    if (quarter !== null && (kind ?? 'quarter') === 'quarter') items.push(quarterItem(quarter));
    if ((kind ?? 'planProgress') === 'planProgress') items.push(...progress);
    if ((kind ?? 'arrangementPayment') === 'arrangementPayment') items.push(...payments);
    const byKind = new Map<WorkKind, number>(counts.map(({ kind: counted, count }) => [counted, count]));
    if (quarter !== null) byKind.set('quarter', 1);
    if (progress.length > 0) byKind.set('planProgress', progress.length);
    if (payments.length > 0) byKind.set('arrangementPayment', payments.length);
    return {
      items: items.toSorted(byDue),
      kinds: WORK_KINDS.flatMap((counted) => {
        const count = byKind.get(counted);
        return count === undefined ? [] : [{ kind: counted, count }];
      }),
      total: [...byKind.values()].reduce((sum, count) => sum + count, 0),
    };
  });

/** W-1, W-2 · the numbers that the frame shows on every page. */
export const counts = procedure('work.counts')
  .output(workCountsSchema)
  .query(async ({ ctx: { actor, deps, scope, today } }) => {
    const { read } = deps.store;
    const guidance = await guidanceFor(read, actor, today);
    const [counted, quarter, progress, payments, unread] = await Promise.all([
      countWork(read, questionOf(actor, scope, guidance)),
      waitingQuarter(read, actor, today),
      progressToReport(read, actor, today),
      paymentsToRecord(read, actor, today),
      countUnread(read, noticeReader(actor, today)),
    ]);
    return {
      mine:
        counted.reduce((sum, { count }) => sum + count, 0) +
        Number(quarter !== null) +
        progress.length +
        payments.length,
      pressing:
        counted.reduce((sum, { pressing }) => sum + pressing, 0) +
        [...progress, ...payments].filter(({ group }) => group === 'late' || group === 'today').length,
      unread,
    };
  });

type Row = Awaited<ReturnType<typeof listWork>>[number];

function itemOf(row: Row, on: string): WorkItem[] {
  const { kind, id, dueOn, title, amount } = row;
  const place = placeOfWork(row);
  if (!place) return [];
  const term = kind === 'term' ? (termKindSchema.safeParse(row.code).data ?? null) : null;
  const alarm = kind === 'housingAlarm' ? (housingAlarmKindSchema.safeParse(row.code).data ?? null) : null;
  return [
    {
      key: `${kind}:${id}`,
      kind,
      dueOn,
      group: workGroupOf(dueOn, on),
      step: stepOf(row, term),
      place,
      record:
        row.number === null || row.practiceName === null
          ? null
          : {
              number: row.number,
              practiceName: row.practiceName,
              municipalityName: row.municipalityName ?? '',
            },
      plan: row.planNumber === null ? null : { number: row.planNumber, regionName: row.regionName ?? '' },
      arrangement: arrangementOf(row),
      housing:
        row.housingNumber === null
          ? null
          : { number: row.housingNumber, municipalityName: row.housingMunicipalityName ?? '' },
      title,
      term,
      alarm,
      count: amount,
    },
  ];
}

/** All that another insurer reads of an arrangement it is asked to follow (C-1). */
const followedSchema = z.object({ number: z.string(), region: z.object({ name: z.string() }) });

function arrangementOf(row: Row): WorkItem['arrangement'] {
  if (row.followPayload !== null) {
    const followed = followedSchema.safeParse(JSON.parse(row.followPayload)).data;
    return followed ? { number: followed.number, regionName: followed.region.name } : null;
  }
  return row.arrangementNumber === null
    ? null
    : { number: row.arrangementNumber, regionName: row.arrangementRegionName ?? '' };
}

function stepOf({ kind, code }: Row, term: keyof typeof TERM_STEPS | null): Action {
  const file = IMPORT_KINDS.find((known) => known === code);
  if (kind === 'import' && file) return IMPORT_STEPS[file];
  return term === null ? WORK_STEPS[kind] : TERM_STEPS[term];
}

/** What an item of one record has of the parts of others. */
const NOTHING_MORE = {
  record: null,
  plan: null,
  arrangement: null,
  housing: null,
  title: null,
  term: null,
  alarm: null,
  count: null,
} as const;

const quarterItem = (quarter: string): WorkItem => ({
  ...NOTHING_MORE,
  key: `quarter:${quarter}`,
  kind: 'quarter',
  dueOn: null,
  group: 'later',
  step: WORK_STEPS.quarter,
  place: { at: 'quarter', quarter },
});
