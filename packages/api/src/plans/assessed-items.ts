import { type AssessmentRow, findInitiativesOf } from '@regiovast/db/plans/assessments';
import { planReferenceVersion } from '@regiovast/db/plans/plan-references';
import type { Session } from '@regiovast/db/store/store';
import { type AssessmentItem, assessmentItems } from '@regiovast/domain/plans/assessment.rules';

/** L-4, L-7 · what one assessment judges: its own versions of the criteria, over the frozen version it is about. */
export async function assessedItems(
  s: Session,
  { versionId, criteriaVersion, coreValuesVersion }: AssessmentRow,
): Promise<AssessmentItem[]> {
  const criteria = await planReferenceVersion(s, 'criteria', criteriaVersion);
  const coreValues = await planReferenceVersion(s, 'coreValues', coreValuesVersion);
  const initiatives = await findInitiativesOf(s, [versionId]);
  return assessmentItems(criteria.items, coreValues.items, initiatives.get(versionId) ?? []);
}
