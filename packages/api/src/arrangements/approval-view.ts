import { findHandsIn } from '@regiovast/db/arrangements/arrangement-hands';
import { listArrangementVersions } from '@regiovast/db/arrangements/arrangement-versions';
import { listDecisions } from '@regiovast/db/arrangements/decisions';
import type { FoundArrangement } from '@regiovast/db/arrangements/read-arrangements';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findColleagues } from '@regiovast/db/people/read-people';
import type { Session } from '@regiovast/db/store/store';
import { totalsOf } from '@regiovast/domain/arrangements/amounts';
import { standingApprovals } from '@regiovast/domain/arrangements/approval.rules';
import type { ApprovalView } from '@regiovast/domain/arrangements/approval.views';
import { approvalsNeeded } from '@regiovast/domain/arrangements/purchase-terms';
import type { SignedIn } from '../trpc/deps.ts';
import { approvalCapabilities } from './approval-capabilities.ts';
import { stagesOf, takenOverOn, versionsOf } from './approval-parts.ts';
import { sideOf } from './arrangement-reach.ts';
import { type DraftCompleteness, draftCompleteness } from './draft-completeness.ts';
import { budgetVerdictOf } from './must-fit-budget.ts';
import { mustFindShown } from './shown-arrangement.ts';
import { startShift } from './start-shift.ts';

/**
 * A-3, C-8, C-1 · where an arrangement stands on its way to a contract. The RHO gets what was offered to it and its own
 * answers; approvals, their messages, the mandate and the budget are the insurer's own. A fixed number of queries.
 * @throws NOT_FOUND for who is no party to it
 */
export async function approvalView(
  s: Session,
  actor: SignedIn,
  scope: AreaScope,
  arrangementId: string,
): Promise<ApprovalView> {
  const found = await mustFindShown(s, scope, arrangementId);
  const standing = sideOf(actor);
  const { arrangement: row } = found;
  const versions = await listArrangementVersions(s, row.id);
  const decisions = await listDecisions(s, row.id);
  const completeness = await draftCompleteness(s, scope, found);
  const { terms } = completeness;
  const needed = terms ? approvalsNeeded(terms, found.totalCents) : 1;
  const own = standing === 'insurer' ? await insurersOwn(s, found, completeness) : null;
  const hands = await findHandsIn(s, row.id);
  const approvals = standingApprovals(
    decisions
      .filter(({ decision }) => decision.versionId === row.proposedVersionId)
      .map(({ decision, decidedByName }) => ({ ...decision, decidedByName })),
  );
  const deciders = own === null ? null : own.managers.filter(({ id }) => !hands.has(id));
  const mayDecide = deciders?.filter(({ id }) => !approvals.some(({ decidedBy }) => decidedBy === id));
  return {
    arrangementId: row.id,
    version: row.version,
    standing,
    status: row.status,
    statusSince: row.statusSince,
    rhoName: found.rhoName,
    insurerName: found.insurerName,
    isOffered: row.offeredAt !== null,
    isDeclined: row.offeredAt === null && decisions.some(({ decision }) => decision.kind === 'RHO_DECLINE'),
    totalCents: found.totalCents,
    stages: stagesOf(found, {
      standing,
      needed,
      versions,
      decisions,
      deciders: (mayDecide ?? []).map(({ name }) => name),
    }),
    missing: own?.missing ?? null,
    shift: own?.shift ?? null,
    budget: own?.budget ?? null,
    mandate: own && terms ? { approvals: needed, secondFromCents: own.secondFromCents } : null,
    deciders: mayDecide?.map(({ name }) => name) ?? null,
    versions: versionsOf(found, standing, versions, decisions),
    contract:
      row.contractReference === null || row.contractedOn === null
        ? null
        : { reference: row.contractReference, on: row.contractedOn },
    takenOverOn: takenOverOn(found, versions),
    withdrawnReason: row.status === 'WITHDRAWN' ? row.endReason : null,
    can: approvalCapabilities(actor, found, {
      hadHand: hands.has(actor.personId),
      missing: own?.missing ?? null,
      decisions: decisions.map(({ decision }) => decision),
    }),
  };
}

/** What of an approval is the insurer's own (C-1). */
async function insurersOwn(
  s: Session,
  { arrangement: row }: FoundArrangement,
  { terms, missing, amounts }: DraftCompleteness,
) {
  const { insurerId } = row;
  const isDraft = row.status === 'DRAFT';
  const asked = totalsOf(amounts).byYear;
  const budget =
    isDraft || row.status === 'PROPOSED'
      ? await budgetVerdictOf(s, { insurerId, arrangementId: row.id, asked })
      : null;
  return {
    missing: isDraft ? [...missing] : null,
    shift: isDraft ? startShift(row, missing, amounts) : null,
    budget: budget && [...budget.violations],
    secondFromCents: terms?.secondApprovalFromCents ?? null,
    managers: await findColleagues(s, [insurerId], ['procurementManager']),
  };
}
