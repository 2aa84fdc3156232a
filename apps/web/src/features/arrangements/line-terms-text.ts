import { formatEuro } from '@regiovast/domain/kernel/money';
import type { NumberLanguage } from '@regiovast/domain/kernel/number-text';
import type { TFunction } from 'i18next';
import type { LineTerms } from './grid-draft.ts';
import { numbersOf } from './formula-text.ts';

/** A-1 · how a line is paid, in words: fixed, per patient up to the break-even count, per hour. */
export function lineTermsText(t: TFunction, line: LineTerms, language: NumberLanguage): string {
  const price = formatEuro(line.unitCents ?? 0, language);
  if (line.kind === 'PER_PATIENT' && line.breakEvenPatients === null)
    return t('arrangementAmounts.terms.uncapped', { price });
  const most = numbersOf(language).integer(line.breakEvenPatients ?? 0);
  return t(`arrangementAmounts.terms.${line.kind}`, { price, most });
}
