import type { Figure } from '@regiovast/domain/regions/region.views';
import { useTranslation } from 'react-i18next';
import { digitsOf, FigureText } from '../../components/figure-text.tsx';

/** A figure of a quarter; what rests on part of the practices carries the sign for estimated. */
export function FigureCell({ figure, unit }: { figure: Figure; unit: string }) {
  const { t } = useTranslation();
  const isEstimated = figure.quality === 'ESTIMATED' && figure.value !== null && !figure.suppressed;
  return (
    <>
      {isEstimated && (
        <>
          <span className="estimated" title={t('quarters.estimated')} aria-hidden="true">
            ≈{' '}
          </span>
          <span className="visually-hidden">{t('quarters.estimated')} </span>
        </>
      )}
      <FigureText figure={figure} digits={digitsOf(unit)} />
    </>
  );
}
