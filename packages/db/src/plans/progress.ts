import { EXECUTION_STATUSES } from '@regiovast/domain/plans/plan-statuses';
import type { ProgressState, ProgressSubject } from '@regiovast/domain/plans/plan-codes';
import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { AreaScope } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { planIsVisible } from './plan-scope.ts';

export type ProgressRow = {
  readonly subject: ProgressSubject;
  readonly subjectId: string;
  readonly quarter: string;
  readonly state: ProgressState;
  readonly words: string;
  readonly value: number | null;
  readonly evidence: string;
  readonly version: number;
  readonly updatedAt: string;
  readonly updatedBy: string;
};

/** L-5 · everything that was reported of a plan, oldest quarter first, with the name of who reported it. */
export async function findProgress({ q, t }: Session, planId: string): Promise<ProgressRow[]> {
  const { planProgress: progress, persons } = t;
  return q
    .select({
      subject: progress.subject,
      subjectId: progress.subjectId,
      quarter: progress.quarter,
      state: progress.state,
      words: progress.words,
      value: progress.value,
      evidence: progress.evidence,
      version: progress.version,
      updatedAt: progress.updatedAt,
      updatedBy: persons.name,
    })
    .from(progress)
    .innerJoin(persons, eq(persons.id, progress.updatedBy))
    .where(eq(progress.planId, planId))
    .orderBy(asc(progress.quarter), asc(progress.subjectId));
}

type Report = Omit<Session['t']['planProgress']['$inferInsert'], 'version'>;

/**
 * L-5, S-3 · writes what is reported of a measure or an obligation in a quarter, when it is still as it was seen.
 * @param seenVersion null when there was no report yet
 * @returns false when somebody else was first
 */
export async function writeProgress(
  { q, t }: Session,
  report: Report,
  seenVersion: number | null,
): Promise<boolean> {
  const progress = t.planProgress;
  if (seenVersion === null) {
    const added = await q
      .insert(progress)
      .values({ ...report, version: 1 })
      .onConflictDoNothing()
      .returning({ version: progress.version });
    return added.length === 1;
  }
  const { planId, subjectId, quarter, state, words, value, evidence, updatedAt, updatedBy } = report;
  const changed = await q
    .update(progress)
    .set({
      state,
      words,
      value: value ?? null,
      evidence,
      updatedAt,
      updatedBy,
      version: sql`${progress.version} + 1`,
    })
    .where(
      and(
        eq(progress.planId, planId),
        eq(progress.subjectId, subjectId),
        eq(progress.quarter, quarter),
        eq(progress.version, seenVersion),
      ),
    )
    .returning({ version: progress.version });
  return changed.length === 1;
}

/** A plan whose progress is reported, with what `progressItems` of the domain needs of it. */
export type PlanInExecution = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly regionCode: string;
  readonly regionName: string;
  readonly rhoId: string;
  readonly ownerId: string;
  readonly periodFrom: number;
  readonly periodTo: number;
  /** From this day on reports are asked. */
  readonly contractedOn: string;
  readonly measures: readonly {
    readonly id: string;
    readonly title: string;
    readonly startQuarter: string | null;
    readonly endQuarter: string | null;
    readonly steps: { readonly quarter: string; readonly partialResult: string }[];
  }[];
  readonly obligations: readonly {
    readonly id: string;
    readonly measureId: string;
    readonly wording: string;
    readonly dueOn: string;
  }[];
  readonly reports: readonly {
    readonly subjectId: string;
    readonly quarter: string;
    readonly state: ProgressState;
  }[];
};

/**
 * L-5, W-1 · the plans in execution that an actor sees, with everything their lateness follows from: five queries,
 * whatever their number. What is contracted does not change any more, so these rows are the released version too.
 */
export const findPlansInExecution = (s: Session, scope: AreaScope): Promise<PlanInExecution[]> =>
  plansInExecution(s, planIsVisible(s, scope));

/** L-5, W-1 · the plans in execution of which this person reports the progress; without a person all of them. */
export const findPlansToReport = (s: Session, ownerId?: string): Promise<PlanInExecution[]> =>
  plansInExecution(s, ownerId === undefined ? undefined : eq(s.t.continuityPlans.ownerId, ownerId));

/** W-1 · whether a person has a plan in execution: most have none, and nothing more is asked for them. */
export async function hasPlanToReport({ q, t }: Session, ownerId: string): Promise<boolean> {
  const { continuityPlans: plans } = t;
  const [row] = await q
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.ownerId, ownerId), inArray(plans.status, [...EXECUTION_STATUSES])))
    .limit(1);
  return row !== undefined;
}

async function plansInExecution(s: Session, which: SQL | undefined): Promise<PlanInExecution[]> {
  const { q, t } = s;
  const {
    continuityPlans: plans,
    planMeasures: measures,
    planMeasureSteps: steps,
    planObligations: obligations,
    planProgress: progress,
  } = t;
  const runs = and(inArray(plans.status, [...EXECUTION_STATUSES]), which);
  const ofThese = q.select({ id: plans.id }).from(plans).where(runs);
  // One after the other: within a transaction there is one connection.
  const [planRows, measureRows, stepRows, obligationRows, reportRows] = [
    await q
      .select({
        id: plans.id,
        number: plans.number,
        title: plans.title,
        regionCode: plans.regionCode,
        regionName: t.regions.name,
        rhoId: plans.rhoId,
        ownerId: plans.ownerId,
        periodFrom: plans.periodFrom,
        periodTo: plans.periodTo,
        contractedOn: sql<string>`coalesce(${plans.contractedOn}, ${plans.statusSince})`,
      })
      .from(plans)
      .innerJoin(t.regions, eq(t.regions.code, plans.regionCode))
      .where(runs)
      .orderBy(asc(plans.number)),
    await q
      .select({
        planId: measures.planId,
        id: measures.id,
        title: measures.title,
        startQuarter: measures.startQuarter,
        endQuarter: measures.endQuarter,
      })
      .from(measures)
      .where(inArray(measures.planId, ofThese))
      .orderBy(asc(measures.position), asc(measures.id)),
    await q
      .select()
      .from(steps)
      .where(
        inArray(
          steps.measureId,
          q.select({ id: measures.id }).from(measures).where(inArray(measures.planId, ofThese)),
        ),
      )
      .orderBy(asc(steps.quarter)),
    await q
      .select({
        planId: obligations.planId,
        id: obligations.id,
        measureId: obligations.measureId,
        wording: obligations.wording,
        dueOn: obligations.dueOn,
      })
      .from(obligations)
      .where(inArray(obligations.planId, ofThese))
      .orderBy(asc(obligations.position), asc(obligations.id)),
    await q
      .select({
        planId: progress.planId,
        subjectId: progress.subjectId,
        quarter: progress.quarter,
        state: progress.state,
      })
      .from(progress)
      .where(inArray(progress.planId, ofThese))
      .orderBy(asc(progress.quarter)),
  ];
  const stepsOf = Map.groupBy(stepRows, ({ measureId }) => measureId);
  const measuresOf = Map.groupBy(measureRows, ({ planId }) => planId);
  const obligationsOf = Map.groupBy(obligationRows, ({ planId }) => planId);
  const reportsOf = Map.groupBy(reportRows, ({ planId }) => planId);
  return planRows.map((plan) => ({
    ...plan,
    measures: (measuresOf.get(plan.id) ?? []).map((measure) => ({
      ...measure,
      steps: stepsOf.get(measure.id) ?? [],
    })),
    obligations: obligationsOf.get(plan.id) ?? [],
    reports: reportsOf.get(plan.id) ?? [],
  }));
}
