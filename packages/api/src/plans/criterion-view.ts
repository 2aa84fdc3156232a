import type { AssessmentItem } from '@regiovast/domain/plans/assessment.rules';
import type { CriterionView } from '@regiovast/domain/plans/assessment.views';

/** A criterion in words, without what was found of it. */
export const criterionView = ({ kind, criterion, initiativeId }: AssessmentItem): CriterionView => ({
  criterion: criterion.code,
  initiativeId,
  nl: criterion.nl,
  en: criterion.en,
  source: criterion.source,
  isProposal: criterion.isProposal,
  sections: kind === 'plan' ? criterion.sections : [],
  value: kind === 'plan' ? null : criterion.value,
});
