import { type NumberLanguage, centsOfText, textOfCents } from '../kernel/number-text.ts';
import type { LineKind } from './arrangement-codes.ts';
import { HUNDREDTHS_PER_HOUR, LARGEST_AMOUNT_CENTS, type PricedLine } from './amounts.ts';
import { ARRANGEMENT_LIMITS } from './arrangement.schemas.ts';
import { amountOfCell } from './grid.rules.ts';

/** Why a text is no value of a cell. */
export const CELL_PROBLEMS = ['noNumber', 'notWhole', 'twoReadings', 'tooLarge'] as const;
export type CellProblem = (typeof CELL_PROBLEMS)[number];

/** A value, null for an empty cell, or what is wrong with the text. */
export type ReadCell = { readonly value: number | null } | { readonly problem: CellProblem };

const MONEY = /€|EUR/gi;
/** How spreadsheets show nothing or nought: a dash, also with the sign of money before it. */
const NOTHING = /^(?:[-–—]+)?$/;
const SPACES = /[\s\u00a0\u202f]/g;

const bodyOf = (text: string): string => text.replace(SPACES, '').replace(MONEY, '');

/** Grouped with decimals, more than one group, or a sign and then a dash for the cents. */
const CERTAIN = {
  nl: /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$|,(?:-{1,2}|–|—)$/,
  en: /^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$|\.(?:-{1,2}|–|—)$/,
} as const;
const DECIMAL = { nl: /^\d*,\d+$/, en: /^\d*\.\d+$/ } as const;
/** One to three digits, a sign, three digits: over a thousand, or over one. */
const OPEN = /^[1-9]\d{0,2}[.,]\d{3}$/;

/**
 * The notation in which a number can only be written: `1.234,56` and `12,5` are Dutch, `1,234.56` and `12.5` English. Null:
 * it says nothing (`1234`, words), or has two readings (`1.234`).
 */
export function notationOf(text: string): NumberLanguage | null {
  const body = bodyOf(text);
  for (const notation of ['nl', 'en'] as const)
    if (CERTAIN[notation].test(body) || (DECIMAL[notation].test(body) && !OPEN.test(body))) return notation;
  return null;
}

/** Whether a text can be read in two ways. */
export const hasTwoReadings = (text: string): boolean => OPEN.test(bodyOf(text));

/**
 * · what a text says in a cell of a line, digit by digit and so exact: cents of a fixed line, whole patients, or
 * hundredths of hours. Nothing and a dash are an empty cell.
 */
export function readCell(line: PricedLine, text: string, notation: NumberLanguage): ReadCell {
  if (NOTHING.test(bodyOf(text))) return { value: null };
  const isMoney = line.kind === 'FIXED';
  // A price per hour in a cell of hours is a mistake, not hours.
  const hundredths = !isMoney && /€|EUR/i.test(text) ? undefined : centsOfText(bodyOf(text), notation);
  if (hundredths === undefined || hundredths === null) return { problem: 'noNumber' };
  if (line.kind !== 'PER_PATIENT') return within(line, hundredths);
  if (hundredths % HUNDREDTHS_PER_HOUR !== 0) return { problem: 'notWhole' };
  return within(line, hundredths / HUNDREDTHS_PER_HOUR);
}

/** Largest quantity or amount of a cell, whatever it costs. */
const MOST: Readonly<Record<LineKind, number>> = {
  FIXED: LARGEST_AMOUNT_CENTS,
  PER_PATIENT: ARRANGEMENT_LIMITS.places,
  PER_HOUR: ARRANGEMENT_LIMITS.places * HUNDREDTHS_PER_HOUR,
};

const within = (line: PricedLine, value: number): ReadCell =>
  value > MOST[line.kind] || amountOfCell(line, value) === null ? { problem: 'tooLarge' } : { value };

/** The value of a cell as it is typed and copied: no groups, the decimal sign of the language. */
export const textOfCell = (
  { kind }: Pick<PricedLine, 'kind'>,
  value: number | null,
  language: NumberLanguage,
): string => (value === null || kind === 'PER_PATIENT' ? String(value ?? '') : textOfCents(value, language));
