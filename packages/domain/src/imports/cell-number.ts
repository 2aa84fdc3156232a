import { accept, type Cell, type CellReader, refuse, shortened } from './cell.ts';

/** 2846 · 2.846 · 2 846 · 2846,0 · 2.846,00: dots and spaces only between groups of three. */
const WHOLE = /^(\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+)(?:,0{1,2})?$/;
/** 2846.0, as a program writes a whole number; 2.000 has three zeros and is two thousand. */
const WHOLE_WITH_POINT = /^(\d+)\.0{1,2}$/;
/** 2 · 2,5 · 2.5 · ,5 */
const DECIMAL = /^(?:\d+|\d*[.,]\d+)$/;
/** 1.250,5 · 1 250,5 */
const GROUPED_DECIMAL = /^(?:\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+),\d+$/;

/**
 * A whole number in Dutch notation: '2.846' is two thousand eight hundred and forty-six, for a count has no
 * decimals. '2,846' could be meant in two ways and is refused.
 * @param most largest plausible value
 */
export const wholeUpTo =
  (most: number): CellReader<number> =>
  (text) => {
    const { sign, body } = signOf(text);
    const digits = (WHOLE.exec(body) ?? WHOLE_WITH_POINT.exec(body))?.[1]?.replace(/[. ]/g, '');
    if (digits !== undefined) return within(sign * Number(digits), most, text);
    return refuse(
      'NUMBER_INVALID',
      `"${shortened(text)}" is geen heel getal. Schrijf het als 2846 of 2.846.`,
    );
  };

/**
 * A number with a decimal comma or point: '2,5' and '2.5' are two and a half, '1.250,5' is over a thousand.
 * @param most largest plausible value
 */
export const decimalUpTo =
  (most: number): CellReader<number> =>
  (text) => {
    const { sign, body } = signOf(text);
    if (DECIMAL.test(body)) return within(sign * Number(body.replace(',', '.')), most, text);
    if (GROUPED_DECIMAL.test(body)) {
      return within(sign * Number(body.replace(/[. ]/g, '').replace(',', '.')), most, text);
    }
    return refuse('NUMBER_INVALID', `"${shortened(text)}" is geen getal. Schrijf het als 2,5 of 2.5.`);
  };

function signOf(text: string): { sign: number; body: string } {
  return /^[-\u2212]/.test(text) ? { sign: -1, body: text.slice(1).trim() } : { sign: 1, body: text };
}

function within(value: number, most: number, text: string): Cell<number> {
  // Minus nought is nought.
  if (value === 0) return accept(0);
  if (value > 0 && value <= most) return accept(value);
  return refuse(
    'NUMBER_OUT_OF_RANGE',
    `${shortened(text)} is niet aannemelijk: verwacht 0 tot en met ${most}. Controleer het getal.`,
  );
}
