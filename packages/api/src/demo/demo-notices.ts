import type { Session } from '@regiovast/db/store/store';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import type { NoticeKind } from '@regiovast/domain/work/notice-kinds';
import { type DemoCalendar, instantOn } from './demo-calendar.ts';
import { inChunks } from './in-chunks.ts';
import type { DemoCase } from './make-cases.ts';
import type { Prng } from './prng.ts';

type Row<Name extends keyof Session['t']> = Session['t'][Name]['$inferInsert'];
type Notice = Row<'notices'>;
type Said = {
  readonly comments: readonly Row<'comments'>[];
  readonly mentions: readonly Row<'commentMentions'>[];
};

/** News older than this is not kept; what is older than the other is read. */
const DAYS_KEPT = 30;
const DAYS_UNREAD = 7;
/** People read their news at the end of the day after. */
const END_OF_DAY = 0.99;

type About = {
  readonly subjectKind: Notice['subjectKind'];
  readonly subjectId: string;
  readonly details: Notice['details'];
  readonly onceKey?: string;
};

/** W-2 · makes the news of these weeks: none that is older, and what is older than a week was read. */
export function newsMaker({ prng, calendar }: { prng: Prng; calendar: DemoCalendar }) {
  const since = addDays(calendar.today, -DAYS_KEPT);
  const unreadSince = addDays(calendar.today, -DAYS_UNREAD);
  return (kind: NoticeKind, personId: string, at: string, { onceKey, ...about }: About): Notice[] => {
    const day = at.slice(0, 10);
    if (day < since) return [];
    return [
      {
        ...about,
        id: prng.idAt(at),
        personId,
        kind,
        onceKey: onceKey ?? null,
        createdAt: at,
        readAt: day < unreadSince ? instantOn(addDays(day, 1), END_OF_DAY) : null,
        delivery: 'off',
      },
    ];
  };
}

/** W-2 · what people were told of open cases these weeks; none of it is mailed. */
export function makeNotices(
  cases: readonly DemoCase[],
  { comments, mentions }: Said,
  { prng, calendar }: { prng: Prng; calendar: DemoCalendar },
): Notice[] {
  const tellOf = newsMaker({ prng, calendar });
  const tell = (
    kind: NoticeKind,
    personId: string,
    at: string,
    { caseId, ...about }: { caseId: string; details: Notice['details']; onceKey?: string },
  ): Notice[] => tellOf(kind, personId, at, { subjectKind: 'case', subjectId: caseId, ...about });
  const open = cases.filter(({ isOpen }) => isOpen);
  const numbers = new Map(open.map(({ record }) => [record.id, record.number]));
  const commentOf = new Map(comments.map((comment) => [comment.id, comment]));
  return [
    ...open.flatMap(({ record, sharing, moves, coordinator }) => {
      if (!sharing) return [];
      const { officer, sharedAt, acknowledgeBy, acknowledgedAt } = sharing;
      const about = (details: Notice['details']) => ({
        caseId: record.id,
        details: { number: record.number, ...details },
      });
      const later = moves.filter(({ enteredAt }) => acknowledgedAt !== null && enteredAt > acknowledgedAt);
      return [
        ...tell('caseShared', officer.id, sharedAt, about({ phase: record.phase, acknowledgeBy })),
        ...(acknowledgedAt ? tell('caseAcknowledged', coordinator.id, acknowledgedAt, about({})) : []),
        ...later.flatMap(({ toPhase, effectiveOn, enteredAt }) =>
          tell('phaseMoved', officer.id, enteredAt, about({ to: toPhase, effectiveOn })),
        ),
      ];
    }),
    ...mentions.flatMap(({ commentId, personId }) => {
      const comment = commentOf.get(commentId);
      const number = numbers.get(comment?.subjectId ?? '');
      if (!comment || number === undefined) return [];
      const about = { caseId: comment.subjectId, details: { number }, onceKey: `mention:${commentId}` };
      return tell('mentioned', personId, comment.writtenAt, about);
    }),
  ];
}

export async function writeNotices({ q, t }: Session, notices: readonly Notice[]): Promise<void> {
  await inChunks(notices, (chunk) => q.insert(t.notices).values(chunk));
}
