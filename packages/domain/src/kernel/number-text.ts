import type { Cents } from './money.ts';

/** How a language writes numbers: nl 1.234,56 and en 1,234.56. */
export type NumberLanguage = 'nl' | 'en';

const SIGNS = { nl: { decimal: ',', group: '.' }, en: { decimal: '.', group: ',' } } as const;
const SPACES = /[\s\u00a0\u202f]/g;
const PLAIN = /^(-?\d{1,15})(?:D(\d{1,6}))?$/;
const GROUPED = /^(-?\d{1,3}(?:G\d{3}){1,4})(?:D(\d{1,6}))?$/;
/** A group has three digits, so one or two of them behind the other sign can only be decimals. */
const OTHER_SIGN = /^(-?\d{1,15})G(\d{1,2})$/;

/** The digits of a number as it was typed; null for nothing, undefined for what is no number in that language. */
function digitsIn(
  text: string,
  language: NumberLanguage,
): { whole: string; fraction: string } | null | undefined {
  const { decimal, group } = SIGNS[language];
  const typed = text.replace(SPACES, '').replace('−', '-').replaceAll(group, 'G').replaceAll(decimal, 'D');
  if (typed === '') return null;
  const [, whole, fraction = ''] = PLAIN.exec(typed) ?? GROUPED.exec(typed) ?? OTHER_SIGN.exec(typed) ?? [];
  return whole === undefined ? undefined : { whole: whole.replaceAll('G', ''), fraction };
}

/**
 * The number somebody typed: `1.234,5` in Dutch and `1,234.5` in English are 1234.5.
 * @returns null for nothing, undefined for what is no number or has two readings (`1,234` in Dutch is 1.234)
 */
export function numberOfText(text: string, language: NumberLanguage): number | null | undefined {
  const digits = digitsIn(text, language);
  return digits ? Number(`${digits.whole}.${digits.fraction || '0'}`) : digits;
}

/**
 * A-6 · the amount somebody typed in euros, in cents, digit by digit and so exact: `€ 1.234,56` and `1.234,-` in Dutch.
 * @returns null for nothing (unknown, never 0), undefined for what is no amount, is below 0 or has parts of a cent
 */
export function centsOfText(text: string, language: NumberLanguage): Cents | null | undefined {
  const amount = text
    .trim()
    .replace(/^(?:€|EUR)/i, '')
    .replace(/[.,](?:-{1,2}|–|—)$/, '');
  const digits = digitsIn(amount, language);
  // A sign of money alone is no amount.
  if (digits === null) return text.trim() === '' ? null : undefined;
  if (digits === undefined || digits.whole.startsWith('-') || digits.fraction.length > 2) return undefined;
  const cents = Number(digits.whole + digits.fraction.padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? cents : undefined;
}

/** The number as it is typed in a field: without groups, with the decimal sign of the language. */
export const textOfNumber = (value: number | null, language: NumberLanguage): string =>
  value === null ? '' : plainText(value).replace('.', SIGNS[language].decimal);

/** Without an exponent, which nobody types. */
const plainText = (value: number): string =>
  Math.abs(value) < 1e15 && Math.abs(value) >= 1e-6 ? String(value) : value.toFixed(6).replace(/\.?0+$/, '');

/** The amount as it is typed in a field: euros, two decimals unless it is a whole number of euros. */
export function textOfCents(cents: Cents | null, language: NumberLanguage): string {
  if (cents === null) return '';
  const digits = String(cents).padStart(3, '0');
  const [whole, fraction] = [digits.slice(0, -2), digits.slice(-2)];
  return fraction === '00' ? whole : `${whole}${SIGNS[language].decimal}${fraction}`;
}
