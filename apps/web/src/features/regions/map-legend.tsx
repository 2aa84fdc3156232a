import type { Figure } from '@regiovast/domain/regions/region.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { classOf, shadeOf } from './class-limits.ts';

/** Digits that the limits need to be told apart. */
const digitsOf = (limits: readonly number[]): 0 | 1 | 2 => {
  const decimals = Math.max(0, ...limits.map((limit) => String(limit).split('.')[1]?.length ?? 0));
  return decimals === 0 ? 0 : decimals === 1 ? 1 : 2;
};

/** The class limits with the number of regions in each; unknown and suppressed are classes of their own. */
export function MapLegend({ limits, figures }: { limits: readonly number[]; figures: readonly Figure[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const digits = digitsOf(limits);
  const show = (value: number): string =>
    digits === 0 ? format.integer(value) : format.decimal(value, digits);
  const suppressed = figures.filter((figure) => figure.suppressed).length;
  const unknown = figures.filter((figure) => figure.value === null && !figure.suppressed).length;
  const countIn = (index: number): number =>
    figures.filter(({ value }) => value !== null && classOf(value, limits) === index).length;
  return (
    <ul className="map-legend" aria-label={t('regions.map.legend')}>
      {limits.map((limit, index) => {
        const next = limits[index + 1];
        return (
          <li key={limit}>
            <i className={`shade-${shadeOf(index, limits.length)}`} />
            {next === undefined
              ? t('regions.map.from', { limit: show(limit) })
              : `${show(limit)}–${show(next)}`}{' '}
            <span className="meta">{t('regions.map.regionsIn', { count: countIn(index) })}</span>
          </li>
        );
      })}
      {unknown > 0 && (
        <li>
          <i className="not-known" />
          {t('frame.unknown')} <span className="meta">{t('regions.map.regionsIn', { count: unknown })}</span>
        </li>
      )}
      {suppressed > 0 && (
        <li>
          <i className="hidden-count">
            <Icon name="lock" size={10} />
          </i>
          {t('frame.suppressed')}{' '}
          <span className="meta">{t('regions.map.regionsIn', { count: suppressed })}</span>
        </li>
      )}
    </ul>
  );
}
