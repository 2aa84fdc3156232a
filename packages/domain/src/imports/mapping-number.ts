import { type Cell, accept, refuse, shortened } from './cell.ts';
import type { DecimalSign } from './indicator-mapping.ts';

/** A number exactly as written: `units` divided by ten to the power `scale`. Sums of these have no rounding. */
export type ExactNumber = { readonly units: bigint; readonly scale: number };

const MOST_DECIMALS = 15;
const MOST_DIGITS = 15;
const SIGNED = /^([-+\u2212]?)\s*(?:€\s*)?(.*?)\s*%?$/;
/** A group of thousands does not begin with nought: '0.419' is no four hundred and nineteen. */
const PATTERNS: Readonly<Record<DecimalSign, RegExp>> = {
  comma: /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)?(?:,(\d+))?$/,
  point: /^(\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+)?(?:\.(\d+))?$/,
};

/** Reads a number with the decimal sign of its column; a sign that cannot be a group of thousands is refused. */
export function readExactNumber(text: string, decimal: DecimalSign): Cell<ExactNumber> {
  const [, sign = '', body = ''] = SIGNED.exec(text) ?? [];
  const [, whole = '', decimals = ''] = PATTERNS[decimal].exec(body) ?? [];
  const digits = whole.replace(/[., ]/g, '');
  if (digits === '' && decimals === '') {
    const words = decimal === 'comma' ? 'een komma, als 2,5' : 'een punt, als 2.5';
    return refuse('NUMBER_INVALID', `"${shortened(text)}" is geen getal. Decimalen staan achter ${words}.`);
  }
  if (digits.length > MOST_DIGITS || decimals.length > MOST_DECIMALS) {
    return refuse('NUMBER_OUT_OF_RANGE', `${shortened(text)} heeft te veel cijfers. Controleer het getal.`);
  }
  const units = BigInt(`${digits}${decimals}`);
  return accept({ units: sign === '' || sign === '+' ? units : -units, scale: decimals.length });
}

export function addExact(a: ExactNumber, b: ExactNumber): ExactNumber {
  const scale = Math.max(a.scale, b.scale);
  return { units: atScale(a, scale) + atScale(b, scale), scale };
}

const atScale = ({ units, scale }: ExactNumber, to: number): bigint => units * 10n ** BigInt(to - scale);

/** The nearest double; the same number whatever the order in which it was added up. Minus nought is nought. */
export const numberOf = ({ units, scale }: ExactNumber): number =>
  units === 0n ? 0 : Number(`${units}e-${scale}`);

/** What the texts of a column say of its decimal sign; null: they can be read in two ways. */
export type DecimalEvidence = { readonly sign: DecimalSign | null; readonly isCertain: boolean };

/**
 * P-2 · The decimal sign of a column, from all its cells: '0,5' and '1.234,5' can only have a comma. '1.234' alone
 * says nothing: it may be over a thousand or over one. Without any sign in the column either will do.
 */
export function decimalSignOf(texts: Iterable<string>): DecimalEvidence {
  let isOpen = false;
  const votes = { comma: false, point: false };
  for (const text of texts) {
    const body = SIGNED.exec(text)?.[2] ?? '';
    const comma = PATTERNS.comma.test(body);
    const point = PATTERNS.point.test(body);
    if (comma && point) isOpen ||= /[.,]/.test(body);
    else if (comma !== point) votes[comma ? 'comma' : 'point'] = true;
  }
  if (votes.comma !== votes.point) return { sign: votes.comma ? 'comma' : 'point', isCertain: true };
  if (votes.comma || isOpen) return { sign: null, isCertain: true };
  return { sign: 'comma', isCertain: false };
}
