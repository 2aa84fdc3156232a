import type { OverviewRow } from '@regiovast/domain/regions/region.views';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FigureText } from '../../components/figure-text.tsx';
import { PhaseCounts } from './phase-counts.tsx';

/** The region chosen on the map or in the table, with its main figures and the way to its page. */
export function ChosenRegion({ row }: { row: OverviewRow }) {
  const { t } = useTranslation();
  const figures = [
    [t('regions.table.atRisk'), row.practicesAtRisk, 0],
    [t('regions.table.patients'), row.patientsAtRisk, 0],
    [t('regions.table.stopFull'), row.stopShareFull, 1],
    [t('regions.table.fte'), row.gpsPer10k, 2],
    [t('regions.table.inhabitants'), row.inhabitants, 0],
  ] as const;
  return (
    <section className="chosen-region" aria-label={t('regions.map.chosenRegion')}>
      <div className="row">
        <h3>{row.name}</h3>
        <Link className="push" to="/regios/$code" params={{ code: row.code }}>
          {t('regions.region.open')}
        </Link>
      </div>
      <p className="meta">
        {row.preferentInsurer
          ? t('regions.region.preferent', { name: row.preferentInsurer.name })
          : t('regions.region.noPreferent')}
      </p>
      {row.phases && <PhaseCounts phases={row.phases} />}
      <dl>
        {figures.map(([name, figure, digits]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <FigureText figure={figure} digits={digits} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
