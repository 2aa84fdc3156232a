import { DEFAULT_DELIVERY, DEFAULT_WEEKLY_CAP } from './notice-defaults.ts';
import type { Delivery, NoticeKind } from './notice-kinds.ts';

/** What decides how a notice reaches a person. */
export type MailWish = {
  /** Their choice for the kind; null: none. */
  readonly chosen: Delivery | null;
  /** The most mails they want in seven days; null: no choice. */
  readonly weeklyCap: number | null;
  /** Mails to them in the seven days before now, sent or waiting. */
  readonly mailsThisWeek: number;
};

/**
 * W-2 · how a notice reaches a person by mail: as they chose for its kind, but in the digest when a mail at once
 * would be one more than they want in a week.
 */
export function deliveryOf(kind: NoticeKind, { chosen, weeklyCap, mailsThisWeek }: MailWish): Delivery {
  const wish = chosen ?? DEFAULT_DELIVERY[kind];
  if (wish !== 'immediate') return wish;
  return mailsThisWeek < (weeklyCap ?? DEFAULT_WEEKLY_CAP) ? 'immediate' : 'digest';
}

const DAYS_PER_WEEK = 7;
const MILLISECONDS_PER_DAY = 86_400_000;

/** The instant seven days of 24 hours before: where the week of the cap begins. */
export const weekBefore = (now: Date): string =>
  new Date(now.getTime() - DAYS_PER_WEEK * MILLISECONDS_PER_DAY).toISOString();
