const ALPHABET = '23456789BCDFGHJKLMNPQRSTVWXZ';
const LENGTH = 5;

/** A case, the failure of a chain, a continuity plan, a tailored arrangement (maatwerk), a housing case (huisvesting). */
export type NumberPrefix = 'C' | 'K' | 'P' | 'MW' | 'HV';

/**
 * The number people call a record by, `C-2026-7K4QD`: no counter, since the next number would tell every insurer how
 * many cases were logged or arrangements drafted that were never shared with it (D-4, C-1, C-6). Made from the id by SHA-256; letters and digits
 * that are mistaken for each other on the telephone are left out, and vowels, so that no word appears.
 * @param sha256 hexadecimal SHA-256 of the id and the attempt
 */
export function recordNumber(prefix: NumberPrefix, year: string, sha256: string): string {
  let value = BigInt(`0x${sha256}`);
  let code = '';
  for (let place = 0; place < LENGTH; place += 1) {
    code += ALPHABET[Number(value % BigInt(ALPHABET.length))];
    value /= BigInt(ALPHABET.length);
  }
  return `${prefix}-${year}-${code}`;
}
