import { takenArrangementNumbers } from '@regiovast/db/arrangements/read-arrangements';
import type { Session } from '@regiovast/db/store/store';
import { newNumber, newNumbers } from '../trpc/new-numbers.ts';

/** A number that no arrangement has, `MW-2026-7K4QD`. */
export const newArrangementNumber = (tx: Session, on: string, id: string): Promise<string> =>
  newNumber(tx, { prefix: 'MW', on, takenOf: takenArrangementNumbers }, id);

/** Numbers for many arrangements at once, by id. */
export const newArrangementNumbers = (
  tx: Session,
  on: string,
  ids: readonly string[],
): Promise<Map<string, string>> =>
  newNumbers(tx, { prefix: 'MW', on, takenOf: takenArrangementNumbers }, ids);
