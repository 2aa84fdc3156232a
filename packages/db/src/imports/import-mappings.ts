import type { ImportKind } from '@regiovast/domain/imports/import-kinds';
import { headersKey } from '@regiovast/domain/imports/mapping-columns';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { and, eq } from 'drizzle-orm';
import { sha256Hex } from '../audit/append-event.ts';
import type { Session } from '../store/store.ts';

/** How somebody pointed out the columns of a kind of file; `mapping` is whatever the domain of that kind says. */
export type MappingToRemember = {
  readonly id: string;
  readonly kind: ImportKind;
  readonly headers: readonly string[];
  /** Whose it is; null: the installation's, which serves everybody. */
  readonly organisationId?: string | null;
  /** What it is called in a list: the file it was made for. */
  readonly name: string;
  readonly mapping: unknown;
  readonly usedAt: string;
  readonly usedBy: string | null;
};

export type RememberedMapping = {
  readonly name: string;
  /** As parsed from its JSON; the caller parses it with the schema of the kind, for it may be of an older form. */
  readonly mapping: unknown;
  readonly usedAt: string;
};

/**
 * P-2 · Remembers a mapping for files with these headers; an earlier one for the same headers gives way. It writes no
 * audit event: it goes along in the transaction, and the event, of the import that used it.
 */
export async function rememberMapping(
  { q, t }: Session,
  { headers, organisationId = null, mapping, ...row }: MappingToRemember,
): Promise<void> {
  const written = { ...row, headerKey: keyOf(headers, organisationId), mapping: canonicalJson(mapping) };
  const { name, usedAt, usedBy } = written;
  await q
    .insert(t.importMappings)
    .values(written)
    .onConflictDoUpdate({
      target: [t.importMappings.kind, t.importMappings.headerKey],
      set: { name, mapping: written.mapping, usedAt, usedBy },
    });
}

/**
 * The mapping remembered for files of a kind with the same headers, whatever their capitals and spaces.
 * @param organisationId C-6: whose; null: the installation's
 */
export async function findMapping(
  { q, t }: Session,
  kind: ImportKind,
  headers: readonly string[],
  organisationId: string | null = null,
): Promise<RememberedMapping | null> {
  const [row] = await q
    .select()
    .from(t.importMappings)
    .where(
      and(eq(t.importMappings.kind, kind), eq(t.importMappings.headerKey, keyOf(headers, organisationId))),
    );
  return row ? { name: row.name, mapping: JSON.parse(row.mapping) as unknown, usedAt: row.usedAt } : null;
}

const keyOf = (headers: readonly string[], organisationId: string | null): string =>
  sha256Hex(organisationId === null ? headersKey(headers) : `${organisationId}\n${headersKey(headers)}`);
