import { accept, type CellReader, refuse, shortened } from './cell.ts';

const UNKNOWN_WORDS: ReadonlySet<string> = new Set(['onbekend', 'unknown']);
const AGB = /^\d{8}$/;
/** A practice's AGB code begins with 01; a spreadsheet that takes it for a number drops the zero. */
const AGB_WITHOUT_ITS_ZERO = /^1\d{6}$/;
const POSTCODE = /^([1-9]\d{3}) ?([a-z]{2})$/i;

/** R-1 · Whether a cell says that its value is not known, which is the same as not stating it. */
export const isUnknownWord = (text: string): boolean => UNKNOWN_WORDS.has(text.toLowerCase());

/**
 * Text as it stands; a formula is text too and is never worked out.
 * @param limit most characters
 */
export const textUpTo =
  (limit: number): CellReader<string> =>
  (text) =>
    text.length <= limit
      ? accept(text)
      : refuse('TEXT_TOO_LONG', `De tekst telt ${text.length} tekens; er passen er ${limit}. Kort hem in.`);

/** AGB code: eight digits, spaces and hyphens between them allowed, a leading zero lost by a spreadsheet restored. */
export const readAgbCode: CellReader<string> = (text) => {
  const digits = text.replace(/[ -]/g, '');
  if (AGB.test(digits)) return accept(digits);
  if (AGB_WITHOUT_ITS_ZERO.test(digits)) return accept(`0${digits}`);
  return refuse(
    'AGB_INVALID',
    `"${shortened(text)}" is geen AGB-code. Een AGB-code heeft acht cijfers, bijvoorbeeld 01012345.`,
  );
};

/** Postcode as '1234 AB'. */
export const readPostcode: CellReader<string> = (text) => {
  const [, digits, letters] = POSTCODE.exec(text) ?? [];
  if (digits === undefined || letters === undefined) {
    return refuse('POSTCODE_INVALID', `"${shortened(text)}" is geen postcode. Schrijf hem als 1234 AB.`);
  }
  return accept(`${digits} ${letters.toUpperCase()}`);
};
