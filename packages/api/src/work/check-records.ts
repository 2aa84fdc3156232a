import type { Which } from '@regiovast/db/store/among';
import type { Session } from '@regiovast/db/store/store';
import { findCaseSubjects } from '@regiovast/db/work/case-subjects';
import { findPracticeSubjects, type SubjectOf } from '@regiovast/db/work/practice-subjects';
import { findCasesOf } from '@regiovast/db/work/reference-subjects';
import { findLookalikes } from '@regiovast/db/work/same-practices';
import { type PlacedFinding, removeFindings, storeFindings } from '@regiovast/db/work/store-findings';
import { today } from '@regiovast/domain/kernel/clock';
import { caseFindings } from '@regiovast/domain/work/case-quality';
import { practiceFindings } from '@regiovast/domain/work/practice-quality';
import type { Found } from '@regiovast/domain/work/quality-catalogue';
import type { Deps } from '../trpc/deps.ts';

export type CheckDeps = Pick<Deps, 'clock' | 'ids'>;

/** Records asked at a time: more parameters than that, and a database refuses the query. */
const RECORDS_PER_CHECK = 5_000;

/**
 * P-5 · asks the rules about practices whose register entry changed, those that may be the same practice, and the
 * cases on them, in the transaction that changed them.
 */
export async function checkPractices(
  tx: Session,
  deps: CheckDeps,
  practiceIds: readonly string[],
): Promise<void> {
  for (const ids of portions(practiceIds)) {
    const lookalikes = await findLookalikes(tx, ids);
    await askPractices(tx, deps, [...ids, ...lookalikes]);
    await checkCases(tx, deps, await findCasesOf(tx, ids));
  }
}

/** P-5 · asks the rules about a practice of which a case opened or moved, and about its cases. */
export async function checkCasesOf(tx: Session, deps: CheckDeps, practiceId: string): Promise<void> {
  await askPractices(tx, deps, [practiceId]);
  await checkCases(tx, deps, await findCasesOf(tx, [practiceId]));
}

/** P-5 · asks the rules about cases alone: what was done on them says nothing about their practice. */
export async function checkCases(tx: Session, deps: CheckDeps, which: Which): Promise<void> {
  if (which !== 'all' && which.length === 0) return;
  const on = today(deps.clock);
  for (const portion of which === 'all' ? [which] : portions(which)) {
    const subjects = await findCaseSubjects(tx, portion);
    const found = placed(subjects, (subject) => caseFindings(subject, on));
    await storeFindings(tx, { kind: 'case', which: portion, found, on, ids: deps.ids });
  }
}

/** P-5 · asks the rules about practices alone; findings of those that are there no longer go with them. */
export async function askPractices(tx: Session, deps: CheckDeps, which: Which): Promise<void> {
  const on = today(deps.clock);
  const subjects = await findPracticeSubjects(tx, which, on);
  const found = placed(subjects, (subject) => practiceFindings(subject, on));
  await storeFindings(tx, { kind: 'practice', which, found, on, ids: deps.ids });
  if (which === 'all' || subjects.length === which.length) return;
  const present = new Set(subjects.map(({ id }) => id));
  await removeFindings(
    tx,
    'practice',
    which.filter((id) => !present.has(id)),
  );
}

function portions(ids: readonly string[]): string[][] {
  const once = [...new Set(ids)];
  const starts = Array.from({ length: Math.ceil(once.length / RECORDS_PER_CHECK) }, (_, index) => index);
  return starts.map((index) => once.slice(index * RECORDS_PER_CHECK, (index + 1) * RECORDS_PER_CHECK));
}

const placed = <Subject>(
  subjects: readonly SubjectOf<Subject>[],
  findIn: (subject: Subject) => readonly Found[],
): PlacedFinding[] =>
  subjects.flatMap(({ id, municipalityCode, ownerId, subject }) =>
    findIn(subject).map((finding) => ({
      ...finding,
      subjectId: id,
      municipalityCode,
      regionCode: null,
      ownerId,
    })),
  );
