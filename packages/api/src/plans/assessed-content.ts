import { sha256Hex } from '@regiovast/db/audit/append-event';
import { type AssessmentRow, findLastSubmitted } from '@regiovast/db/plans/assessments';
import { findPlanVersion } from '@regiovast/db/plans/plan-versions';
import type { Session } from '@regiovast/db/store/store';

/**
 * C-8 · whether what was submitted last is what is assessed: the same version, of which the stored content still gives the
 * hash that the assessment holds.
 */
export async function isSameContent(
  s: Session,
  { planId, versionId, contentSha256 }: Pick<AssessmentRow, 'planId' | 'versionId' | 'contentSha256'>,
): Promise<boolean> {
  const submitted = await findLastSubmitted(s, planId);
  if (submitted?.id !== versionId) return false;
  const version = await findPlanVersion(s, versionId);
  return version?.contentSha256 === contentSha256 && sha256Hex(version.content) === contentSha256;
}
