import type { Session } from '@regiovast/db/store/store';
import { insertNotices } from '@regiovast/db/work/write-notices';
import { instantNow } from '@regiovast/domain/kernel/clock';
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

/** W-2 · tells people, in the transaction of what happened. */
export async function notify(
  tx: Session,
  { clock, ids }: Pick<Deps, 'clock' | 'ids'>,
  news: News,
): Promise<void> {
  const { kind, subjectKind, subjectId, details, onceKey } = news;
  await insertNotices(
    tx,
    [...new Set(news.to)].map((personId) => ({
      id: ids.next(),
      personId,
      kind,
      subjectKind,
      subjectId,
      details,
      onceKey: onceKey ?? null,
      createdAt: instantNow(clock),
      delivery: 'digest' as const,
    })),
  );
}
