import type { Session } from '../store/store.ts';

export type NewNotice = Session['t']['notices']['$inferInsert'];

/** Writes notices; one that a person has already by its `onceKey` is left out. */
export async function insertNotices({ q, t }: Session, rows: readonly NewNotice[]): Promise<void> {
  if (rows.length > 0)
    await q
      .insert(t.notices)
      .values([...rows])
      .onConflictDoNothing();
}
