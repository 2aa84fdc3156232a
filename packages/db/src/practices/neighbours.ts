import { kilometresBetween, locate, type Located } from '@regiovast/domain/practices/distance';
import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm';
import { isOpenOn } from '../cases/case-scope.ts';
import { type AreaScope, inArea } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { practicesOn } from './practices-on.ts';

/** The database orders by distance on a flat map; so many are measured over the globe. */
const CANDIDATES_PER_SHOWN = 4;

/** Where a practice lies, and how surely; null when it is not in the reader's area (C-6). */
export async function findLocation(s: Session, scope: AreaScope, id: string): Promise<Located | null> {
  const { q, t } = s;
  const { practices, municipalities } = t;
  const [row] = await q
    .select({
      own: { latitude: practices.latitude, longitude: practices.longitude },
      municipality: { latitude: municipalities.latitude, longitude: municipalities.longitude },
    })
    .from(practices)
    .innerJoin(municipalities, eq(municipalities.code, practices.municipalityCode))
    .where(and(eq(practices.id, id), inArea(s, practices.municipalityCode, scope)));
  return row ? locate(row.own, row.municipality) : null;
}

/**
 * The nearest practices in the reader's area that were open on the day, as they stood on it, nearest first.
 * @param from where the practice itself lies
 * @param shown how many
 */
export async function findNeighbours(
  s: Session,
  scope: AreaScope,
  { id, from, shown, day }: { id: string; from: Located; shown: number; day: string },
) {
  const { q, t } = s;
  const { practices, municipalities } = t;
  const latitude = sql`coalesce(${practices.latitude}, ${municipalities.latitude})`;
  const longitude = sql`coalesce(${practices.longitude}, ${municipalities.longitude})`;
  const narrowing = Math.cos((from.place.latitude * Math.PI) / 180) ** 2;
  const north = sql`(${latitude} - ${from.place.latitude})`;
  const east = sql`(${longitude} - ${from.place.longitude})`;
  const candidates = await q
    .select({
      id: practices.id,
      own: { latitude: practices.latitude, longitude: practices.longitude },
      municipality: { latitude: municipalities.latitude, longitude: municipalities.longitude },
    })
    .from(practices)
    .innerJoin(municipalities, eq(municipalities.code, practices.municipalityCode))
    .where(and(inArea(s, practices.municipalityCode, scope), isOpenOn(s, day), ne(practices.id, id)))
    .orderBy(asc(sql`${north} * ${north} + ${east} * ${east} * ${narrowing}`), asc(practices.id))
    .limit(shown * CANDIDATES_PER_SHOWN);
  const nearest = candidates
    .map((candidate) => {
      const to = locate(candidate.own, candidate.municipality);
      return {
        id: candidate.id,
        kilometres: kilometresBetween(from.place, to.place),
        isAbout: from.isAbout || to.isAbout,
      };
    })
    .sort((a, b) => a.kilometres - b.kilometres || (a.id < b.id ? -1 : 1))
    .slice(0, shown);
  const rows = await practicesOn(
    s,
    scope,
    inArray(
      practices.id,
      nearest.map((one) => one.id),
    ),
    day,
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return nearest.flatMap(({ kilometres, isAbout, ...one }) => {
    const row = byId.get(one.id);
    return row ? [{ ...row, kilometres, isAbout }] : [];
  });
}
