import { takenCaseNumbers } from '@regiovast/db/cases/chain-cases';
import { sha256Hex } from '@regiovast/db/audit/append-event';
import type { Session } from '@regiovast/db/store/store';
import { caseNumber } from '@regiovast/domain/cases/case-number';

/** A number that no case has: `C` for a case, `K` for the failure of a chain. */
export async function newCaseNumber(tx: Session, prefix: 'C' | 'K', on: string, id: string): Promise<string> {
  return (await newCaseNumbers(tx, prefix, on, [id])).get(id) ?? '';
}

/** Numbers for many cases at once, by id: a query for all of them, and another only where two met. */
export async function newCaseNumbers(
  tx: Session,
  prefix: 'C' | 'K',
  on: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const given = new Map<string, string>();
  const inUse = new Set<string>();
  for (let attempt = 0, waiting = ids; waiting.length > 0; attempt += 1) {
    const proposed = waiting.map(
      (id) => [id, caseNumber(prefix, on.slice(0, 4), sha256Hex(`${id} ${attempt}`))] as const,
    );
    const numbers = proposed.map(([, number]) => number);
    for (const number of await takenCaseNumbers(tx, numbers)) inUse.add(number);
    for (const [id, number] of proposed) {
      if (inUse.has(number)) continue;
      inUse.add(number);
      given.set(id, number);
    }
    waiting = waiting.filter((id) => !given.has(id));
  }
  return given;
}
