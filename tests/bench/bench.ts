import type { Context, SignedIn } from '@regiovast/api';
import { appRouter } from '@regiovast/api';
import { findActor, personIdOfEmail } from '@regiovast/db/people/read-people';
import { DEMO_PASSWORD, inStore } from '../server/demo-store.ts';
import { signIn } from '../server/wire.ts';

/** Who asks: an insurer sees its regions, a coordinator one working area, in which it also writes. */
const ACCOUNTS = {
  insurer: 'inkoper@noorderzorg.example',
  coordinator: 'coordinator@rho-noord.example',
} as const;
export type Who = keyof typeof ACCOUNTS;

/** A running server on national-size data, and its data folder for asking the same without a server. */
export type Bench = {
  readonly url: string;
  readonly dataFolder: string;
  readonly cookies: Readonly<Record<Who, string>>;
};

export const signInAll = async (url: string): Promise<Bench['cookies']> => ({
  insurer: await signIn(url, ACCOUNTS.insurer, DEMO_PASSWORD),
  coordinator: await signIn(url, ACCOUNTS.coordinator, DEMO_PASSWORD),
});

/** Calls procedures in this process, as somebody, on the data the server has open. */
export const inProcess = <T>(
  dataFolder: string,
  who: Who,
  work: (call: ReturnType<typeof appRouter.createCaller>, actor: SignedIn) => Promise<T>,
): Promise<T> =>
  inStore(dataFolder, async (deps) => {
    const { read } = deps.store;
    const actor = await findActor(read, (await personIdOfEmail(read, ACCOUNTS[who])) ?? '');
    if (!actor) throw new Error(`the demo has no ${ACCOUNTS[who]}`);
    const context: Context = { deps, actor };
    return work(appRouter.createCaller(context), actor);
  });
