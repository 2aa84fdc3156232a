import { findMapping, rememberMapping } from '@regiovast/db/imports/import-mappings';
import type { ImportOwner } from '@regiovast/db/imports/store-imports';
import type { Session } from '@regiovast/db/store/store';
import {
  columnsBy,
  type PracticeMapping,
  practiceMappingSchema,
} from '@regiovast/domain/imports/practice-mapping';
import { instantNow } from '@regiovast/domain/kernel/clock';
import type { Deps } from '../trpc/deps.ts';
import { type ImportPerson, ownerOf } from './kept-import.ts';
import type { PracticeFile } from './read-practice-file.ts';
import type { TableFile } from './read-table.ts';

/** Null: the headers say it all; `unknown`: they do not, and no complete mapping is remembered for them. */
export async function mappingFor(
  read: Session,
  table: TableFile,
  owner: ImportOwner,
): Promise<PracticeMapping | null | 'unknown'> {
  if (columnsBy(table.headers, null).missing.length === 0) return null;
  const remembered = await rememberedMapping(read, table, owner);
  return remembered && columnsBy(table.headers, remembered).missing.length === 0 ? remembered : 'unknown';
}

const organisationOf = (owner: ImportOwner): string | null =>
  owner === 'everyone' ? null : owner.organisationId;

/**
 * What was pointed out before for the same headers, by one's own organisation or else by the platform; null: nothing,
 * or in a form of an earlier version. What another RHO pointed out says what it imports (C-6).
 */
export async function rememberedMapping(
  read: Session,
  table: TableFile,
  owner: ImportOwner,
): Promise<PracticeMapping | null> {
  const own = await findMapping(read, 'practices', table.headers, organisationOf(owner));
  const found = own ?? (await findMapping(read, 'practices', table.headers));
  const parsed = practiceMappingSchema.safeParse(found?.mapping);
  return parsed.success ? { ...parsed.data, sheet: table.reading.sheet?.name ?? null } : null;
}

/** The mapping of a kept file; null: its headers say it all. */
export const parsedMapping = (json: string | null): PracticeMapping | null =>
  json === null ? null : practiceMappingSchema.parse(JSON.parse(json));

/** P-2 · Remembers for the next file with the same headers how their columns were pointed out. */
export const remember = (
  tx: Session,
  { clock, ids }: Deps,
  person: ImportPerson,
  { headers }: Pick<PracticeFile, 'headers'>,
  mapping: PracticeMapping,
): Promise<void> =>
  rememberMapping(tx, {
    id: ids.next(),
    kind: 'practices',
    headers,
    organisationId: organisationOf(ownerOf(person)),
    // What the platform points out serves every organisation, but the name of its file is its own.
    name: 'practices',
    // What holds for every row of one file may not hold for the next.
    mapping: { ...mapping, fixed: {} },
    usedAt: instantNow(clock),
    usedBy: person.personId,
  });
