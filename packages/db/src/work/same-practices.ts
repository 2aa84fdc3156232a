import type { QualityRuleId } from '@regiovast/domain/work/quality-catalogue';
import { and, count, eq, inArray, isNull, max, min, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Session } from '../store/store.ts';
import { amongIds, type Which } from '../store/among.ts';

const RULE: QualityRuleId = 'PRACTICE_TWICE';

type Double = { readonly searchKey: string; readonly postcode: string; readonly municipalityCode: string };

/**
 * What two entries of one practice share. Also the municipality, so that who sees one sees the other: a finding never
 * names a practice outside the reader's area (C-6).
 */
export const doubleKey = ({ searchKey, postcode, municipalityCode }: Double): string =>
  [searchKey, postcode, municipalityCode].join('\n');

const keysOf = (s: Session, ids: readonly string[]) =>
  s.q
    .select({ key: s.t.practices.searchKey })
    .from(s.t.practices)
    .where(amongIds(s, s.t.practices.id, ids));

/** AGB codes, two of each, of open practices that share their name, place, postcode and municipality. */
export async function findDoubles(s: Session, which: Which): Promise<Map<string, string[]>> {
  const { practices } = s.t;
  const rows = await s.q
    .select({
      searchKey: practices.searchKey,
      postcode: practices.postcode,
      municipalityCode: practices.municipalityCode,
      first: min(practices.agbCode),
      last: max(practices.agbCode),
    })
    .from(practices)
    .where(
      and(
        isNull(practices.closedOn),
        ne(practices.postcode, ''),
        which === 'all' ? undefined : inArray(practices.searchKey, keysOf(s, which)),
      ),
    )
    .groupBy(practices.searchKey, practices.postcode, practices.municipalityCode)
    .having(sql`${count()} > 1`);
  return new Map(rows.map((row) => [doubleKey(row), [row.first ?? '', row.last ?? '']]));
}

/**
 * Other practices that may be the same as these now, or that were found to be: changing one of two mends the finding
 * of both.
 */
export async function findLookalikes(s: Session, ids: readonly string[]): Promise<string[]> {
  const { q, t } = s;
  const { practices, findings } = t;
  const isOpen = and(eq(findings.ruleId, RULE), isNull(findings.mendedOn));
  const other = alias(practices, 'other');
  const alike = await q
    .select({ id: other.id })
    .from(practices)
    .innerJoin(other, and(eq(other.searchKey, practices.searchKey), ne(other.id, practices.id)))
    .where(amongIds(s, practices.id, ids));
  const found = await q
    .select({ details: findings.details })
    .from(findings)
    .where(and(isOpen, amongIds(s, findings.subjectId, ids)));
  const agbCodes = found.flatMap(({ details }) => (details['agbCode'] ? [String(details['agbCode'])] : []));
  const were =
    agbCodes.length === 0
      ? []
      : await q.select({ id: practices.id }).from(practices).where(inArray(practices.agbCode, agbCodes));
  const own = new Set(ids);
  return [...alike, ...were].flatMap(({ id }) => (own.has(id) ? [] : [id]));
}
