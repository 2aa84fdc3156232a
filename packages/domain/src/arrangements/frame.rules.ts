import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import type { ArrangementType, Nature } from './arrangement-codes.ts';
import {
  type ArrangementPeriod,
  isArrangementPeriod,
  LONGEST_PERIOD_QUARTERS,
} from './arrangement-period.ts';

/** A-1 · an arrangement is incidental: it runs for at most as long as `LONGEST_PERIOD_QUARTERS`. */
export const periodVerdict = (period: ArrangementPeriod): Verdict =>
  verdictOf(
    violatedIf(!isArrangementPeriod(period), 'ARRANGEMENT_PERIOD_TOO_LONG', {
      quarters: LONGEST_PERIOD_QUARTERS,
    }),
  );

/** A-1 · only a structural arrangement has a reason why it is; an empty one is none yet. */
export const structuralReasonOf = (nature: Nature, reason: string | null): string | null =>
  nature === 'STRUCTURAL' && reason !== null && reason !== '' ? reason : null;

/** A-2, H-1 · only a contribution to housing has an access test, and can be for a housing case. */
export const hasAccessTest = (type: ArrangementType): boolean => type === 'HOUSING_CONTRIBUTION';
