import type {
  PlanGoal,
  PlanInitiative,
  PlanMeasure,
  PlanObligation,
} from '@regiovast/domain/plans/plan-content';
import { PLAN_SECTIONS, type PlanSection } from '@regiovast/domain/plans/plan-sections';
import { type Situation, situationSchema } from '@regiovast/domain/plans/plan-situation';
import { type RichText, richTextSchema } from '@regiovast/domain/plans/rich-text';
import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

export type SectionText = { readonly code: PlanSection; readonly document: RichText };

/** The texts of a plan as they stand now, in the order of the sections. */
export async function findSectionTexts({ q, t }: Session, planId: string): Promise<SectionText[]> {
  const { planSections: sections, planSectionTexts: texts } = t;
  const rows = await q
    .select({ code: sections.code, document: texts.document })
    .from(sections)
    .innerJoin(
      texts,
      and(
        eq(texts.planId, sections.planId),
        eq(texts.code, sections.code),
        eq(texts.textVersion, sections.textVersion),
      ),
    )
    .where(eq(sections.planId, planId));
  return rows
    .sort((a, b) => PLAN_SECTIONS.indexOf(a.code) - PLAN_SECTIONS.indexOf(b.code))
    .map(({ code, document }) => ({ code, document: richTextSchema.parse(JSON.parse(document)) }));
}

/** The situation that was frozen last; null before the first time. */
export async function findSituation({ q, t }: Session, planId: string): Promise<Situation | null> {
  const [row] = await q
    .select({ payload: t.planSituations.payload })
    .from(t.planSituations)
    .where(eq(t.planSituations.planId, planId))
    .orderBy(desc(t.planSituations.number))
    .limit(1);
  return row ? situationSchema.parse(JSON.parse(row.payload)) : null;
}

/** Goals in order. */
export async function findGoals({ q, t }: Session, planId: string): Promise<PlanGoal[]> {
  const goals = t.planGoals;
  return q
    .select({
      id: goals.id,
      lineageId: goals.lineageId,
      wording: goals.wording,
      indicatorCode: goals.indicatorCode,
      baselineValue: goals.baselineValue,
      baselineOn: goals.baselineOn,
      baselineSource: goals.baselineSource,
      targetValue: goals.targetValue,
      targetOn: goals.targetOn,
    })
    .from(goals)
    .where(eq(goals.planId, planId))
    .orderBy(asc(goals.position), asc(goals.id));
}

/** Measures in order, each with what is reached per quarter. */
export async function findMeasures({ q, t }: Session, planId: string): Promise<PlanMeasure[]> {
  const { planMeasures: measures, planMeasureSteps: steps } = t;
  const ofPlan = eq(measures.planId, planId);
  const rows = await q
    .select({
      id: measures.id,
      lineageId: measures.lineageId,
      origin: measures.origin,
      course: measures.course,
      approachCode: measures.approachCode,
      title: measures.title,
      description: measures.description,
      partnerId: measures.partnerId,
      owner: measures.owner,
      startQuarter: measures.startQuarter,
      endQuarter: measures.endQuarter,
      costCents: measures.costCents,
      costNote: measures.costNote,
      fundingBasis: measures.fundingBasis,
      goalId: measures.goalId,
    })
    .from(measures)
    .where(ofPlan)
    .orderBy(asc(measures.position), asc(measures.id));
  const stepRows = await q
    .select()
    .from(steps)
    .where(inArray(steps.measureId, q.select({ id: measures.id }).from(measures).where(ofPlan)))
    .orderBy(asc(steps.quarter));
  const byMeasure = Map.groupBy(stepRows, ({ measureId }) => measureId);
  return rows.map((row) => ({
    ...row,
    steps: (byMeasure.get(row.id) ?? []).map(({ quarter, partialResult }) => ({ quarter, partialResult })),
  }));
}

/** Result obligations in order. */
export async function findObligations({ q, t }: Session, planId: string): Promise<PlanObligation[]> {
  const obligations = t.planObligations;
  return q
    .select({
      id: obligations.id,
      lineageId: obligations.lineageId,
      measureId: obligations.measureId,
      wording: obligations.wording,
      targetValue: obligations.targetValue,
      unit: obligations.unit,
      dueOn: obligations.dueOn,
      evidence: obligations.evidence,
    })
    .from(obligations)
    .where(eq(obligations.planId, planId))
    .orderBy(asc(obligations.position), asc(obligations.id));
}

/** Takeovers, starts and chains in order, each with what was said of each criterion. */
export async function findInitiatives({ q, t }: Session, planId: string): Promise<PlanInitiative[]> {
  const { planInitiatives: initiatives, planInitiativeAnswers: answers } = t;
  const ofPlan = eq(initiatives.planId, planId);
  const rows = await q
    .select({
      id: initiatives.id,
      lineageId: initiatives.lineageId,
      kind: initiatives.kind,
      name: initiatives.name,
      note: initiatives.note,
    })
    .from(initiatives)
    .where(ofPlan)
    .orderBy(asc(initiatives.position), asc(initiatives.id));
  const answerRows = await q
    .select()
    .from(answers)
    .where(inArray(answers.initiativeId, q.select({ id: initiatives.id }).from(initiatives).where(ofPlan)))
    .orderBy(asc(answers.criterion));
  const byInitiative = Map.groupBy(answerRows, ({ initiativeId }) => initiativeId);
  return rows.map((row) => ({
    ...row,
    answers: (byInitiative.get(row.id) ?? []).map(({ criterion, words, evidence }) => ({
      criterion,
      words,
      evidence,
    })),
  }));
}
