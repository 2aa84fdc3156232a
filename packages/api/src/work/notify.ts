import type { Session } from '@regiovast/db/store/store';
import { countMailsSince, insertMails } from '@regiovast/db/work/mails';
import { findDeliveries, findMailSettings } from '@regiovast/db/work/notice-settings';
import { insertNotices, mailByThemselves, type NewNotice } from '@regiovast/db/work/write-notices';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { deliveryOf, weekBefore } from '@regiovast/domain/work/notice-delivery';
import type { NoticeKind } from '@regiovast/domain/work/notice-kinds';
import type { SubjectKind } from '@regiovast/domain/work/subject-kinds';
import type { Deps } from '../trpc/deps.ts';

/** What people are told; `details` holds codes, dates and counts, never guarded text, amounts or written words. */
export type News = {
  readonly kind: NoticeKind;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly details: Readonly<Record<string, string | number | null>>;
  /** Persons; who did it is left out by the caller. */
  readonly to: readonly string[];
  /** News that would say the same again shares a key: a person gets it once. */
  readonly onceKey?: string;
};
type NotifyDeps = Pick<Deps, 'clock' | 'ids'>;

/** W-2 · tells people, in the transaction of what happened: in the application, and as each wants it by mail. */
export const notify = (tx: Session, deps: NotifyDeps, news: News): Promise<void> =>
  notifyAll(tx, deps, [news]);

/** Notices written at a time: more parameters than that, and a database refuses the query. */
const NOTICES_PER_WRITE = 500;

/** W-2 · tells much at once, for a job: the queries it takes do not grow with the news. */
export async function notifyAll(tx: Session, deps: NotifyDeps, all: readonly News[]): Promise<void> {
  const notices = all.flatMap((news) => noticesOf(deps, news));
  for (let from = 0; from < notices.length; from += NOTICES_PER_WRITE)
    await tell(tx, deps, notices.slice(from, from + NOTICES_PER_WRITE));
}

type Untold = Omit<NewNotice, 'delivery'>;

const noticesOf = ({ clock, ids }: NotifyDeps, { to, onceKey, ...news }: News): Untold[] =>
  [...new Set(to)].map((personId) => ({
    ...news,
    id: ids.next(),
    personId,
    onceKey: onceKey ?? null,
    createdAt: instantNow(clock),
  }));

/** The outbox is written with the notices: a mail is there exactly when what it tells of happened. */
async function tell(tx: Session, deps: NotifyDeps, untold: readonly Untold[]): Promise<void> {
  const wishOf = await mailWishes(tx, deps, untold);
  const told: NewNotice[] = [];
  for (const notice of untold) told.push({ ...notice, delivery: wishOf(notice) });
  const written = await insertNotices(tx, told);
  const atOnce = told.filter(({ id, delivery }) => delivery === 'immediate' && written.has(id));
  await insertMails(
    tx,
    atOnce.map(({ id, personId, createdAt }) => ({
      id,
      personId,
      kind: 'immediate' as const,
      state: 'waiting' as const,
      createdAt,
      notBefore: createdAt,
      attempts: 0,
    })),
  );
  await mailByThemselves(
    tx,
    atOnce.map(({ id }) => id),
  );
}

/** How each notice reaches its person, counting along what this very news adds to their week. */
async function mailWishes(tx: Session, { clock }: NotifyDeps, untold: readonly Untold[]) {
  const people = [...new Set(untold.map(({ personId }) => personId))];
  const kinds = [...new Set(untold.map(({ kind }) => kind))];
  const [chosen, settings, mails] = [
    await findDeliveries(tx, people, kinds),
    await findMailSettings(tx, people),
    new Map(await countMailsSince(tx, people, weekBefore(clock.now()))),
  ];
  return ({ personId, kind }: Untold) => {
    const mailsThisWeek = mails.get(personId) ?? 0;
    const delivery = deliveryOf(kind, {
      chosen: chosen.find((row) => row.personId === personId && row.kind === kind)?.delivery ?? null,
      weeklyCap: settings.find((row) => row.personId === personId)?.weeklyCap ?? null,
      mailsThisWeek,
    });
    if (delivery === 'immediate') mails.set(personId, mailsThisWeek + 1);
    return delivery;
  };
}
