import { allClosures, type Closure } from '@regiovast/domain/practices/practice-closures';
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { preparedQuery } from '../store/prepared-query.ts';
import type { Session } from '../store/store.ts';

const IDS_PER_READ = 1_000;

/**
 * The reason of a closing and, on a line of its own, that of the reopening: the table has one text for both, and
 * a reason is always one line.
 */
const written = (reason: string, reopenReason: string): string => `${reason}\n${reopenReason}`;

const reasonsOf = (text: string): { reason: string; reopenReason: string | null } => {
  const [reason = '', reopenReason] = text.split('\n');
  return { reason, reopenReason: reopenReason ?? null };
};

/** R-4 · the closures of these practices, by practice. */
export async function findClosuresOf(
  { q, t }: Session,
  practices: readonly { readonly id: string; readonly closedOn: string | null }[],
): Promise<Map<string, Closure[]>> {
  const recorded = new Map<string, Closure[]>();
  for (let from = 0; from < practices.length; from += IDS_PER_READ) {
    const ids = practices.slice(from, from + IDS_PER_READ).map(({ id }) => id);
    const rows = await q
      .select({
        practiceId: t.practiceClosures.practiceId,
        closedOn: t.practiceClosures.closedOn,
        reopenedOn: t.practiceClosures.reopenedOn,
      })
      .from(t.practiceClosures)
      .where(inArray(t.practiceClosures.practiceId, ids));
    for (const { practiceId, ...closure } of rows) {
      recorded.set(practiceId, [...(recorded.get(practiceId) ?? []), closure]);
    }
  }
  return new Map(practices.map(({ id, closedOn }) => [id, allClosures(closedOn, recorded.get(id) ?? [])]));
}

/** R-4 · when a practice closed and reopened, why, and who recorded it; oldest first. */
export async function findClosureHistory(s: Session, practiceId: string) {
  const { q, t } = s;
  const query = preparedQuery(s, 'practice_closures_of', () =>
    q
      .select({ closure: t.practiceClosures, recordedBy: t.persons.name })
      .from(t.practiceClosures)
      .leftJoin(t.persons, eq(t.persons.id, t.practiceClosures.recordedBy))
      .where(eq(t.practiceClosures.practiceId, sql.placeholder('practiceId')))
      .orderBy(asc(t.practiceClosures.closedOn), asc(t.practiceClosures.id)),
  );
  const rows = await query.execute({ practiceId });
  return rows.map(({ closure: { closedOn, reopenedOn, reason, recordedAt }, recordedBy }) => ({
    closedOn,
    reopenedOn,
    ...reasonsOf(reason),
    recordedAt,
    recordedBy: recordedBy ?? '',
  }));
}

type NewClosure = {
  readonly id: string;
  readonly practiceId: string;
  readonly closedOn: string;
  readonly reason: string;
  readonly recordedAt: string;
  readonly recordedBy: string | null;
};

/** R-4 · records a closing and puts its last day of care beside the practice. */
export async function closePractice({ q, t }: Session, closure: NewClosure): Promise<void> {
  await q.insert(t.practiceClosures).values(closure);
  await q
    .update(t.practices)
    .set({ closedOn: closure.closedOn })
    .where(eq(t.practices.id, closure.practiceId));
}

/** R-4 · ends the closing that holds, which stays in history, and takes its date from beside the practice. */
export async function reopenPractice(
  { q, t }: Session,
  practiceId: string,
  reopening: { readonly reopenedOn: string; readonly reason: string },
): Promise<void> {
  const { practiceClosures: closures } = t;
  const isPresent = and(eq(closures.practiceId, practiceId), isNull(closures.reopenedOn));
  const [present] = await q.select({ reason: closures.reason }).from(closures).where(isPresent);
  await q
    .update(closures)
    .set({ reopenedOn: reopening.reopenedOn, reason: written(present?.reason ?? '', reopening.reason) })
    .where(isPresent);
  await q.update(t.practices).set({ closedOn: null }).where(eq(t.practices.id, practiceId));
}
