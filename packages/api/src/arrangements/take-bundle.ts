import { listOtherInsurers, listRequestsBetween } from '@regiovast/db/arrangements/follow-requests';
import { sha256Hex } from '@regiovast/db/audit/append-event';
import { may } from '@regiovast/domain/access/rights';
import { instantNow, today as todayOf } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { eventRecorder } from '../audit/event-recorder.ts';
import type { Context } from '../trpc/deps.ts';
import { areaOf } from '../trpc/procedure.ts';
import { recordArrangementEvent } from './arrangement-events.ts';
import { mustFindArrangement } from './arrangement-reach.ts';
import { makeBundle } from './make-bundle.ts';

export type BundleAsked = {
  /** The insurer it is for. */
  readonly insurerId: string;
  /** Only the request about this arrangement; null: every request to that insurer. */
  readonly arrangementId: string | null;
};
/** The text of the file, and the calendar date on which it was taken. */
export type TakenBundle = { readonly text: string; readonly on: string };

/** A bundle over several arrangements belongs to none of them. */
const recordBundleEvent = eventRecorder<'arrangements.bundleTaken'>('followBundle');

/**
 * C-1, C-7 · the signed bundle of what the actor's insurer asked another one; each time it is taken is one event, which
 * holds the hash of the file.
 * @throws DomainError SESSION_MISSING, NOT_ALLOWED; NOT_FOUND for another's arrangement, and where nothing was asked
 */
export async function takeBundle(
  { deps, actor }: Context,
  { insurerId, arrangementId }: BundleAsked,
): Promise<TakenBundle> {
  if (!actor) throw new DomainError('SESSION_MISSING');
  if (!may(actor, 'arrangements.takeBundle')) throw new DomainError('NOT_ALLOWED');
  const { signer } = deps;
  if (!signer) throw new Error('This process has no key to sign bundles with');
  const on = todayOf(deps.clock);
  return deps.store.transaction(async (tx) => {
    if (arrangementId !== null) await mustFindArrangement(tx, areaOf(actor, on), arrangementId);
    const from = actor.organisationId;
    const addressee = (await listOtherInsurers(tx, from)).find(({ id }) => id === insurerId);
    const asked = await listRequestsBetween(tx, from, insurerId, arrangementId);
    if (!addressee || asked.length === 0) throw notFound();
    const text = makeBundle(
      signer,
      { issuerName: actor.organisationName, addressedTo: addressee.name, issuedAt: instantNow(deps.clock) },
      asked.map(({ request }) => request),
    );
    const payload = { insurerId, requests: asked.length, sha256: sha256Hex(text) };
    if (arrangementId === null)
      await recordBundleEvent(tx, deps, actor, 'arrangements.bundleTaken', insurerId, payload);
    else await recordArrangementEvent(tx, deps, actor, 'arrangements.bundleTaken', arrangementId, payload);
    return { text, on };
  });
}
