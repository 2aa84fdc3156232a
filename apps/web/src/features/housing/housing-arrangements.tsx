import type { HousingNeedView } from '@regiovast/domain/housing/need.views';
import { sumCents } from '@regiovast/domain/kernel/money';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { ArrangementStatusChip } from '../arrangements/arrangement-status-chip.tsx';
import '../arrangements/arrangement-words.ts';

/** C-1 · what arrangements plan for this case per year, of those that the reader sees; without any there is no box. */
export function HousingArrangements({ view }: { view: HousingNeedView }) {
  const { t } = useTranslation();
  const { euro } = useFormat();
  const { arrangements } = view;
  if (arrangements.length === 0) return null;
  const years = [...new Set(arrangements.flatMap((own) => own.years.map(({ year }) => year)))].toSorted(
    (one, other) => one - other,
  );
  const caption = t('housingNeed.arrangements.caption');
  return (
    <section className="box" aria-labelledby="housing-arrangements">
      <div className="box-head">
        <h2 id="housing-arrangements">{t('housingNeed.arrangements.title')}</h2>
      </div>
      <div className="table-scroll" role="region" tabIndex={0} aria-label={caption}>
        <table className="data-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t('housingNeed.arrangements.number')}</th>
              <th scope="col">{t('housingNeed.arrangements.status')}</th>
              {years.map((year) => (
                <th key={year} scope="col" className="numeric">
                  {year}
                </th>
              ))}
              <th scope="col" className="numeric">
                {t('housingNeed.arrangements.total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {arrangements.map((own) => (
              <tr key={own.id}>
                <th scope="row">
                  <Link to="/maatwerk/$id" params={{ id: own.id }}>
                    {own.number}
                  </Link>
                </th>
                <td>
                  <ArrangementStatusChip status={own.status} />
                </td>
                {years.map((year) => {
                  const planned = own.years.find((known) => known.year === year);
                  return (
                    <td key={year} className="numeric">
                      {planned ? euro(planned.plannedCents) : '–'}
                    </td>
                  );
                })}
                <td className="numeric">
                  {euro(sumCents(own.years.map(({ plannedCents }) => plannedCents)))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
