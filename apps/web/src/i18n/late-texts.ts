import type { outlook } from './nl/outlook.ts';
import type { plans } from './nl/plans.ts';
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
  readonly plans: typeof plans;
  readonly practiceRecord: typeof practiceRecord;
  readonly regionAdmin: typeof regionAdmin;
};
