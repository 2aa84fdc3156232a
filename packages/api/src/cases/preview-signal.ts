import { caseTermsOn } from '@regiovast/db/cases/case-terms';
import { findOpenChainCase } from '@regiovast/db/cases/chain-cases';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import { findPractice } from '@regiovast/db/practices/read-practices';
import type { Session } from '@regiovast/db/store/store';
import { termEnd } from '@regiovast/domain/cases/case-terms';
import {
  type SignalPreview,
  signalPreviewInputSchema,
  signalPreviewSchema,
} from '@regiovast/domain/cases/signal.views';
import { notFound } from '@regiovast/domain/kernel/errors';
import { chainKey } from '@regiovast/domain/practices/chains';
import type { SignedIn } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';

async function signalPreview(
  session: Session,
  actor: SignedIn,
  scope: AreaScope,
  practiceId: string,
): Promise<SignalPreview> {
  const found = await findPractice(session, scope, practiceId);
  if (!found) throw notFound();
  const { practice, caseId, caseNumber } = found;
  const { closedOn, ownerOrganisation } = practice;
  const openCase = caseId && caseNumber ? { id: caseId, number: caseNumber } : null;
  const [chain, { JUDGE_SIGNAL }] = await Promise.all([
    ownerOrganisation === null
      ? null
      : findOpenChainCase(session, actor.organisationId, chainKey(ownerOrganisation)),
    caseTermsOn(session, scope.on),
  ]);
  return {
    practice: {
      ...practice,
      closedOn: closedOn !== null && closedOn < scope.on ? closedOn : null,
      openCase,
    },
    chainCase: chain && { number: chain.number, name: chain.chainName },
    judgeBy: termEnd(JUDGE_SIGNAL, scope.on, null),
  };
}

/** D-1, D-5 · what a signal about the practice will come to: a case of its own, of its chain, or one that is open. */
export const previewSignal = procedure('cases.previewSignal')
  .input(signalPreviewInputSchema)
  .output(signalPreviewSchema)
  .query(({ ctx: { actor, deps, scope }, input }) =>
    signalPreview(deps.store.read, actor, scope, input.practiceId),
  );
