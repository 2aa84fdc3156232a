import type { listWork } from '@regiovast/db/work/work-list';
import type { ArrangementTab } from '@regiovast/domain/arrangements/arrangement-tabs';
import { IMPORT_KINDS } from '@regiovast/domain/imports/import-kinds';
import type { HousingTab } from '@regiovast/domain/housing/housing-tabs';
import type { PlanTab } from '@regiovast/domain/plans/plan-tabs';
import { QUALITY_RULE_IDS } from '@regiovast/domain/work/quality-catalogue';
import type { WorkKind } from '@regiovast/domain/work/work-kinds';
import type { WorkPlace } from '@regiovast/domain/work/work-list.views';

type Row = Awaited<ReturnType<typeof listWork>>[number];

/** Where on the page of a plan a step is taken. */
const PLAN_TAB_OF: Readonly<Partial<Record<WorkKind, PlanTab>>> = {
  mention: 'gesprek',
  planToAssess: 'beoordeling',
  planToSign: 'ondertekening',
  planToSubmit: 'ondertekening',
  planToRevise: 'beoordeling',
};

/** Where on the page of an arrangement a step is taken. */
const ARRANGEMENT_TAB_OF: Readonly<Partial<Record<WorkKind, ArrangementTab>>> = {
  mention: 'gesprek',
  arrangementReview: 'uitvoering',
  arrangementToEvaluate: 'uitvoering',
};

/** Where on the page of a housing case a step is taken. */
const HOUSING_TAB_OF: Readonly<Partial<Record<WorkKind, HousingTab>>> = {
  mention: 'gesprek',
  housingTest: 'toegangstoets',
  housingSign: 'stappen',
  housingAnswer: 'stappen',
  housingAlarm: 'locaties',
};

/** W-1 · where the one next step of something that waits is taken; null when that is no place of ours any more. */
export function placeOfWork(row: Row): WorkPlace | null {
  const { kind, id, code, caseId, planId, arrangementId, housingCaseId } = row;
  if (planId !== null) return { at: 'plan', planId, tab: PLAN_TAB_OF[kind] ?? 'teksten' };
  if (arrangementId !== null)
    return { at: 'arrangement', arrangementId, tab: ARRANGEMENT_TAB_OF[kind] ?? 'goedkeuring' };
  if (housingCaseId !== null) return { at: 'housing', housingCaseId, tab: HOUSING_TAB_OF[kind] ?? 'casus' };
  if (kind === 'followToAnswer') return { at: 'follow', requestId: id };
  if (kind === 'finding') {
    const ruleId = QUALITY_RULE_IDS.find((known) => known === code);
    return ruleId ? { at: 'findings', ruleId } : null;
  }
  if (kind === 'import') {
    const importKind = IMPORT_KINDS.find((known) => known === code);
    return importKind ? { at: 'import', id, importKind } : null;
  }
  if (caseId === null) return null;
  const part = kind === 'mention' ? 'talk' : kind === 'plan' ? 'plan' : 'overview';
  return { at: 'case', caseId, part };
}
