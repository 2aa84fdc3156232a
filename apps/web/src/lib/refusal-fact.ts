import type { ErrorDetails } from '@regiovast/domain/kernel/errors';
import type { Formatter } from './format.ts';
import { dateIn } from './search-params.ts';

/**
 * A fact of a refusal as the reader's language writes it: dates and numbers, and euros where the name of the fact says that
 * it counts cents.
 */
export function factInWords(name: string, value: ErrorDetails[string], format: Formatter): string {
  if (typeof value === 'number') return name.endsWith('Cents') ? format.euro(value) : format.integer(value);
  return typeof value === 'string' && dateIn(value) ? format.date(value) : String(value);
}
