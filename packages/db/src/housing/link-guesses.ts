import type { PastGuesses } from '@regiovast/domain/housing/guess-delay';
import { and, like, lt } from 'drizzle-orm';
import { addSignInFailure, readSignInFailures } from '../people/sign-in-failures.ts';
import type { Session } from '../store/store.ts';
import { guesserKey } from './link-secret.ts';

const PREFIX = 'link:';

/** H-6 · how often links or passes that do not work were named from a network. */
export const findGuesses = async (s: Session, network: string): Promise<PastGuesses | null> =>
  readSignInFailures(s, `${PREFIX}${await guesserKey(s, network)}`);

/** H-6 · counts one more, and forgets who stopped before an instant: nothing of an address is kept longer. */
export async function addGuess(
  s: Session,
  network: string,
  { at, forgetBefore }: { readonly at: string; readonly forgetBefore: string },
): Promise<void> {
  const { signInFailures } = s.t;
  await s.q
    .delete(signInFailures)
    .where(and(like(signInFailures.key, `${PREFIX}%`), lt(signInFailures.lastFailedAt, forgetBefore)));
  await addSignInFailure(s, `${PREFIX}${await guesserKey(s, network)}`, at);
}
