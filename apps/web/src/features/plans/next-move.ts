import type { PlanTab } from '@regiovast/domain/plans/plan-tabs';
import type { PlanView } from '@regiovast/domain/plans/plan.views';

/** The one next step of a plan for its reader, and the tab on which it is taken. */
export type NextMove = {
  readonly move:
    | 'complete'
    | 'askSignOff'
    | 'sign'
    | 'collect'
    | 'submit'
    | 'revise'
    | 'startAssessment'
    | 'assess'
    | 'contract'
    | 'startExecution'
    | 'report';
  readonly tab: PlanTab;
};

/** What the next step of a plan is read from. */
export type Standing = Pick<PlanView, 'status' | 'standing' | 'can' | 'completeness' | 'live'>;

/** Of everything the reader may do, what comes next; null: it is another's move, or nobody's. */
export function nextMoveOf({ status, standing, can, completeness, live }: Standing): NextMove | null {
  const mayDraft = !can.setPartner.because.includes('NOT_ALLOWED');
  if (can.submit.can) return { move: 'submit', tab: 'ondertekening' };
  if (status === 'DRAFT' || status === 'REVISION_ASKED') {
    const signOff = live?.signOff ?? null;
    // A returned plan keeps its signatures until it is mended: first that.
    const isAsked = signOff !== null && !can.submit.because.includes('PLAN_UNCHANGED');
    if (isAsked && can.sign.can && signOff.signed < (live?.partners ?? 0))
      return { move: 'sign', tab: 'ondertekening' };
    if (standing !== 'keeper' || !mayDraft) return null;
    if (isAsked) return { move: 'collect', tab: 'ondertekening' };
    if (status === 'REVISION_ASKED' && signOff !== null) return { move: 'revise', tab: 'beoordeling' };
    return completeness.missing.length > 0
      ? { move: 'complete', tab: 'teksten' }
      : { move: 'askSignOff', tab: 'ondertekening' };
  }
  if (can.startAssessment.can) return { move: 'startAssessment', tab: 'beoordeling' };
  if (can.decide.can) return { move: 'assess', tab: 'beoordeling' };
  if (can.contract.can) return { move: 'contract', tab: 'beoordeling' };
  if (can.startExecution.can) return { move: 'startExecution', tab: 'beoordeling' };
  if (can.reportProgress.can) return { move: 'report', tab: 'voortgang' };
  return null;
}

/** Whose move it is, whoever reads; null: nobody's. */
export function turnOf(status: PlanView['status']): 'rho' | 'insurer' | null {
  switch (status) {
    case 'DRAFT':
    case 'REVISION_ASKED':
    case 'CONTRACTED':
    case 'IN_EXECUTION':
      return 'rho';
    case 'SUBMITTED':
    case 'UNDER_ASSESSMENT':
    case 'POSITIVE':
      return 'insurer';
    case 'NEGATIVE':
    case 'EVALUATED':
    case 'SUPERSEDED':
      return null;
    default:
      return status satisfies never;
  }
}
