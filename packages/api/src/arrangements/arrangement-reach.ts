import { type FoundArrangement, findArrangementIn } from '@regiovast/db/arrangements/read-arrangements';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import type { ArrangementMover } from '@regiovast/domain/arrangements/arrangement-step.rules';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import type { SignedIn } from '../trpc/deps.ts';

/** C-6 · the arrangement when the actor's organisation is party to it; another is absent. */
export async function mustFindArrangement(
  s: Session,
  scope: AreaScope,
  arrangementId: string,
): Promise<FoundArrangement> {
  const found = await findArrangementIn(s, scope, arrangementId);
  if (!found) throw notFound();
  return found;
}

/** The side of the table the reader sits on; a party has one of the two. */
export const sideOf = ({ organisationKind }: Pick<SignedIn, 'organisationKind'>): 'insurer' | 'rho' =>
  organisationKind === 'insurer' ? 'insurer' : 'rho';

export const moverOf = (actor: SignedIn): ArrangementMover => ({ side: sideOf(actor), roles: actor.roles });

/**
 * S-3 · the arrangement when it is a draft and still as it was seen; every change of what is submitted begins here and
 * ends with `draftChanged`.
 * @throws NOT_FOUND, ARRANGEMENT_NOT_EDITABLE, STALE_VERSION
 */
export async function mustChangeDraft(
  tx: Session,
  scope: AreaScope,
  { arrangementId, version }: { readonly arrangementId: string; readonly version: number },
): Promise<FoundArrangement> {
  const found = await mustFindArrangement(tx, scope, arrangementId);
  if (found.arrangement.status !== 'DRAFT') throw new DomainError('ARRANGEMENT_NOT_EDITABLE');
  if (found.arrangement.version !== version) throw new DomainError('STALE_VERSION');
  return found;
}
