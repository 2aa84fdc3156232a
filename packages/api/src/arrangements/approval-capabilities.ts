import type { FoundArrangement } from '@regiovast/db/arrangements/read-arrangements';
import {
  type DecisionOn,
  decisionVerdict,
  standingApprovals,
} from '@regiovast/domain/arrangements/approval.rules';
import type { ApprovalView } from '@regiovast/domain/arrangements/approval.views';
import type { DecisionKind } from '@regiovast/domain/arrangements/arrangement-codes';
import { arrangementStepVerdict } from '@regiovast/domain/arrangements/arrangement-step.rules';
import type { MissingPiece } from '@regiovast/domain/arrangements/completeness';
import { type Verdict, verdictOf, violatedIf } from '@regiovast/domain/kernel/verdict';
import { capability } from '../trpc/capability.ts';
import type { SignedIn } from '../trpc/deps.ts';
import { moverOf } from './arrangement-reach.ts';

type Known = {
  /** C-8 · whether the reader drafted or submitted any of it. */
  readonly hadHand: boolean;
  /** What a draft still asks; null where it is not the reader's to know. */
  readonly missing: readonly MissingPiece[] | null;
  readonly decisions: readonly (DecisionOn & { readonly versionId: string })[];
};

/** What the reader may do on the way to a contract and, if not, why; each procedure asks again. */
export function approvalCapabilities(
  actor: SignedIn,
  { arrangement: { status, proposedVersionId } }: Pick<FoundArrangement, 'arrangement'>,
  { hadHand, missing, decisions }: Known,
): ApprovalView['can'] {
  const mover = moverOf(actor);
  const step = (name: Parameters<typeof arrangementStepVerdict>[0], rule: () => Verdict) => {
    const verdict = arrangementStepVerdict(name, status, mover);
    return verdict.ok ? rule() : verdict;
  };
  const decision = (kind: DecisionKind) => () =>
    decisionVerdict({
      kind,
      personId: actor.personId,
      message: '–',
      hadHand,
      isSameVersion: true,
      decisions: decisions.filter(({ versionId }) => versionId === proposedVersionId),
    });
  const free = (): Verdict => verdictOf();
  const approved = standingApprovals(decisions).some(
    ({ versionId, decidedBy }) => versionId === proposedVersionId && decidedBy === actor.personId,
  );
  const takeBack = (): Verdict =>
    approved
      ? decision('RETURN')()
      : verdictOf({ code: 'ARRANGEMENT_STEP_NOT_ALLOWED', details: { status } });
  return {
    edit: capability(
      actor,
      'arrangements.setFrame',
      verdictOf(violatedIf(status !== 'DRAFT', 'ARRANGEMENT_NOT_EDITABLE')),
    ),
    // Each thing that is missing stands in the list beside the button.
    submit: capability(
      actor,
      'arrangements.submit',
      step('submit', () => verdictOf(violatedIf((missing?.length ?? 0) > 0, 'ARRANGEMENT_INCOMPLETE'))),
    ),
    decide: capability(actor, 'arrangements.decide', step('approve', decision('APPROVE'))),
    takeBack: capability(actor, 'arrangements.decide', step('return', takeBack)),
    answerOffer: capability(actor, 'arrangements.answerOffer', step('agree', decision('RHO_AGREE'))),
    contract: capability(actor, 'arrangements.contract', step('contract', free)),
    withdraw: capability(actor, 'arrangements.withdraw', step('withdraw', free)),
  };
}
