import { guarded } from './guarded.ts';
import { caseRecord } from './case-record.ts';
import { caseImpact } from './case-impact.ts';
import { boundaries } from './boundaries.ts';
import { caseViews } from './case-views.ts';
import { caseTerms } from './case-terms.ts';
import { caseActions } from './case-actions.ts';
import { cases } from './cases.ts';
import { errors } from './errors.ts';
import { escalation } from './escalation.ts';
import { findings } from './findings.ts';
import { frame } from './frame.ts';
import { history } from './history.ts';
import { imports } from './imports.ts';
import { indicators } from './indicators.ts';
import { myWork } from './my-work.ts';
import { outlook } from './outlook.ts';
import { indicatorImports } from './indicator-imports.ts';
import { jobs } from './jobs.ts';
import { notices } from './notices.ts';
import { people } from './people.ts';
import { plans } from './plans.ts';
import { planVersions } from './plan-versions.ts';
import { planDrafting } from './plan-drafting.ts';
import { planEditor } from './plan-editor.ts';
import { planSituation } from './plan-situation.ts';
import { planMeasures } from './plan-measures.ts';
import { planAssessment } from './plan-assessment.ts';
import { planAdmin } from './plan-admin.ts';
import { emergencyPlans } from './emergency-plans.ts';
import { practiceRecord } from './practice-record.ts';
import { pointMap } from './point-map.ts';
import { practices } from './practices.ts';
import { quarters } from './quarters.ts';
import { regionAdmin } from './region-admin.ts';
import { regions } from './regions.ts';
import { regionTools } from './region-tools.ts';
import { signalQueue } from './signal-queue.ts';
import { talk } from './talk.ts';
import { terms } from './terms.ts';
import { work } from './work.ts';
import { arrangements } from './arrangements.ts';
import { arrangementDrafting } from './arrangement-drafting.ts';
import { arrangementAmounts } from './arrangement-amounts.ts';
import { arrangementApproval } from './arrangement-approval.ts';
import { arrangementPriority } from './arrangement-priority.ts';
import { arrangementBudget } from './arrangement-budget.ts';
import { arrangementRunning } from './arrangement-running.ts';
import { arrangementFollowing } from './arrangement-following.ts';
import { arrangementAdmin } from './arrangement-admin.ts';
import { arrangementImports } from './arrangement-imports.ts';
import { housing } from './housing.ts';
import { housingAdmin } from './housing-admin.ts';
import { housingMap } from './housing-map.ts';
import { housingNeed } from './housing-need.ts';
import { housingCases } from './housing-cases.ts';
import { housingLinks } from './housing-links.ts';
import { housingMatrix } from './housing-matrix.ts';
import { housingTest } from './housing-test.ts';
import { housingOptions } from './housing-options.ts';

/** Every text in English; loaded when somebody asks for it. */
export const en = {
  caseActions,
  myWork,
  talk,
  boundaries,
  caseViews,
  caseImpact,
  caseRecord,
  caseTerms,
  cases,
  guarded,
  errors,
  escalation,
  findings,
  frame,
  history,
  imports,
  indicators,
  outlook,
  indicatorImports,
  jobs,
  notices,
  people,
  emergencyPlans,
  plans,
  planVersions,
  planDrafting,
  planEditor,
  planSituation,
  planMeasures,
  planAssessment,
  planAdmin,
  arrangements,
  arrangementDrafting,
  arrangementAmounts,
  arrangementApproval,
  arrangementPriority,
  arrangementBudget,
  arrangementRunning,
  arrangementFollowing,
  arrangementAdmin,
  arrangementImports,
  housing,
  housingAdmin,
  housingMap,
  housingNeed,
  housingCases,
  housingLinks,
  housingMatrix,
  housingTest,
  housingOptions,
  practiceRecord,
  pointMap,
  practices,
  quarters,
  regionAdmin,
  regions,
  regionTools,
  signalQueue,
  terms,
  work,
};
