import { takenCaseNumbers } from '@regiovast/db/cases/chain-cases';
import type { Session } from '@regiovast/db/store/store';
import { newNumber, newNumbers } from '../trpc/new-numbers.ts';

/** A number that no case has: `C` for a case, `K` for the failure of a chain. */
export const newCaseNumber = (tx: Session, prefix: 'C' | 'K', on: string, id: string): Promise<string> =>
  newNumber(tx, { prefix, on, takenOf: takenCaseNumbers }, id);

/** Numbers for many cases at once, by id. */
export const newCaseNumbers = (
  tx: Session,
  prefix: 'C' | 'K',
  on: string,
  ids: readonly string[],
): Promise<Map<string, string>> => newNumbers(tx, { prefix, on, takenOf: takenCaseNumbers }, ids);
