import type { PartUnit } from '@regiovast/domain/outlook/score-parts';
import type { Formatter } from '../../lib/format.ts';

/** How many digits behind the decimal sign each value deserves. */
const DIGITS: Readonly<Record<PartUnit, 0 | 1>> = {
  inhabitantsPerFte: 0,
  inhabitants75PlusPerFte: 0,
  weightedPatientsPer100: 1,
  percentOfOwners: 1,
  percentOfPractices: 1,
  placesPer1000: 1,
  percentOfLeases: 1,
};

/** The value of a part as the reader's language writes it. */
export function partValue(value: number, unit: PartUnit, format: Formatter): string {
  const digits = DIGITS[unit];
  return digits === 0 ? format.integer(value) : format.decimal(value, digits);
}
