import type { IdSource } from '@regiovast/domain/kernel/ids';
import type { NextPeriod } from '@regiovast/domain/plans/next-period';
import type { PlanContent } from '@regiovast/domain/plans/plan-content';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { wordsIn } from '@regiovast/domain/plans/rich-text';
import { insertRows } from '../store/insert-rows.ts';
import type { Session } from '../store/store.ts';
import type { PlanPartnerRow } from './read-plans.ts';

export type CopyStamp = { readonly at: string; readonly by: string };

/** Writes the partners of another plan under a plan; answers the new id of each. */
export async function copyPartners(
  s: Session,
  ids: IdSource,
  planId: string,
  partners: readonly PlanPartnerRow[],
): Promise<ReadonlyMap<string, string>> {
  const renamed = new Map(partners.map(({ id }) => [id, ids.next()]));
  await insertRows(
    s,
    s.t.planPartners,
    partners.map((partner) => ({ ...partner, id: renamed.get(partner.id) ?? '', planId, version: 1 })),
  );
  return renamed;
}

/** Writes the texts of another plan as the first version of each section. */
export async function copySections(
  s: Session,
  planId: string,
  sections: PlanContent['sections'],
  { at, by }: CopyStamp,
): Promise<void> {
  if (sections.length === 0) return;
  const rows = sections.map(({ code, document }) => ({
    planId,
    code,
    textVersion: 1,
    words: wordsIn(document),
    document: canonicalJson(document),
  }));
  await s.q.insert(s.t.planSections).values(
    rows.map(({ document: _document, ...row }) => ({
      ...row,
      isUnlocked: false,
      updatedAt: at,
      updatedBy: by,
    })),
  );
  await insertRows(
    s,
    s.t.planSectionTexts,
    rows.map((row) => ({ ...row, origin: 'previousPlan' as const, savedAt: at, savedBy: by })),
  );
}

/** Writes goals, measures, obligations and initiatives under a plan with new ids and the lineage they had. */
export async function copyContent(
  s: Session,
  ids: IdSource,
  planId: string,
  { goals, measures, obligations, initiatives }: NextPeriod,
  partnerIds: ReadonlyMap<string, string>,
  { at, by }: CopyStamp,
): Promise<void> {
  const { t } = s;
  const renamed = new Map(
    [...goals, ...measures, ...obligations, ...initiatives].map(({ id }) => [id, ids.next()]),
  );
  const newId = (id: string): string => renamed.get(id) ?? '';
  const rowOf = <Item extends { readonly id: string }>(item: Item, position: number) => ({
    ...item,
    id: newId(item.id),
    planId,
    position,
    version: 1,
    updatedAt: at,
    updatedBy: by,
  });
  await insertRows(s, t.planGoals, goals.map(rowOf));
  await insertRows(
    s,
    t.planMeasures,
    measures.map(({ steps: _steps, ...measure }, position) => ({
      ...rowOf(measure, position),
      partnerId: measure.partnerId === null ? null : (partnerIds.get(measure.partnerId) ?? null),
      goalId: measure.goalId === null ? null : newId(measure.goalId),
    })),
  );
  await insertRows(
    s,
    t.planMeasureSteps,
    measures.flatMap(({ id, steps }) => steps.map((step) => ({ ...step, measureId: newId(id) }))),
  );
  await insertRows(
    s,
    t.planObligations,
    obligations.map((obligation, position) => ({
      ...rowOf(obligation, position),
      measureId: newId(obligation.measureId),
    })),
  );
  await insertRows(
    s,
    t.planInitiatives,
    initiatives.map(({ answers: _answers, ...initiative }, position) => rowOf(initiative, position)),
  );
  await insertRows(
    s,
    t.planInitiativeAnswers,
    initiatives.flatMap(({ id, answers }) =>
      answers.map((answer) => ({ ...answer, initiativeId: newId(id), updatedAt: at, updatedBy: by })),
    ),
  );
}
