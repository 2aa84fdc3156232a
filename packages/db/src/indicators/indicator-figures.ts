import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

/** Below what either engine takes as parameters in one statement. */
const ROWS_PER_INSERT = 1_000;
const IDS_PER_UPDATE = 200;

export type NewFigure = Session['t']['indicatorFigures']['$inferInsert'];

/** What inserting figures did: added, added in the place of one with another value, or left as it stood. */
export type FigureCounts = { readonly new: number; readonly changed: number; readonly unchanged: number };

type Standing = { readonly id: string; readonly value: number; readonly bound: NewFigure['bound'] };

/** A figure is the same figure when all of this is the same; then a new value corrects the old one. */
const keyOf = (figure: NewFigure): string =>
  JSON.stringify([
    figure.indicatorCode,
    figure.definitionVersion,
    figure.areaKind,
    figure.areaCode,
    figure.referenceDate,
    figure.source,
  ]);

/**
 * R-1 · Adds figures and never overwrites one: where the same indicator, definition version, area, reference date and
 * source has another value or bound already, the new figure takes its place and the old one points to it; an equal
 * figure is skipped. Of two in one call the last holds.
 */
export async function insertFigures(s: Session, figures: readonly NewFigure[]): Promise<FigureCounts> {
  const standing = await findStanding(s, figures);
  const last = new Map(figures.map((figure) => [keyOf(figure), figure]));
  const added: NewFigure[] = [];
  const superseded = new Map<string, string>();
  for (const [key, figure] of last) {
    const known = standing.get(key);
    if (known && known.value === figure.value && known.bound === figure.bound) continue;
    added.push(figure);
    if (known) superseded.set(known.id, figure.id);
  }
  for (let from = 0; from < added.length; from += ROWS_PER_INSERT) {
    await s.q.insert(s.t.indicatorFigures).values(added.slice(from, from + ROWS_PER_INSERT));
  }
  await supersede(s, superseded);
  return {
    new: added.length - superseded.size,
    changed: superseded.size,
    unchanged: last.size - added.length,
  };
}

/** The figures that hold now under the indicators, dates and sources of the new ones: one query. */
async function findStanding(
  { q, t }: Session,
  figures: readonly NewFigure[],
): Promise<Map<string, Standing>> {
  if (figures.length === 0) return new Map();
  const { indicatorFigures: table } = t;
  const among = (read: (figure: NewFigure) => string): string[] => [...new Set(figures.map(read))];
  const rows = await q
    .select()
    .from(table)
    .where(
      and(
        inArray(
          table.indicatorCode,
          among((figure) => figure.indicatorCode),
        ),
        inArray(
          table.referenceDate,
          among((figure) => figure.referenceDate),
        ),
        inArray(
          table.source,
          among((figure) => figure.source),
        ),
        isNull(table.supersededBy),
      ),
    );
  return new Map(rows.map((row) => [keyOf(row), row]));
}

/** Points figures to the one that took their place; null gives a figure back its own. */
async function supersede({ q, t }: Session, successors: ReadonlyMap<string, string | null>): Promise<void> {
  const { indicatorFigures: table } = t;
  const pairs = [...successors];
  for (let from = 0; from < pairs.length; from += IDS_PER_UPDATE) {
    const part = pairs.slice(from, from + IDS_PER_UPDATE);
    const cases: SQL[] = part.map(([id, next]) => sql`when ${id} then ${next}`);
    await q
      .update(table)
      .set({ supersededBy: sql`case ${table.id} ${sql.join(cases, sql` `)} end` })
      .where(
        inArray(
          table.id,
          part.map(([id]) => id),
        ),
      );
  }
}

/**
 * Takes the figures of an import away and gives back those they stood in the place of.
 * @returns how many figures went
 */
export async function removeFiguresOfImport(s: Session, importId: string): Promise<number> {
  const { q, t } = s;
  const { indicatorFigures: table } = t;
  const ofImport = eq(table.importId, importId);
  const going = await q.select({ id: table.id, next: table.supersededBy }).from(table).where(ofImport);
  const nextOf = new Map(going.map(({ id, next }) => [id, next]));
  /** What stands in the place of a figure when everything of the import is gone. */
  const remaining = (id: string | null): string | null => {
    let next = id;
    while (next !== null && nextOf.has(next)) next = nextOf.get(next) ?? null;
    return next;
  };
  const before = await q
    .select({ id: table.id, next: table.supersededBy })
    .from(table)
    .where(inArray(table.supersededBy, q.select({ id: table.id }).from(table).where(ofImport)));
  await supersede(s, new Map(before.map(({ id, next }) => [id, remaining(next)])));
  await q.delete(table).where(ofImport);
  return going.length;
}
