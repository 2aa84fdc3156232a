import i18next from 'i18next';
import { plans } from '../../i18n/nl/plans.ts';
import { planVersions } from '../../i18n/nl/plan-versions.ts';
import { planDrafting } from '../../i18n/nl/plan-drafting.ts';
import { planEditor } from '../../i18n/nl/plan-editor.ts';
import { planSituation } from '../../i18n/nl/plan-situation.ts';
import { planMeasures } from '../../i18n/nl/plan-measures.ts';
import { planAssessment } from '../../i18n/nl/plan-assessment.ts';
import { planAdmin } from '../../i18n/nl/plan-admin.ts';

// Plans bring their own Dutch texts; loading the module is what adds them, before any of it is drawn.
i18next.addResourceBundle(
  'nl',
  'translation',
  { plans, planVersions, planDrafting, planEditor, planSituation, planMeasures, planAssessment, planAdmin },
  true,
  true,
);
