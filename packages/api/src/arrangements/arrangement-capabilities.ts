import type { FoundArrangement } from '@regiovast/db/arrangements/read-arrangements';
import { wasContracted } from '@regiovast/domain/arrangements/arrangement-statuses';
import { arrangementStepVerdict } from '@regiovast/domain/arrangements/arrangement-step.rules';
import type { ArrangementView } from '@regiovast/domain/arrangements/arrangement.views';
import { mayBeFollowed } from '@regiovast/domain/arrangements/follow.rules';
import { approverVerdict } from '@regiovast/domain/arrangements/four-eyes.rules';
import { verdictOf, violatedIf } from '@regiovast/domain/kernel/verdict';
import { capability } from '../trpc/capability.ts';
import type { SignedIn } from '../trpc/deps.ts';
import { moverOf } from './arrangement-reach.ts';

/**
 * What the reader may do with an arrangement now, by right, status and four eyes; what a step asks beyond that, such as
 * being complete or fitting the budget, the step itself says.
 * @param hadHand whether the reader drafted or submitted any of it (C-8)
 */
export function arrangementCapabilities(
  actor: SignedIn,
  { arrangement: { status } }: Pick<FoundArrangement, 'arrangement'>,
  hadHand: boolean,
): ArrangementView['can'] {
  const mover = moverOf(actor);
  const step = (name: Parameters<typeof arrangementStepVerdict>[0]) =>
    arrangementStepVerdict(name, status, mover);
  const running = verdictOf(
    violatedIf(!wasContracted(status) || status === 'EVALUATED', 'ARRANGEMENT_NOT_RUNNING'),
  );
  return {
    edit: capability(
      actor,
      'arrangements.setFrame',
      verdictOf(violatedIf(status !== 'DRAFT', 'ARRANGEMENT_NOT_EDITABLE')),
    ),
    submit: capability(actor, 'arrangements.submit', step('submit')),
    decide: capability(
      actor,
      'arrangements.decide',
      step('approve').ok ? approverVerdict(hadHand) : step('approve'),
    ),
    answerOffer: capability(actor, 'arrangements.answerOffer', step('agree')),
    contract: capability(actor, 'arrangements.contract', step('contract')),
    withdraw: capability(actor, 'arrangements.withdraw', step('withdraw')),
    recordPayment: capability(actor, 'arrangements.recordPayment', running),
    recordResult: capability(actor, 'arrangements.recordResult', running),
    endEarly: capability(actor, 'arrangements.endEarly', step('endEarly')),
    evaluate: capability(actor, 'arrangements.evaluate', step('evaluate')),
    askToFollow: capability(actor, 'arrangements.askToFollow', mayBeFollowed(status)),
    duplicate: capability(actor, 'arrangements.duplicate'),
  };
}
