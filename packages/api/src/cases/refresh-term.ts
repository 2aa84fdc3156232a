import { caseTermsOn } from '@regiovast/db/cases/case-terms';
import { findCaseState, setRunningTerm } from '@regiovast/db/cases/write-cases';
import type { Session } from '@regiovast/db/store/store';
import { runningTermOf } from '@regiovast/domain/cases/case-terms';

/** D-3 · works out the running term of a case anew, in the transaction that changed what it depends on. */
export async function refreshTerm(tx: Session, caseId: string, on: string): Promise<void> {
  const state = await findCaseState(tx, caseId);
  if (state) await setRunningTerm(tx, caseId, runningTermOf(state, await caseTermsOn(tx, on)));
}
