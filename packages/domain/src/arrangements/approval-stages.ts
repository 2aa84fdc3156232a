import type { ArrangementStatus } from './arrangement-statuses.ts';

/** The way from a draft to a contract, in order. */
export const APPROVAL_STAGES = ['draft', 'approve', 'secondApproval', 'rhoAgreement', 'contract'] as const;
export type ApprovalStage = (typeof APPROVAL_STAGES)[number];
/** How far a stage is; `stopped` where the way ended: rejected or withdrawn. */
export const STAGE_STATES = ['done', 'now', 'later', 'notNeeded', 'stopped'] as const;
export type StageState = (typeof STAGE_STATES)[number];

export type WayAlong = {
  readonly status: ArrangementStatus;
  /** Approvals of the proposed version that stand. */
  readonly approvals: number;
  /** How many the mandate table asks; not asked any more once it was approved. */
  readonly needed: 1 | 2;
  /** Whether a version is proposed: what was withdrawn before that was a draft. */
  readonly isProposed: boolean;
  readonly isAgreed: boolean;
};

/** A-3 · how far each stage is, by the status and the approvals that stand. */
export function approvalStages(way: WayAlong): Record<ApprovalStage, StageState> {
  const { approvals, isProposed, isAgreed } = way;
  const isOver = way.status === 'WITHDRAWN' || way.status === 'ASSESSED_NEGATIVE';
  const isApproved = isApprovedOrLater(way);
  const needsSecond = isApproved ? approvals > 1 : way.needed === 2;
  const isContracted = !isOver && isAgreed && way.status !== 'AGREED';
  const done: Record<ApprovalStage, boolean> = {
    draft: isProposed,
    approve: isApproved || (isProposed && approvals > 0),
    secondApproval: isApproved || (isProposed && approvals > 1),
    rhoAgreement: isAgreed,
    contract: isContracted,
  };
  const states: Record<ApprovalStage, StageState> = {
    draft: 'later',
    approve: 'later',
    secondApproval: 'later',
    rhoAgreement: 'later',
    contract: 'later',
  };
  let isNext = true;
  for (const stage of APPROVAL_STAGES) {
    if (stage === 'secondApproval' && !needsSecond) states[stage] = 'notNeeded';
    else if (done[stage]) states[stage] = 'done';
    else if (isNext) {
      states[stage] = isOver ? 'stopped' : 'now';
      isNext = false;
    }
  }
  return states;
}

/** Whether as many managers approved as were asked; of what was withdrawn the approvals say so. */
function isApprovedOrLater({ status, approvals, needed, isAgreed }: WayAlong): boolean {
  switch (status) {
    case 'DRAFT':
    case 'PROPOSED':
    case 'ASSESSED_NEGATIVE':
      return false;
    case 'WITHDRAWN':
      return isAgreed || approvals >= needed;
    case 'ASSESSED_POSITIVE':
    case 'AGREED':
    case 'CONTRACTED':
    case 'ACTIVE':
    case 'ENDED':
    case 'EVALUATED':
      return true;
    default:
      return status satisfies never;
  }
}
