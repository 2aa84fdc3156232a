import { findAcceptedState } from '@regiovast/db/cases/acceptances';
import { sha256Hex } from '@regiovast/db/audit/append-event';
import type { Session } from '@regiovast/db/store/store';
import type { AcceptedState } from '@regiovast/domain/cases/acceptance.rules';
import { notFound } from '@regiovast/domain/kernel/errors';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';

/**
 * C-8 · SHA-256 of the exact state that a decision is about: the case as it stands now and the words of the proposal.
 */
export async function hashOfState(
  tx: Session,
  caseId: string,
  { reason, expiresOn }: Pick<AcceptedState, 'reason' | 'expiresOn'>,
): Promise<string> {
  const found = await findAcceptedState(tx, caseId);
  if (!found) throw notFound();
  const state: AcceptedState = { ...found, reason, expiresOn };
  return sha256Hex(canonicalJson(state));
}
