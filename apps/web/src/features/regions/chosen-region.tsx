import type { OverviewRow } from '@regiovast/domain/regions/region.views';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FigureText } from '../../components/figure-text.tsx';
import { PhaseCounts } from './phase-counts.tsx';
import { ScoreText } from './score-text.tsx';

/** The region chosen on the map or in the table, with its main figures and the way to its page. */
export function ChosenRegion({ row }: { row: OverviewRow }) {
  const { t } = useTranslation();
  const figures = [
    [t('regions.column.practicesAtRisk'), row.practicesAtRisk, 0],
    [t('regions.column.patientsAtRisk'), row.patientsAtRisk, 0],
    [t('regions.column.stopShareFull'), row.stopShareFull, 1],
    [t('regions.column.gpsPer10k'), row.gpsPer10k, 2],
    [t('regions.column.inhabitants'), row.inhabitants, 0],
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
        <div>
          <dt>{t('regions.column.score')}</dt>
          <dd>
            <ScoreText score={row.score} />
          </dd>
        </div>
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
