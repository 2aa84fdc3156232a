import {
  type CaseTerm,
  type CaseTerms,
  DEFAULT_CASE_TERMS,
  TERM_KINDS,
} from '@regiovast/domain/cases/case-terms';
import { asc, lte } from 'drizzle-orm';
import type { Session } from '../store/store.ts';

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
