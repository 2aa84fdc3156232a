import { sha256Hex } from '@regiovast/db/audit/append-event';
import { isPlanNumberTaken } from '@regiovast/db/plans/read-plans';
import type { Session } from '@regiovast/db/store/store';
import { caseNumber } from '@regiovast/domain/cases/case-number';

/** A number that no plan has, `P-2026-7K4QD`: without a counter, which would tell how many drafts there are (C-6). */
export async function newPlanNumber(tx: Session, on: string, id: string): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    const number = caseNumber('P', on.slice(0, 4), sha256Hex(`${id} ${attempt}`));
    if (!(await isPlanNumberTaken(tx, number))) return number;
  }
}
