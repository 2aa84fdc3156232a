import { type Cents, formatEuro } from '@regiovast/domain/kernel/money';
import type { NumberLanguage } from '@regiovast/domain/kernel/number-text';

/** Amounts in a table that says "in euro" above it: cents only where any amount of the table has them, then everywhere. */
export const tableAmounts = (
  amounts: Iterable<Cents>,
  language: NumberLanguage,
): ((cents: Cents) => string) => {
  const hasCents = [...amounts].some((cents) => cents % 100 !== 0);
  return (cents) => {
    const text = formatEuro(cents, language).replace(/[€\s\u00a0]/g, '');
    return hasCents ? text : text.slice(0, -3);
  };
};
