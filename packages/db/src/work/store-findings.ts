import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import type { IdSource } from '@regiovast/domain/kernel/ids';
import type { FindingSubject } from '@regiovast/domain/work/finding-kinds';
import {
  type FindingDetails,
  QUALITY_RULES,
  type QualityRuleId,
} from '@regiovast/domain/work/quality-catalogue';
import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { insertRows } from '../store/insert-rows.ts';
import { preparedQuery } from '../store/prepared-query.ts';
import type { Session } from '../store/store.ts';
import { among, type Which } from '../store/among.ts';

const ROWS_PER_WRITE = 500;

/** What a rule found on a record, with where the record lies. */
export type PlacedFinding = {
  readonly ruleId: QualityRuleId;
  readonly subjectId: string;
  readonly municipalityCode: string | null;
  readonly regionCode: string | null;
  readonly ownerId: string | null;
  readonly details: FindingDetails;
};

export type NewFindings = {
  readonly kind: FindingSubject;
  readonly which: Which;
  readonly found: readonly PlacedFinding[];
  readonly on: string;
  readonly ids: IdSource;
};

type KnownFinding = Omit<PlacedFinding, 'ruleId'> & { readonly ruleId: string };
const keyOf = (finding: KnownFinding): string => `${finding.ruleId}/${finding.subjectId}`;

/** Everything of a finding but its rule and record: who may see it follows from where the record lies now (C-6). */
const stateOf = ({ municipalityCode, regionCode, ownerId, details }: KnownFinding): string =>
  canonicalJson({ municipalityCode, regionCode, ownerId, details: { ...details } });

/**
 * P-5 · brings the findings of these records up to date: what is new is added, what is no longer found was mended
 * today, what is still there keeps the day it was found. Findings follow from the records, so they are no change of
 * their own and leave no audit event.
 */
export async function storeFindings(s: Session, { kind, which, found, on, ids }: NewFindings): Promise<void> {
  const { q, t } = s;
  const { findings } = t;
  const open = await findOpen(s, kind, which);
  if (open.length + found.length === 0) return;
  const known = new Map(open.map((finding) => [keyOf(finding), finding]));
  const stillThere = new Set(found.map(keyOf));
  const mended = open.filter((finding) => !stillThere.has(keyOf(finding))).map(({ id }) => id);
  for (let from = 0; from < mended.length; from += ROWS_PER_WRITE) {
    await q
      .update(findings)
      // A finding is never mended before it was found, whichever clock is behind.
      .set({ mendedOn: sql`case when ${findings.foundOn} > ${on} then ${findings.foundOn} else ${on} end` })
      .where(inArray(findings.id, mended.slice(from, from + ROWS_PER_WRITE)));
  }
  // In one order, whatever order the records were read in: lists fall back on the order of the ids.
  const added = found
    .filter((finding) => !known.has(keyOf(finding)))
    .toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  await insertRows(
    s,
    findings,
    added.map(({ details, ...finding }) => ({
      ...finding,
      details: { ...details },
      id: ids.next(),
      severity: QUALITY_RULES[finding.ruleId].severity,
      subjectKind: kind,
      foundOn: on,
    })),
  );
  for (const finding of found) {
    const before = known.get(keyOf(finding));
    if (!before || stateOf(before) === stateOf(finding)) continue;
    const { municipalityCode, regionCode, ownerId, details } = finding;
    await q
      .update(findings)
      .set({ municipalityCode, regionCode, ownerId, details: { ...details } })
      .where(eq(findings.id, before.id));
  }
}

/** The findings that are open on these records; for a single record, as every write asks it, built once. */
function findOpen(s: Session, kind: FindingSubject, which: Which) {
  const { findings } = s.t;
  const isOpen = and(eq(findings.subjectKind, kind), isNull(findings.mendedOn));
  const select = (condition: SQL | undefined) => s.q.select().from(findings).where(and(isOpen, condition));
  if (which.length !== 1) return select(among(s, findings.subjectId, which));
  return preparedQuery(s, `open_findings_${kind}`, () =>
    select(eq(findings.subjectId, sql.placeholder('id'))),
  ).execute({ id: which[0] });
}

/** Takes the findings of records away that are there no longer. */
export async function removeFindings(
  { q, t: { findings } }: Session,
  kind: FindingSubject,
  subjectIds: readonly string[],
): Promise<void> {
  for (let from = 0; from < subjectIds.length; from += ROWS_PER_WRITE) {
    const some = subjectIds.slice(from, from + ROWS_PER_WRITE);
    await q.delete(findings).where(and(eq(findings.subjectKind, kind), inArray(findings.subjectId, some)));
  }
}
