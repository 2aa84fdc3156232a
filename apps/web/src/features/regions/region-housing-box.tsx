import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { HousingStepChip } from '../housing/housing-step-chip.tsx';
import { HousingTermText } from '../housing/housing-term.tsx';
import '../housing/housing-words.ts';
import '../housing/housing.css';
import './region-plan.css';

/** C-2 · the open housing cases in a region that the reader sees, and beginning one for its RHO. */
export default function RegionHousingBox({ code }: { code: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const me = useMe();
  const { data, error } = useQuery(trpc.housing.ofRegion.queryOptions({ regionCode: code }));
  return (
    <section className="box" aria-labelledby="region-housing">
      <div className="box-head">
        <h2 id="region-housing">{t('housingCases.regionBox.title')}</h2>
        {data?.can.start.can && (
          <Link to="/huisvesting/nieuw" className="push">
            {t('housingCases.start.go')}
          </Link>
        )}
      </div>
      <ErrorNote error={error} />
      {!data && !error && (
        <div className="region-plan-waiting" role="status" aria-label={t('frame.loading')} />
      )}
      {data && data.total === 0 && (
        <p className="box-body second">
          {t(
            me.organisation.kind === 'insurer'
              ? 'housingCases.regionBox.noneInsurer'
              : 'housingCases.regionBox.none',
          )}
        </p>
      )}
      {data && data.total > 0 && (
        <>
          <ul className="housing-counts" aria-label={t('housingCases.regionBox.steps')}>
            {data.steps.map(({ step, count }) => (
              <li key={step}>
                <Link to="/huisvesting" search={{ regio: code, stap: step }}>
                  {format.integer(count)} {t(`housing.steps.${step}`)}
                </Link>
              </li>
            ))}
          </ul>
          <ul className="housing-list">
            {data.rows.map((row) => (
              <li key={row.id}>
                <p className="row">
                  <Link to="/huisvesting/$id" params={{ id: row.id }}>
                    {row.practiceName ?? row.initiativeName}
                  </Link>
                  <HousingStepChip step={row.step} />
                </p>
                <p className="meta">
                  {row.number} · {row.municipalityName} · <HousingTermText term={row.nextTerm} />
                </p>
              </li>
            ))}
          </ul>
          <p className="box-body">
            <Link to="/huisvesting" search={{ regio: code }}>
              {t('housingCases.regionBox.all', { shown: format.integer(data.total) })}
            </Link>
          </p>
        </>
      )}
    </section>
  );
}
