import { takenHousingNumbers } from '@regiovast/db/housing/read-housing';
import type { Session } from '@regiovast/db/store/store';
import { newNumber } from '../trpc/new-numbers.ts';

/** A number that no housing case has, `HV-2026-7K4QD`. */
export const newHousingNumber = (tx: Session, on: string, id: string): Promise<string> =>
  newNumber(tx, { prefix: 'HV', on, takenOf: takenHousingNumbers }, id);
