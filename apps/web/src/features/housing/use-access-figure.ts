import type { AccessFigureValue, ProposedFigure } from '@regiovast/domain/housing/access-figures';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

type Sourced = Pick<ProposedFigure, 'origin' | 'source' | 'on' | 'reach'>;

/** R-1 · a figure of an access test in words: its value with its unit, and where it comes from and of which day. */
export function useAccessFigure() {
  const { t } = useTranslation();
  const format = useFormat();
  const valueOf = ({
    unit,
    value,
  }: {
    unit: ProposedFigure['unit'];
    value: AccessFigureValue | null;
  }): string => {
    if (value === null) return t('housingTest.unknown');
    if (typeof value === 'string') return t(`housingTest.stops.${value}`);
    return t(`housingTest.units.${unit}`, { shown: format.number(value) });
  };
  const sourceOf = ({ origin, source, on, reach }: Sourced): string =>
    [
      t(`housingTest.origins.${origin}`),
      source,
      on === null ? '' : format.date(on),
      reach === null
        ? ''
        : t('housingTest.reach', {
            km: format.number(reach.radiusKm),
            practices: format.integer(reach.practices),
            unknown: format.integer(reach.practicesUnknown),
          }),
    ]
      .filter((part) => part !== '')
      .join(' · ');
  return { valueOf, sourceOf };
}
