import { insertNewPractices, type NewPractice } from '@regiovast/db/imports/known-practices';
import { insertTraces, type NewTrace } from '@regiovast/db/imports/undo-import';
import {
  addStatements,
  type NewStatement,
  type PracticeIdentity,
  updatePractice,
} from '@regiovast/db/practices/practice-register';
import type { Session } from '@regiovast/db/store/store';
import type { AcceptedRow } from '@regiovast/domain/imports/compare-practice';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import type { IdSource } from '@regiovast/domain/kernel/ids';

/** Who recorded the rows, when, and in which import; null: in none, for a rehearsal. */
export type Recording = {
  readonly recordedAt: string;
  readonly recordedBy: string | null;
  readonly importId: string | null;
};

/**
 * P-1, P-2 · Puts accepted rows in the register: new practices, newer identities, and what was stated; and keeps the
 * row of each practice as it was, for undoing the import. In a rehearsal new practices get no statements: what holds
 * of them stands in their own rows, and nothing of it remains.
 */
export async function applyRows(
  tx: Session,
  rows: readonly AcceptedRow[],
  recording: Recording,
  ids: IdSource,
): Promise<void> {
  const made: NewPractice[] = [];
  const first: NewStatement[] = [];
  const updated: PracticeIdentity[] = [];
  const news: NewStatement[] = [];
  const traces: NewTrace[] = [];
  const { importId } = recording;
  for (const row of rows) {
    const practiceId = row.kind === 'new' ? ids.next() : row.practice.id;
    if (row.kind === 'new') {
      const { facts, referenceDate } = row.statement;
      made.push({ id: practiceId, closedOn: null, ...row.identity, ...facts, referenceDate });
    } else if (row.identity) {
      updated.push({ id: practiceId, closedOn: row.practice.closedOn, ...row.identity });
    }
    if (importId !== null) {
      traces.push({ importId, practiceId, before: row.kind === 'new' ? null : canonicalJson(row.practice) });
    }
    if (!row.statement || (importId === null && row.kind === 'new')) continue;
    const { facts, referenceDate, source } = row.statement;
    const statement = { id: ids.next(), practiceId, referenceDate, source, ...recording, ...facts };
    (row.kind === 'new' ? first : news).push(statement);
  }
  await insertNewPractices(tx, made, first);
  for (const practice of updated) await updatePractice(tx, practice);
  await addStatements(tx, news);
  await insertTraces(tx, traces);
}
