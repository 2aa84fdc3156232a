import { eq } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

export type OutsideMailRow = Session['t']['outsideMails']['$inferSelect'];

/** A mail to an outside party, by its id; null when there is none. */
export async function findOutsideMail(
  { q, t: { outsideMails } }: Session,
  id: string,
): Promise<OutsideMailRow | null> {
  const [row] = await q.select().from(outsideMails).where(eq(outsideMails.id, id));
  return row ?? null;
}
