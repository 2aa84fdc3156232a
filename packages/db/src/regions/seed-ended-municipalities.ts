import { searchKey } from '@regiovast/domain/kernel/search-key';
import type { Session } from '../store/store.ts';
import ended from './reference/ended-municipalities.json' with { type: 'json' };

type EndedRow = [
  code: string,
  name: string,
  validTo: string,
  successorCode: string | null,
  latitude: number,
  longitude: number,
];

/**
 * P-3 · Writes the municipalities that merged into others, so that an old code in a file is known for what it was;
 * answers whether it wrote. They are members of no region: memberships start after their end.
 */
export async function seedEndedMunicipalities({ q, t }: Session): Promise<boolean> {
  const written = await q
    .insert(t.municipalities)
    .values(
      (ended.rows as EndedRow[]).map(([code, name, validTo, successorCode, latitude, longitude]) => ({
        code,
        name,
        searchKey: searchKey(name),
        latitude,
        longitude,
        validFrom: ended.validFrom,
        validTo,
        successorCode,
        source: ended.source,
      })),
    )
    .onConflictDoNothing()
    .returning({ code: t.municipalities.code });
  return written.length > 0;
}
