import { addGuess, findGuesses } from '@regiovast/db/housing/link-guesses';
import { GUESSES_KEPT_HOURS, mustWait, networkOf } from '@regiovast/domain/housing/guess-delay';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import type { Context } from '../trpc/deps.ts';

const HOUR_MS = 3_600_000;

/**
 * H-6 · the refusal of a token or pass that does not work: it is counted for the network it came from, and who named several
 * waits, longer each time. What works is never made to wait: 256 bits are not guessed, and otherwise whoever guesses behind
 * the same address would shut everybody out.
 * @returns the error to throw
 */
export async function refusedGuess(
  { deps: { store, clock }, clientAddress }: Context,
  code: 'HOUSING_LINK_INVALID' | 'HOUSING_LINK_PASS_EXPIRED',
): Promise<DomainError> {
  const network = networkOf(clientAddress ?? '');
  const now = clock.now();
  if (mustWait(await findGuesses(store.read, network), now)) return new DomainError('HOUSING_LINK_TOO_OFTEN');
  const forgetBefore = new Date(now.getTime() - GUESSES_KEPT_HOURS * HOUR_MS).toISOString();
  await store.transaction((tx) => addGuess(tx, network, { at: instantNow(clock), forgetBefore }));
  return new DomainError(code);
}
