import type { listArrangementVersions } from '@regiovast/db/arrangements/arrangement-versions';
import type { ListedDecision } from '@regiovast/db/arrangements/decisions';
import type { FoundArrangement } from '@regiovast/db/arrangements/read-arrangements';
import { standingApprovals } from '@regiovast/domain/arrangements/approval.rules';
import {
  APPROVAL_STAGES,
  type ApprovalStage,
  approvalStages,
} from '@regiovast/domain/arrangements/approval-stages';
import type { ApprovalVersion, ApprovalView } from '@regiovast/domain/arrangements/approval.views';
import type { DecisionKind } from '@regiovast/domain/arrangements/arrangement-codes';
import { dayOfInstant } from '@regiovast/domain/kernel/calendar-date';

type ListedVersion = Awaited<ReturnType<typeof listArrangementVersions>>[number];
type Stage = ApprovalView['stages'][number];

const OF_RHO: readonly DecisionKind[] = ['RHO_AGREE', 'RHO_DECLINE'];
const NOT_OFFERED = ['DRAFT', 'PROPOSED', 'ASSESSED_NEGATIVE', 'WITHDRAWN'];

/**
 * C-1, C-8 · the frozen versions with what was decided on each. The RHO has those that were offered to it, with its own
 * answers; who submitted and approved, and what was said with that, is the insurer's own.
 */
export function versionsOf(
  { arrangement: { proposedVersionId, status } }: FoundArrangement,
  standing: ApprovalView['standing'],
  versions: readonly ListedVersion[],
  decisions: readonly ListedDecision[],
): ApprovalVersion[] {
  const isInsurer = standing === 'insurer';
  return versions
    .map((version): ApprovalVersion => {
      const { id, number, contentSha256, totalCents, frozenAt, frozenBy } = version;
      const on = decisions.filter(({ decision }) => decision.versionId === id);
      const isProposed = id === proposedVersionId;
      return {
        id,
        number,
        contentSha256,
        totalCents,
        frozenAt,
        frozenBy: isInsurer ? frozenBy : null,
        isProposed,
        isOffered:
          (isProposed && !NOT_OFFERED.includes(status)) ||
          on.some(({ decision }) => OF_RHO.includes(decision.kind)),
        decisions: on
          .filter(({ decision }) => isInsurer || OF_RHO.includes(decision.kind))
          .map(({ decision, decidedByName, organisationName }) => ({
            id: decision.id,
            kind: decision.kind,
            message: decision.message,
            decidedAt: decision.decidedAt,
            decidedBy: decidedByName,
            organisation: organisationName,
            withdrawnAt: decision.withdrawnAt,
            withdrawnReason: decision.withdrawnReason,
          })),
      };
    })
    .filter(({ isOffered }) => isInsurer || isOffered);
}

/**
 * C-8 · the day on which a contract was taken over from a file: its version was frozen as it came in. A draft of a file that
 * was approved here has a later one.
 */
export function takenOverOn(
  { arrangement: { importId, proposedVersionId, createdAt } }: FoundArrangement,
  versions: readonly Pick<ListedVersion, 'id' | 'frozenAt'>[],
): string | null {
  const proposed = versions.find(({ id }) => id === proposedVersionId);
  return importId !== null && proposed?.frozenAt === createdAt ? dayOfInstant(createdAt) : null;
}

type Known = {
  readonly standing: ApprovalView['standing'];
  readonly needed: 1 | 2;
  readonly versions: readonly ListedVersion[];
  readonly decisions: readonly ListedDecision[];
  /** Names of the managers who may decide now. */
  readonly deciders: readonly string[];
};

/** A-3 · the stages with who did each, or whose move it is. To the RHO the insurer has no persons and one approval (C-1). */
export function stagesOf(
  found: FoundArrangement,
  { standing, needed, versions, decisions, deciders }: Known,
): Stage[] {
  const { arrangement: row, ownerName, insurerName, rhoName } = found;
  const proposed = versions.find(({ id }) => id === row.proposedVersionId);
  // Nobody decided here on what was taken over from a file, so nobody is named.
  const isTakenOver = takenOverOn(found, versions) !== null;
  const on = decisions.filter(({ decision }) => decision.versionId === row.proposedVersionId);
  const named = on.map(({ decision, decidedByName }) => ({ ...decision, decidedByName }));
  const [first, second] = standingApprovals(named);
  const agreed = named.find(({ kind }) => kind === 'RHO_AGREE');
  const isInsurer = standing === 'insurer';
  const approvals = standingApprovals(named).length;
  const isAgreed =
    agreed !== undefined || ['AGREED', 'CONTRACTED'].includes(row.status) || isLater(row.status);
  const states = approvalStages({
    status: row.status,
    // The RHO does not see how many managers approved: none until it was offered, and one from then on.
    approvals: isInsurer ? approvals : Number(row.status !== 'PROPOSED' && approvals >= needed),
    needed: isInsurer ? needed : 1,
    isProposed: proposed !== undefined,
    isAgreed,
  });
  const who: Record<ApprovalStage, Pick<Stage, 'by' | 'on'>> = {
    draft: {
      by: isInsurer ? [proposed?.frozenBy ?? ownerName] : [insurerName],
      on: proposed && isInsurer ? dayOfInstant(proposed.frozenAt) : null,
    },
    approve: isInsurer
      ? {
          by: first ? [first.decidedByName] : [...deciders],
          on: first ? dayOfInstant(first.decidedAt) : null,
        }
      : { by: [insurerName], on: null },
    secondApproval: {
      by: second ? [second.decidedByName] : [...deciders],
      on: second ? dayOfInstant(second.decidedAt) : null,
    },
    rhoAgreement: {
      by: [agreed ? agreed.decidedByName : rhoName],
      on: agreed ? dayOfInstant(agreed.decidedAt) : null,
    },
    contract: { by: [insurerName], on: row.contractedOn },
  };
  return APPROVAL_STAGES.filter((stage) => isInsurer || stage !== 'secondApproval').map((stage) => ({
    stage,
    state: states[stage],
    // Who could have decided is of no use any more once nobody can.
    by:
      states[stage] === 'notNeeded' || states[stage] === 'stopped' || (isTakenOver && stage !== 'contract')
        ? []
        : who[stage].by,
    on: states[stage] === 'done' && (!isTakenOver || stage === 'contract') ? who[stage].on : null,
  }));
}

const isLater = (status: string): boolean => ['ACTIVE', 'ENDED', 'EVALUATED'].includes(status);
