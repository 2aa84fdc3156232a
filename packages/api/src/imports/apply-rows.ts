import {
  addStatements,
  insertPractices,
  type NewStatement,
  type PracticeIdentity,
  updatePractice,
} from '@regiovast/db/practices/practice-register';
import type { Session } from '@regiovast/db/store/store';
import type { AcceptedRow } from '@regiovast/domain/imports/compare-practice';
import type { IdSource } from '@regiovast/domain/kernel/ids';

/** Who recorded the rows, when, and in which import. */
export type Recording = {
  readonly recordedAt: string;
  readonly recordedBy: string | null;
  readonly importId: string;
};

/** P-1, P-2 · Puts accepted rows in the register: new practices, newer identities, and what was stated. */
export async function applyRows(
  tx: Session,
  rows: readonly AcceptedRow[],
  recording: Recording,
  ids: IdSource,
): Promise<void> {
  const inserted: PracticeIdentity[] = [];
  const updated: PracticeIdentity[] = [];
  const statements: NewStatement[] = [];
  for (const row of rows) {
    const practiceId = row.kind === 'new' ? ids.next() : row.practice.id;
    if (row.kind === 'new') inserted.push({ id: practiceId, closedOn: null, ...row.identity });
    else if (row.identity) updated.push({ id: practiceId, closedOn: row.practice.closedOn, ...row.identity });
    if (!row.statement) continue;
    const { facts, referenceDate, source } = row.statement;
    statements.push({ id: ids.next(), practiceId, referenceDate, source, ...recording, ...facts });
  }
  await insertPractices(tx, inserted);
  for (const practice of updated) await updatePractice(tx, practice);
  await addStatements(tx, statements);
}
