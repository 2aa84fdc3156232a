import { makeAgreementPaper, makeLargeAgreement } from '../fixture/agreement-paper.ts';
import { wordFailures } from '../papers/word-text.check.ts';
import { agreementFile } from './agreement-file.ts';

/** What a reader of the small agreement must find, and of the largest there can be. */
const WORDS = [
  'Overeenkomst maatwerk: Nieuwe praktijk',
  '3. Bedragen',
  'Bijlage: bedragen per kwartaal',
  '300 patiënten',
  '54,5 uur',
  'Heel 2028',
  '€ 34.183,00',
] as const;
const LARGE_WORDS = ['Regel 40 met een naam', 'Heel 2031', '€ 10.000.000,01', '€ 10.001.543,62'] as const;

/** A-7 · what is wrong with the agreement as LibreOffice Writer reads it, and what could not be looked at. */
export async function agreementFailures(
  folder: string,
): Promise<{ readonly failures: string[]; readonly notes: string[] }> {
  const small = wordFailures(await agreementFile(makeAgreementPaper(), 'nl'), WORDS, folder);
  const large = small && wordFailures(await agreementFile(makeLargeAgreement(), 'nl'), LARGE_WORDS, folder);
  return {
    failures: [...(small ?? []), ...(large ?? [])],
    notes: [
      small === null
        ? 'NOT CHECKED: the agreement of an arrangement, because LibreOffice Writer is not installed'
        : `LibreOffice Writer reads ${WORDS.length + LARGE_WORDS.length} words of two agreements`,
    ],
  };
}
