import { caseNumberIsTaken } from '@regiovast/db/cases/write-cases';
import type { Session } from '@regiovast/db/store/store';
import { sha256Hex } from '@regiovast/db/audit/append-event';
import { caseNumber } from '@regiovast/domain/cases/case-number';

/** A number that no case has: `C` for a case, `K` for the failure of a chain. */
export async function newCaseNumber(tx: Session, prefix: 'C' | 'K', on: string, id: string): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    const number = caseNumber(prefix, on.slice(0, 4), sha256Hex(`${id} ${attempt}`));
    if (!(await caseNumberIsTaken(tx, number))) return number;
  }
}
