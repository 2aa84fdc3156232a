import type { IdSource } from '@regiovast/domain/kernel/ids';
import type { FindingSubject } from '@regiovast/domain/work/finding-kinds';
import {
  type FindingDetails,
  QUALITY_RULES,
  type QualityRuleId,
} from '@regiovast/domain/work/quality-catalogue';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Session } from '../store/store.ts';
import { among, type Which } from './practice-subjects.ts';

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

const keyOf = (finding: { subjectId: string; ruleId: string }): string =>
  `${finding.ruleId}/${finding.subjectId}`;

/**
 * P-5 · brings the findings of these records up to date: what is new is added, what is no longer found was mended
 * today, what is still there keeps the day it was found. Findings follow from the records, so they are no change of
 * their own and leave no audit event.
 */
export async function storeFindings(
  { q, t: { findings } }: Session,
  {
    kind,
    which,
    found,
    on,
    ids,
  }: {
    kind: FindingSubject;
    which: Which;
    found: readonly PlacedFinding[];
    on: string;
    ids: IdSource;
  },
): Promise<void> {
  const open = await q
    .select()
    .from(findings)
    .where(and(eq(findings.subjectKind, kind), isNull(findings.mendedOn), among(findings.subjectId, which)));
  const known = new Map(open.map((finding) => [keyOf(finding), finding]));
  const stillThere = new Set(found.map(keyOf));
  const mended = open.filter((finding) => !stillThere.has(keyOf(finding))).map(({ id }) => id);
  const added = found.filter((finding) => !known.has(keyOf(finding)));
  const changed = found.filter((finding) => {
    const before = known.get(keyOf(finding));
    return before !== undefined && JSON.stringify(before.details) !== JSON.stringify(finding.details);
  });
  for (let from = 0; from < mended.length; from += ROWS_PER_WRITE) {
    await q
      .update(findings)
      .set({ mendedOn: on })
      .where(inArray(findings.id, mended.slice(from, from + ROWS_PER_WRITE)));
  }
  for (let from = 0; from < added.length; from += ROWS_PER_WRITE) {
    await q.insert(findings).values(
      added.slice(from, from + ROWS_PER_WRITE).map(({ details, ...finding }) => ({
        ...finding,
        details: { ...details },
        id: ids.next(),
        severity: QUALITY_RULES[finding.ruleId].severity,
        subjectKind: kind,
        foundOn: on,
      })),
    );
  }
  for (const finding of changed) {
    await q
      .update(findings)
      .set({ details: { ...finding.details } })
      .where(eq(findings.id, known.get(keyOf(finding))?.id ?? ''));
  }
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
