import { chainKey } from '@regiovast/domain/practices/chains';
import { and, asc, count, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import { type AreaScope, holdsOn, inArea } from '../people/area-scope.ts';
import type { Session } from '../store/store.ts';
import { practicesOn } from './practices-on.ts';
import { WORKING_REGION_TYPE } from '@regiovast/domain/regions/region-types';

export type OwnerSpelling = { readonly name: string; readonly practices: number };

/**
 * P-4 · the owner organisations in the reader's area, each with its spellings by number of practices. What lies
 * outside the area is neither counted nor named (C-6). The key is not in the database, so that names are brought
 * together here: a row per spelling.
 */
export async function findOwners(s: Session, scope: AreaScope): Promise<Map<string, OwnerSpelling[]>> {
  const { q, t } = s;
  const { practices } = t;
  const rows = await q
    .select({ name: practices.ownerOrganisation, practices: count() })
    .from(practices)
    .where(and(isNotNull(practices.ownerOrganisation), inArea(s, practices.municipalityCode, scope)))
    .groupBy(practices.ownerOrganisation)
    .orderBy(desc(count()), asc(practices.ownerOrganisation));
  const spellings = rows.flatMap((row) => (row.name === null ? [] : [{ ...row, name: row.name }]));
  return Map.groupBy(spellings, ({ name }) => chainKey(name));
}

/** P-4 · the spellings of one owner in the reader's area; none when there is no such owner there. */
export const findOwnerSpellings = async (s: Session, scope: AreaScope, key: string): Promise<string[]> =>
  ((await findOwners(s, scope)).get(key) ?? []).map(({ name }) => name);

/** P-4 · the practices of these owners in the reader's area, open and closed, as of a day, with their regions. */
export async function findPracticesOfOwners(
  s: Session,
  scope: AreaScope,
  names: readonly string[],
  day: string,
) {
  const { practices } = s.t;
  const [rows, regions] = await Promise.all([
    practicesOn(
      s,
      scope,
      and(inArray(practices.ownerOrganisation, [...names]), inArea(s, practices.municipalityCode, scope)),
      day,
    ),
    findWorkingRegions(s, day),
  ]);
  return rows.map((row) => ({ ...row, region: regions.get(row.municipalityCode) ?? null }));
}

/** The working region of every municipality on the day. */
async function findWorkingRegions({ q, t }: Session, day: string) {
  const members = t.regionMemberships;
  const rows = await q
    .select({ municipalityCode: members.municipalityCode, code: t.regions.code, name: t.regions.name })
    .from(members)
    .innerJoin(
      t.regions,
      and(eq(t.regions.code, members.regionCode), eq(t.regions.type, WORKING_REGION_TYPE)),
    )
    .where(holdsOn(members.validFrom, members.validTo, day));
  return new Map(rows.map(({ municipalityCode, code, name }) => [municipalityCode, { code, name }]));
}
