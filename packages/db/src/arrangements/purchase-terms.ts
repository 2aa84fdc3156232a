import {
  type PurchaseTerms,
  purchaseTermsSchema,
  type RecordedTerms,
} from '@regiovast/domain/arrangements/purchase-terms';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { and, asc, desc, eq, lte, max } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

/** A-3 · the terms of an insurer that hold on a day; null: it laid down none by then. */
export async function purchaseTermsOn(
  { q, t }: Session,
  insurerId: string,
  on: string,
): Promise<PurchaseTerms | null> {
  const terms = t.purchaseTerms;
  const [row] = await q
    .select({ payload: terms.payload })
    .from(terms)
    .where(and(eq(terms.insurerId, insurerId), lte(terms.validFrom, on)))
    .orderBy(desc(terms.validFrom), desc(terms.version))
    .limit(1);
  return row ? purchaseTermsSchema.parse(JSON.parse(row.payload)) : null;
}

/** A-3 · the terms of every insurer that hold on a day, for work over all of them. */
export async function allPurchaseTermsOn(
  { q, t }: Session,
  on: string,
): Promise<ReadonlyMap<string, PurchaseTerms>> {
  const terms = t.purchaseTerms;
  const rows = await q
    .select({ insurerId: terms.insurerId, payload: terms.payload })
    .from(terms)
    .where(lte(terms.validFrom, on))
    .orderBy(asc(terms.insurerId), asc(terms.validFrom), asc(terms.version));
  // A later version of an insurer takes the place of the one before it.
  const last = new Map(rows.map(({ insurerId, payload }) => [insurerId, payload]));
  return new Map(
    [...last].map(([insurerId, payload]) => [insurerId, purchaseTermsSchema.parse(JSON.parse(payload))]),
  );
}

/** Every version an insurer laid down, newest first. */
export async function listPurchaseTerms({ q, t }: Session, insurerId: string): Promise<RecordedTerms[]> {
  const terms = t.purchaseTerms;
  const rows = await q
    .select({ row: terms, recordedBy: t.persons.name })
    .from(terms)
    .innerJoin(t.persons, eq(t.persons.id, terms.recordedBy))
    .where(eq(terms.insurerId, insurerId))
    .orderBy(desc(terms.version));
  return rows.map(({ row: { payload, version, validFrom, source, reason, recordedAt }, recordedBy }) => ({
    ...purchaseTermsSchema.parse(JSON.parse(payload)),
    version,
    validFrom,
    source,
    reason,
    recordedAt,
    recordedBy,
  }));
}

/** Adds the next version of an insurer's terms; its number is one above the last. */
export async function insertPurchaseTerms(
  { q, t }: Session,
  {
    terms,
    ...row
  }: Omit<Session['t']['purchaseTerms']['$inferInsert'], 'version' | 'payload'> & {
    readonly terms: PurchaseTerms;
  },
): Promise<number> {
  const [last] = await q
    .select({ version: max(t.purchaseTerms.version) })
    .from(t.purchaseTerms)
    .where(eq(t.purchaseTerms.insurerId, row.insurerId));
  const version = (last?.version ?? 0) + 1;
  await q.insert(t.purchaseTerms).values({ ...row, version, payload: canonicalJson(terms) });
  return version;
}
