import type { outlook } from './nl/outlook.ts';
import type { emergencyPlans } from './nl/emergency-plans.ts';
import type { practiceRecord } from './nl/practice-record.ts';
import type { boundaries } from './nl/boundaries.ts';
import type { indicatorImports } from './nl/indicator-imports.ts';
import type { findings } from './nl/findings.ts';
import type { history } from './nl/history.ts';
import type { indicators } from './nl/indicators.ts';
import type { regionAdmin } from './nl/region-admin.ts';
import type { caseActions } from './nl/case-actions.ts';
import type { myWork } from './nl/my-work.ts';
import type { talk } from './nl/talk.ts';
import type { plans } from './nl/plans.ts';
import type { planVersions } from './nl/plan-versions.ts';
import type { planDrafting } from './nl/plan-drafting.ts';
import type { planEditor } from './nl/plan-editor.ts';
import type { planSituation } from './nl/plan-situation.ts';
import type { planMeasures } from './nl/plan-measures.ts';
import type { planAssessment } from './nl/plan-assessment.ts';
import type { planAdmin } from './nl/plan-admin.ts';
import type { arrangements } from './nl/arrangements.ts';
import type { arrangementDrafting } from './nl/arrangement-drafting.ts';
import type { arrangementAmounts } from './nl/arrangement-amounts.ts';
import type { arrangementApproval } from './nl/arrangement-approval.ts';
import type { arrangementPriority } from './nl/arrangement-priority.ts';
import type { arrangementBudget } from './nl/arrangement-budget.ts';
import type { arrangementRunning } from './nl/arrangement-running.ts';
import type { arrangementFollowing } from './nl/arrangement-following.ts';
import type { arrangementAdmin } from './nl/arrangement-admin.ts';
import type { arrangementImports } from './nl/arrangement-imports.ts';

/**
 * Dutch texts that come with their own pages, so that the first page stays light; each page adds them before it is
 * drawn. English is fetched as a whole.
 */
export type LateTexts = {
  readonly caseActions: typeof caseActions;
  readonly myWork: typeof myWork;
  readonly talk: typeof talk;
  readonly boundaries: typeof boundaries;
  readonly findings: typeof findings;
  readonly history: typeof history;
  readonly indicatorImports: typeof indicatorImports;
  readonly indicators: typeof indicators;
  readonly outlook: typeof outlook;
  readonly emergencyPlans: typeof emergencyPlans;
  readonly plans: typeof plans;
  readonly planVersions: typeof planVersions;
  readonly planDrafting: typeof planDrafting;
  readonly planEditor: typeof planEditor;
  readonly planSituation: typeof planSituation;
  readonly planMeasures: typeof planMeasures;
  readonly planAssessment: typeof planAssessment;
  readonly planAdmin: typeof planAdmin;
  readonly arrangements: typeof arrangements;
  readonly arrangementDrafting: typeof arrangementDrafting;
  readonly arrangementAmounts: typeof arrangementAmounts;
  readonly arrangementApproval: typeof arrangementApproval;
  readonly arrangementPriority: typeof arrangementPriority;
  readonly arrangementBudget: typeof arrangementBudget;
  readonly arrangementRunning: typeof arrangementRunning;
  readonly arrangementFollowing: typeof arrangementFollowing;
  readonly arrangementAdmin: typeof arrangementAdmin;
  readonly arrangementImports: typeof arrangementImports;
  readonly practiceRecord: typeof practiceRecord;
  readonly regionAdmin: typeof regionAdmin;
};
