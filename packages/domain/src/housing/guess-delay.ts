import { signInDelaySeconds } from '../people/sign-in-delay.ts';

/** Hours after which a network that guessed begins anew. */
export const GUESSES_KEPT_HOURS = 24;

export type PastGuesses = { readonly failures: number; readonly lastFailedAt: string };

/** H-6 · whether a network that named links that do not work has to wait, as who mistypes a password has (S-4). */
export const mustWait = (past: PastGuesses | null, now: Date): boolean =>
  past !== null && now.getTime() < Date.parse(past.lastFailedAt) + signInDelaySeconds(past.failures) * 1000;

const MAPPED_IPV4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;
const GROUPS = 8;
const GROUPS_OF_NETWORK = 4;

/**
 * H-6 · the network of an address: who has one IPv6 address has 2^64 of them, so they count as one; an IPv4 address is
 * itself, also where it is written as IPv6.
 */
export function networkOf(address: string): string {
  const mapped = MAPPED_IPV4.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail = ''] = address.toLowerCase().split('::');
  const before = head.split(':').filter((group) => group !== '');
  const after = tail.split(':').filter((group) => group !== '');
  const filled = address.includes('::')
    ? [...before, ...Array<string>(Math.max(GROUPS - before.length - after.length, 0)).fill('0'), ...after]
    : before;
  return filled
    .slice(0, GROUPS_OF_NETWORK)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
