import { currentGuidance } from '@regiovast/db/housing/current-guidance';
import { findPass } from '@regiovast/db/housing/link-codes';
import { type FoundLink, findLinkInForce, findLinkOfToken } from '@regiovast/db/housing/links';
import type { Session } from '@regiovast/db/store/store';
import { isOutsideParty } from '@regiovast/domain/housing/answer.rules';
import type { HashedCell } from '@regiovast/domain/housing/guidance-cells';
import { instantNow, today } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import type { Context, Deps } from '../trpc/deps.ts';
import { refusedGuess } from './link-guess.ts';

/** A link that can be answered, and what it asks as it reads today. */
export type OpenLink = FoundLink & { readonly cell: HashedCell };

/** H-6 · one answer, once; and nothing to answer when the guidance no longer asks it of somebody outside. */
async function openLinkOf(s: Session, { clock }: Pick<Deps, 'clock'>, found: FoundLink): Promise<OpenLink> {
  if (found.link.answeredAt !== null) throw new DomainError('HOUSING_LINK_ANSWERED');
  const { cells } = await currentGuidance(s, today(clock));
  const cell = cells.find(({ code }) => code === found.link.cell);
  if (!cell || cell.party !== found.link.party || !isOutsideParty(cell.party))
    throw new DomainError('HOUSING_LINK_INVALID');
  return { ...found, cell };
}

/**
 * H-6 · the link of a token. A guess, an ended link, an expired one and one of a closed case are refused alike.
 * @throws HOUSING_LINK_INVALID, HOUSING_LINK_TOO_OFTEN, HOUSING_LINK_ANSWERED
 */
export async function mustOpenLink(context: Context, token: string): Promise<OpenLink> {
  const { deps } = context;
  const { read } = deps.store;
  const found = await findLinkOfToken(read, token, instantNow(deps.clock));
  if (!found) throw await refusedGuess(context, 'HOUSING_LINK_INVALID');
  return openLinkOf(read, deps, found);
}

/**
 * H-6 · the link of a pass, for the device on which the code was right.
 * @throws HOUSING_LINK_PASS_EXPIRED, HOUSING_LINK_TOO_OFTEN, HOUSING_LINK_INVALID, HOUSING_LINK_ANSWERED
 */
export async function mustHavePass(context: Context, pass: string): Promise<OpenLink> {
  const { deps } = context;
  const { read } = deps.store;
  const held = await findPass(read, pass);
  if (!held) throw await refusedGuess(context, 'HOUSING_LINK_PASS_EXPIRED');
  if (held.passExpiresAt === null || held.passExpiresAt <= instantNow(deps.clock))
    throw new DomainError('HOUSING_LINK_PASS_EXPIRED');
  return mustStillBeOpen(read, deps, held.linkId);
}

/**
 * H-6 · the link as it stands now, asked again within the transaction of what is done with it: it may have been revoked or
 * answered since.
 * @throws HOUSING_LINK_INVALID, HOUSING_LINK_ANSWERED
 */
export async function mustStillBeOpen(
  s: Session,
  deps: Pick<Deps, 'clock'>,
  linkId: string,
): Promise<OpenLink> {
  const found = await findLinkInForce(s, linkId, instantNow(deps.clock));
  if (!found) throw new DomainError('HOUSING_LINK_INVALID');
  return openLinkOf(s, deps, found);
}
