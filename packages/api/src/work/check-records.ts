import type { Session } from '@regiovast/db/store/store';
import { findCaseSubjects } from '@regiovast/db/work/case-subjects';
import { findPracticeSubjects, type SubjectOf, type Which } from '@regiovast/db/work/practice-subjects';
import { type PlacedFinding, storeFindings } from '@regiovast/db/work/store-findings';
import { today } from '@regiovast/domain/kernel/clock';
import { caseFindings } from '@regiovast/domain/work/case-quality';
import { practiceFindings } from '@regiovast/domain/work/practice-quality';
import type { Found } from '@regiovast/domain/work/quality-catalogue';
import type { Deps } from '../trpc/deps.ts';

type CheckDeps = Pick<Deps, 'clock' | 'ids'>;

/** Records asked at a time: more parameters than that, and a database refuses the query. */
const RECORDS_PER_CHECK = 5_000;

/** P-5 · asks the rules about practices, in the transaction that changed them. */
export const checkPractices = (tx: Session, deps: CheckDeps, which: Which): Promise<void> =>
  inPortions(which, async (portion) => {
    const on = today(deps.clock);
    const subjects = await findPracticeSubjects(tx, portion);
    const found = placed(subjects, (subject) => practiceFindings(subject, on));
    await storeFindings(tx, { kind: 'practice', which: portion, found, on, ids: deps.ids });
  });

/** P-5 · asks the rules about cases, likewise. */
export const checkCases = (tx: Session, deps: CheckDeps, which: Which): Promise<void> =>
  inPortions(which, async (portion) => {
    const on = today(deps.clock);
    const subjects = await findCaseSubjects(tx, portion);
    const found = placed(subjects, (subject) => caseFindings(subject, on));
    await storeFindings(tx, { kind: 'case', which: portion, found, on, ids: deps.ids });
  });

async function inPortions(which: Which, check: (portion: Which) => Promise<void>): Promise<void> {
  if (which === 'all') return check('all');
  const ids = [...new Set(which)];
  for (let from = 0; from < ids.length; from += RECORDS_PER_CHECK) {
    await check(ids.slice(from, from + RECORDS_PER_CHECK));
  }
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
