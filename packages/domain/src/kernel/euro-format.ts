import type { Cents } from './cents.ts';

const FORMATS = {
  nl: new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }),
  en: new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' }),
} as const;

/**
 * The amount as people read it, always with two decimals: '€ 1.234,50' (nl, with a no-break space) or
 * '€1,234.50' (en).
 * @throws RangeError when the amount is not whole
 */
export function formatEuro(cents: Cents, locale: keyof typeof FORMATS): string {
  const amount = BigInt(cents);
  const digits = String(absolute(amount)).padStart(3, '0');
  // As text, because dividing by 100 loses the last cents of large amounts.
  const decimal = `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return FORMATS[locale].format(decimal as Intl.StringNumericLiteral);
}

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);
