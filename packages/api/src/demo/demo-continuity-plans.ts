import type { NewAuditEvent } from '@regiovast/db/audit/append-event';
import { planReferenceOn } from '@regiovast/db/plans/plan-references';
import type { Session } from '@regiovast/db/store/store';
import type { DemoCriteria } from './continuity-plan-assessments.ts';
import type { Row } from './continuity-plan-content.ts';
import { decide, type Decided } from './continuity-plan-decisions.ts';
import { planNotices } from './continuity-plan-news.ts';
import { newsMaker, writeNotices } from './demo-notices.ts';
import { planStoryEvents } from './continuity-plan-events.ts';
import { makeProgress } from './continuity-plan-progress.ts';
import { makeSituations } from './continuity-plan-situations.ts';
import { PLAN_STORIES } from './continuity-plan-stories.ts';
import { type DemoContinuityPlan, type PlanContext, plansOf } from './make-continuity-plans.ts';
import { writeContinuityPlans, writeDecisions } from './write-continuity-plans.ts';

/** Of a small country only these: the two that the documentation speaks of. */
const FEWEST = 2;
/**
 * L-1 … L-7 · about forty plans in every status, as the RHO's and insurers of the demo would have made them; fictitious
 * but for the names of regions and municipalities.
 * @returns the events that the use-cases would have left
 */
export async function fillContinuityPlans(tx: Session, context: PlanContext): Promise<NewAuditEvent[]> {
  const { prng, calendar, scale } = context;
  const criteria = await criteriaOn(tx, calendar.today);
  const { version: templateVersion } = await planReferenceOn(tx, 'template', calendar.today);
  const count = Math.max(FEWEST, Math.round(PLAN_STORIES.length * Math.min(1, scale)));
  const regionNames = await namesOfRegions(tx);
  const plans = PLAN_STORIES.slice(0, count).flatMap((story) =>
    plansOf(story, { ...context, criteria, templateVersion, regionNames }),
  );
  const situations = await makeSituations(tx, plans.map(situationOf), calendar.today);
  await writeContinuityPlans(tx, plans, situations);
  const events: NewAuditEvent[] = [];
  const all: Decided[] = [];
  const progress: Row<'planProgress'>[] = [];
  const notices: Row<'notices'>[] = [];
  const tell = newsMaker(context);
  for (const made of plans) {
    const decided = await decide(tx, made, criteria, prng);
    all.push(decided);
    const happened = [...planStoryEvents(made, made.frozenOn), ...decided.events];
    events.push(...happened);
    notices.push(...planNotices(made, happened, tell));
    const { contractedOn } = made.plan;
    if (contractedOn === null || made.dates.executionSince === null) continue;
    const reported = makeProgress(
      {
        ...made.plan,
        contractedOn,
        owner: made.people.writer,
        isRunning: made.plan.status === 'IN_EXECUTION',
      },
      made.rows,
      { prng, calendar },
    );
    progress.push(...reported.rows);
    events.push(...reported.events);
  }
  await writeDecisions(tx, all, progress);
  await writeNotices(tx, notices);
  return events;
}

async function criteriaOn(tx: Session, on: string): Promise<DemoCriteria> {
  const [criteria, coreValues] = [
    await planReferenceOn(tx, 'criteria', on),
    await planReferenceOn(tx, 'coreValues', on),
  ];
  return {
    criteria: criteria.items,
    criteriaVersion: criteria.version,
    coreValues: coreValues.items,
    coreValuesVersion: coreValues.version,
  };
}

async function namesOfRegions({ q, t }: Session): Promise<ReadonlyMap<string, string>> {
  const rows = await q.select({ code: t.regions.code, name: t.regions.name }).from(t.regions);
  return new Map(rows.map(({ code, name }) => [code, name]));
}

const situationOf = ({ plan, municipalityCodes, isWhole, frozenOn, people }: DemoContinuityPlan) => ({
  planId: plan.id,
  regionCode: plan.regionCode,
  municipalityCodes,
  rhoId: plan.rhoId,
  isWhole,
  frozenOn,
  frozenBy: people.writer.id,
});
