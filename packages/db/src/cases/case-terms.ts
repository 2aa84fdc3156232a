import {
  type CaseTerm,
  type CaseTerms,
  DEFAULT_CASE_TERMS,
  TERM_KINDS,
} from '@regiovast/domain/cases/case-terms';
import { asc, lte } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

type TermInsert = Session['t']['caseTerms']['$inferInsert'];

/** The product's terms hold from before its first case, so that every day has a term. */
const DEFAULTS_FROM = '2020-01-01';

/** D-3 · the terms that hold on a day: of each kind the last that began; the product's own where none is stored. */
export async function caseTermsOn({ q, t }: Session, day: string): Promise<CaseTerms> {
  const rows = await q
    .select({ kind: t.caseTerms.kind, amount: t.caseTerms.amount, unit: t.caseTerms.unit })
    .from(t.caseTerms)
    .where(lte(t.caseTerms.validFrom, day))
    .orderBy(asc(t.caseTerms.validFrom));
  const last = new Map<string, CaseTerm>(rows.map((row) => [row.kind, row]));
  return Object.fromEntries(
    TERM_KINDS.map((kind) => [kind, last.get(kind) ?? DEFAULT_CASE_TERMS[kind]]),
  ) as CaseTerms;
}

/** All terms, those that ended and those to come included, in the order in which they begin. */
export const listCaseTerms = ({ q, t }: Session) =>
  q.select().from(t.caseTerms).orderBy(asc(t.caseTerms.kind), asc(t.caseTerms.validFrom));
export type StoredTerm = Awaited<ReturnType<typeof listCaseTerms>>[number];

/** Writes a term from a day on; a row of the same kind that was to begin that day gives way. */
export async function putCaseTerm({ q, t }: Session, row: TermInsert): Promise<void> {
  const { kind: _, validFrom: __, ...change } = row;
  await q
    .insert(t.caseTerms)
    .values(row)
    .onConflictDoUpdate({ target: [t.caseTerms.kind, t.caseTerms.validFrom], set: change });
}

/**
 * Writes the terms that come with the product when there are none. Source and reason are codes: the screen has the words
 * in both languages, as no official terms were found (dossier 5).
 */
export async function seedCaseTerms({ q, t }: Session): Promise<boolean> {
  if ((await q.$count(t.caseTerms)) > 0) return false;
  await q.insert(t.caseTerms).values(
    TERM_KINDS.map((kind) => ({
      ...DEFAULT_CASE_TERMS[kind],
      validFrom: DEFAULTS_FROM,
      isDefault: true,
      source: 'PRODUCT_DEFAULT',
      reason: kind,
      recordedAt: `${DEFAULTS_FROM}T00:00:00.000Z`,
      recordedBy: null,
    })),
  );
  return true;
}
