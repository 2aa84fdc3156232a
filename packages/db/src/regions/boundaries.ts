import type { BoundaryDivision } from '@regiovast/domain/regions/boundary-divisions';
import { REGION_TYPES, type RegionType } from '@regiovast/domain/regions/region-types';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { holdsOn } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { findAllMunicipalities } from './read-regions.ts';

type BoundaryRow = Session['t']['boundaries']['$inferInsert'];

const withoutTopology = ({ t: { boundaries } }: Session) => ({
  division: boundaries.division,
  source: boundaries.source,
  importedAt: boundaries.importedAt,
  importId: boundaries.importId,
});

/** Which divisions have boundaries, with their source; without the boundaries themselves. */
export const listBoundaries = (s: Session) =>
  s.q.select(withoutTopology(s)).from(s.t.boundaries).orderBy(asc(s.t.boundaries.division));

/** The same for the divisions named, so that a reader can tell whether what it made of them still holds. */
export const findBoundaryHeads = (s: Session, divisions: readonly BoundaryDivision[]) =>
  s.q.select(withoutTopology(s)).from(s.t.boundaries).where(inArray(s.t.boundaries.division, divisions));

/** The boundaries of a division; null when none were imported. */
export async function findBoundaries({ q, t }: Session, division: BoundaryDivision) {
  const [row] = await q.select().from(t.boundaries).where(eq(t.boundaries.division, division));
  return row ?? null;
}

/** Puts the boundaries of a division in the place of those before. */
export async function saveBoundaries({ q, t }: Session, row: BoundaryRow): Promise<void> {
  await q.insert(t.boundaries).values(row).onConflictDoUpdate({ target: t.boundaries.division, set: row });
}

/** Every municipality there is or was, and every region of every type: what a boundary can belong to. */
export async function findKnownAreas(s: Session) {
  const { q, t } = s;
  const municipalities = await findAllMunicipalities(s);
  const rows = await q
    .select({ code: t.regions.code, name: t.regions.name, type: t.regions.type })
    .from(t.regions)
    .orderBy(asc(t.regions.code));
  const regions = Object.fromEntries(
    REGION_TYPES.map((type) => [type, rows.filter((row) => row.type === type)]),
  ) as Record<RegionType, typeof rows>;
  return { municipalities, regions };
}

/** Which region of a type each municipality belongs to on the day, in a fixed order. */
export const findMembersOn = ({ q, t }: Session, type: RegionType, on: string) =>
  q
    .select({
      regionCode: t.regionMemberships.regionCode,
      municipalityCode: t.regionMemberships.municipalityCode,
      municipalityName: t.municipalities.name,
    })
    .from(t.regionMemberships)
    .innerJoin(t.regions, eq(t.regions.code, t.regionMemberships.regionCode))
    .innerJoin(t.municipalities, eq(t.municipalities.code, t.regionMemberships.municipalityCode))
    .where(
      and(eq(t.regions.type, type), holdsOn(t.regionMemberships.validFrom, t.regionMemberships.validTo, on)),
    )
    .orderBy(asc(t.regionMemberships.municipalityCode), asc(t.regionMemberships.regionCode));
