import { useTranslation } from 'react-i18next';
import { changeOf, type TrendPoint } from '../../components/chart/trend.ts';
import { useFormat } from '../../lib/format.ts';

type Props = { readonly points: readonly TrendPoint[]; readonly unit: string; readonly digits: 0 | 1 | 2 };

/** The change since the quarter before, with its sign; a share changes by points. */
export function ChangeText({ points, unit, digits }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const change = changeOf(points);
  const previous = points.at(-2);
  if (change === null || !previous) return <span className="meta">{t('regions.strip.noChange')}</span>;
  const quarter = format.quarter(previous.quarter);
  if (change === 0) return <span className="meta">{t('regions.strip.same', { quarter })}</span>;
  const size = Math.abs(change);
  const words = {
    change: `${change > 0 ? '+' : '−'}${digits === 0 ? format.integer(size) : format.decimal(size, digits)}`,
    quarter,
  };
  return (
    <span className="meta">
      <span aria-hidden="true">{change > 0 ? '▴ ' : '▾ '}</span>
      {unit === '%' ? t('regions.strip.pointsSince', words) : t('regions.strip.since', words)}
    </span>
  );
}
