import { sha256Hex } from '@regiovast/db/audit/append-event';
import type { Session } from '@regiovast/db/store/store';
import { type NumberPrefix, recordNumber } from '@regiovast/domain/kernel/record-number';

type Numbering = {
  readonly prefix: NumberPrefix;
  /** The day from which the year in the number comes. */
  readonly on: string;
  /** Which of these numbers such a record has already, whoever sees it. */
  readonly takenOf: (tx: Session, numbers: readonly string[]) => Promise<Iterable<string>>;
};

/**
 * C-6 · numbers that no record has, by id, without a counter, which would tell how many there are: a query for all of them,
 * and another only where two met.
 */
export async function newNumbers(
  tx: Session,
  { prefix, on, takenOf }: Numbering,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const given = new Map<string, string>();
  const inUse = new Set<string>();
  for (let attempt = 0, waiting = ids; waiting.length > 0; attempt += 1) {
    const proposed = waiting.map(
      (id) => [id, recordNumber(prefix, on.slice(0, 4), sha256Hex(`${id} ${attempt}`))] as const,
    );
    const numbers = proposed.map(([, number]) => number);
    for (const number of await takenOf(tx, numbers)) inUse.add(number);
    for (const [id, number] of proposed) {
      if (inUse.has(number)) continue;
      inUse.add(number);
      given.set(id, number);
    }
    waiting = waiting.filter((id) => !given.has(id));
  }
  return given;
}

/** C-6 · a number for one new record. */
export const newNumber = async (tx: Session, numbering: Numbering, id: string): Promise<string> =>
  (await newNumbers(tx, numbering, [id])).get(id) ?? '';
