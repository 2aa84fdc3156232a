import type { CriterionVerdict } from '@regiovast/domain/plans/plan-codes';
import type { createCaller } from '../router.ts';

type Caller = ReturnType<typeof createCaller>;

/** Judges every criterion of the open assessment of a plan alike; answers what the decision must name. */
export async function judgeAll(
  insurer: Caller,
  planId: string,
  {
    verdict = 'MET',
    reason = 'Staat er helder in',
    internalNote = '',
  }: { verdict?: CriterionVerdict; reason?: string; internalNote?: string } = {},
): Promise<{ readonly assessmentId: string; readonly version: number }> {
  const open = async () => {
    const { assessments } = await insurer.plans.assessment({ planId });
    const found = assessments.find(({ outcome }) => outcome === null);
    if (!found?.work) throw new Error('no assessment of this insurer is open');
    return { ...found, work: found.work };
  };
  const { id: assessmentId, criteria } = await open();
  for (const { criterion, initiativeId, mark } of criteria)
    await insurer.plans.markCriterion({
      assessmentId,
      criterion,
      initiativeId,
      verdict,
      reason,
      internalNote,
      seenVersion: mark?.version ?? 0,
    });
  return { assessmentId, version: (await open()).work.version };
}
