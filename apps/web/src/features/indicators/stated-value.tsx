import type { StatedFigure } from '@regiovast/domain/indicators/stated-figure';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useIndicatorWords } from './use-indicator-words.ts';

/** R-1 · the value of a figure as its source binds it, marked when it has expired; or that it is unknown. */
export function StatedValue({ figure, withUnit = false }: { figure: StatedFigure; withUnit?: boolean }) {
  const { t } = useTranslation();
  const words = useIndicatorWords();
  if (figure.kind === 'unknown') {
    return (
      <span className="unknown" title={t('indicators.unknownWhy')}>
        {t('frame.unknown')}
      </span>
    );
  }
  return (
    <>
      {words.valueOf(figure)}
      {withUnit && <small> {words.unitOf(figure.definition)}</small>}
      {figure.isExpired && <ExpiredChip months={figure.definition.staleAfterMonths ?? 0} />}
    </>
  );
}

function ExpiredChip({ months }: { months: number }) {
  const { t } = useTranslation();
  return (
    <span
      className="chip tone-threatened indicator-expired"
      title={t('indicators.expiredWhy', { count: months })}
    >
      <Icon name="clock" size={14} />
      {t('indicators.expired')}
    </span>
  );
}
