import { takenPlanNumbers } from '@regiovast/db/plans/read-plans';
import type { Session } from '@regiovast/db/store/store';
import { newNumber } from '../trpc/new-numbers.ts';

/** A number that no plan has, `P-2026-7K4QD`. */
export const newPlanNumber = (tx: Session, on: string, id: string): Promise<string> =>
  newNumber(tx, { prefix: 'P', on, takenOf: takenPlanNumbers }, id);
