import type { ViewPage } from '@regiovast/domain/work/view-pages';
import { and, asc, eq } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

type SavedViewRow = Session['t']['savedViews']['$inferInsert'];

/** The person's views of a page by name. */
export const findViews = ({ q, t: { savedViews } }: Session, personId: string, page: ViewPage) =>
  q
    .select({
      id: savedViews.id,
      name: savedViews.name,
      search: savedViews.search,
      savedAt: savedViews.savedAt,
    })
    .from(savedViews)
    .where(and(eq(savedViews.personId, personId), eq(savedViews.page, page)))
    .orderBy(asc(savedViews.name), asc(savedViews.id));

/** Every view a person keeps, as far as the rules look at them; at most `MOST_VIEWS`. */
export const findKeptViews = ({ q, t: { savedViews } }: Session, personId: string) =>
  q
    .select({ id: savedViews.id, page: savedViews.page, name: savedViews.name })
    .from(savedViews)
    .where(eq(savedViews.personId, personId))
    .orderBy(asc(savedViews.id));

export async function insertView({ q, t }: Session, row: SavedViewRow): Promise<void> {
  await q.insert(t.savedViews).values(row);
}

/** Changes a view of the person; false when they have no such view. */
export async function updateView(
  { q, t: { savedViews } }: Session,
  { id, personId }: { id: string; personId: string },
  change: Pick<SavedViewRow, 'name' | 'search' | 'savedAt'>,
): Promise<boolean> {
  const changed = await q
    .update(savedViews)
    .set(change)
    .where(and(eq(savedViews.id, id), eq(savedViews.personId, personId)))
    .returning({ id: savedViews.id });
  return changed.length === 1;
}

/** Takes a view of the person away; null when they have no such view. */
export async function deleteView(
  { q, t: { savedViews } }: Session,
  { id, personId }: { id: string; personId: string },
): Promise<{ page: ViewPage } | null> {
  const [gone] = await q
    .delete(savedViews)
    .where(and(eq(savedViews.id, id), eq(savedViews.personId, personId)))
    .returning({ page: savedViews.page });
  return gone ?? null;
}
