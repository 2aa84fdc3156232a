import type { Formatter } from '../../lib/format.ts';

/** A number with the digits its source gives, at most two: 59 stays 59, not 59,0. */
export function numberText(value: number, format: Formatter): string {
  const hundredths = Math.round(value * 100);
  if (hundredths % 100 === 0) return format.integer(value);
  return format.decimal(value, hundredths % 10 === 0 ? 1 : 2);
}
