import type { Store } from '@regiovast/db/store/store';
import type { Clock } from '@regiovast/domain/kernel/clock';
import type { IdSource } from '@regiovast/domain/kernel/ids';
import type { Actor } from '@regiovast/domain/people/organisation';
import type { BundleSigner } from '../arrangements/sign-bundle.ts';

/** What a use-case needs from outside; passed in, so that a test can choose store, time and ids. */
export type Deps = {
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: IdSource;
  /** Signs what leaves for other insurers; absent where there is no secret, such as the command line. */
  readonly signer?: BundleSigner;
};

/** The signed-in person; null for a stranger. */
export type SignedIn = Actor & { readonly email: string };

export type Context = {
  readonly deps: Deps;
  readonly actor: SignedIn | null;
  /** The network address that asks; absent where nothing came over a network. */
  readonly clientAddress?: string | undefined;
};
