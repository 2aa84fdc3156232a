import { addDays, type CalendarDate } from '../kernel/calendar-date.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { isOutsideParty } from './answer.rules.ts';
import type { HousingParty } from './housing-codes.ts';
import { OUTSIDE_LINK } from './outside-links.ts';

/** H-6 · how a link stands: it works, was answered, was ended by the RHO, by wrong codes, or by its date. */
export const LINK_STATES = ['LIVE', 'ANSWERED', 'REVOKED', 'LOCKED', 'EXPIRED'] as const;
export type LinkState = (typeof LINK_STATES)[number];

type LinkTimes = {
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly answeredAt: string | null;
};

/**
 * H-6 · how a link stands at an instant. One that had expired when another took its place was not revoked by anybody.
 * @param failures wrong codes in all
 */
export function linkState(link: LinkTimes, failures: number, now: string): LinkState {
  if (link.answeredAt !== null) return 'ANSWERED';
  if (link.revokedAt !== null && link.revokedAt < link.expiresAt)
    return failures >= OUTSIDE_LINK.failuresMax ? 'LOCKED' : 'REVOKED';
  return link.expiresAt <= now ? 'EXPIRED' : 'LIVE';
}

/** H-6 · a link is for a party without an account, and a cell has one at a time. */
export const sendLinkVerdict = (party: HousingParty, hasLiveLink: boolean): Verdict =>
  verdictOf(
    violatedIf(!isOutsideParty(party), 'HOUSING_LINK_NOT_OUTSIDE'),
    violatedIf(hasLiveLink, 'HOUSING_LINK_LIVE'),
  );

/** H-6 · whether a link may mail another code, from when it asked for the ones before. */
export function askCodeVerdict(askedAt: readonly string[], now: Date): Verdict {
  const since = (hours: number): number => {
    const from = new Date(now.getTime() - hours * HOUR_MS).toISOString();
    return askedAt.filter((at) => at > from).length;
  };
  const isTooOften =
    since(1) >= OUTSIDE_LINK.codesPerHour || since(HOURS_PER_DAY) >= OUTSIDE_LINK.codesPerDay;
  return verdictOf(violatedIf(isTooOften, 'HOUSING_LINK_TOO_OFTEN'));
}

export type MailedCode = {
  readonly expiresAt: string;
  readonly failures: number;
  /** Whether it gave a pass already. */
  readonly isUsed: boolean;
};

/** H-6 · whether a code can still be entered: in time, not used, not guessed at too often. */
export const isCodeLive = ({ expiresAt, failures, isUsed }: MailedCode, now: string): boolean =>
  expiresAt > now && !isUsed && failures < OUTSIDE_LINK.codeFailuresMax;

/** H-6 · whether one file more may come with an answer. */
export const fileRoomVerdict = (files: number): Verdict =>
  verdictOf(
    violatedIf(files >= OUTSIDE_LINK.filesMax, 'HOUSING_LIMIT_REACHED', { most: OUTSIDE_LINK.filesMax }),
  );

/** H-6 · enough of an address for its owner to know it, and for nobody else to write to it. */
export function maskedAddress(email: string): string {
  // The first sign, of which some are two characters long.
  const [first = ''] = email;
  return `${first}•••${email.slice(email.lastIndexOf('@'))}`;
}

const HOUR_MS = 3_600_000;
const HOURS_PER_DAY = 24;

/** The instant some minutes after another. */
export const minutesAfter = (now: Date, minutes: number): string =>
  new Date(now.getTime() + minutes * (HOUR_MS / 60)).toISOString();

/** H-6 · the instant at which a link ends that works some days from today: after the last of them is over in the Netherlands. */
export const endOfLink = (today: CalendarDate, daysValid: number): string =>
  `${addDays(today, daysValid + 1)}T00:00:00.000Z`;

/** H-6 · the last day on which a link can be answered. */
export const lastDayOf = (expiresAt: string): CalendarDate => addDays(expiresAt.slice(0, 10), -1);
