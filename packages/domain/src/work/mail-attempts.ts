/** Why a mail did not leave; none of them names an address. */
const MAIL_FAILURES = [
  'CONNECTION',
  'TIMEOUT',
  'AUTHENTICATION',
  'RECIPIENT_REFUSED',
  'REFUSED',
  'TOO_OLD',
  'NOTHING_LEFT',
] as const;
export type MailFailure = (typeof MAIL_FAILURES)[number];

/** What no second attempt changes: the mail server knows no such address, or will not have this mail. */
const FINAL: readonly MailFailure[] = ['RECIPIENT_REFUSED', 'REFUSED'];

const MOST_ATTEMPTS = 16;
const MILLISECONDS_PER_MINUTE = 60_000;
const LONGEST_PAUSE_MINUTES = 360;
const DAYS_TO_LIVE = 3;
const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * W-2 · when a mail that did not leave is tried again: after a minute, then twice as long each time, six hours at most.
 * @param attempts how often it was tried, this time included
 * @returns null: not again
 */
export function nextAttemptAt(now: Date, attempts: number, failure: MailFailure): string | null {
  if (FINAL.includes(failure) || attempts >= MOST_ATTEMPTS) return null;
  const minutes = Math.min(2 ** (attempts - 1), LONGEST_PAUSE_MINUTES);
  return new Date(now.getTime() + minutes * MILLISECONDS_PER_MINUTE).toISOString();
}

/** W-2 · mail written before this instant is no news any more and is not sent. */
export const oldestMailAt = (now: Date): string =>
  new Date(now.getTime() - DAYS_TO_LIVE * MILLISECONDS_PER_DAY).toISOString();
