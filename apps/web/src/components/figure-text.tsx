import type { Figure } from '@regiovast/domain/regions/region.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.ts';

/** Digits behind the decimal sign that a figure with this unit deserves. */
export const digitsOf = (unit: string): 0 | 1 | 2 => (unit === '%' ? 1 : unit.includes('10.000') ? 2 : 0);

/** R-1, C-4 · a figure, or in words that it is unknown or suppressed; never an empty cell and never a 0 for either. */
export function FigureText({ figure, digits = 0 }: { figure: Figure; digits?: 0 | 1 | 2 }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (figure.suppressed) {
    return (
      <span className="suppressed" title={t('frame.suppressedWhy')}>
        {t('frame.suppressed')}
      </span>
    );
  }
  if (figure.value === null) return <span className="unknown">{t('frame.unknown')}</span>;
  return <>{digits === 0 ? format.integer(figure.value) : format.decimal(figure.value, digits)}</>;
}
