import type { HousingNeedView } from '@regiovast/domain/housing/need.views';
import type { ShortfallYear } from '@regiovast/domain/housing/shortfall';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

type Props = { readonly view: HousingNeedView; readonly years: readonly ShortfallYear[] };

/** H-4, R-1 · how many patients it takes, and where the component of each year comes from. */
export function ShortfallNotes({ view, years }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const known = years.filter(({ component }) => component !== null);
  const { component } = view;
  return (
    <>
      {known.length > 0 && (
        <div>
          <h3>{t('housingNeed.breakEven.title')}</h3>
          <ul className="shortfall-list">
            {known.map(({ year, breakEvenPatients, enrolledPatients }) => {
              if (breakEvenPatients === null)
                return <li key={year}>{t('housingNeed.breakEven.never', { year })}</li>;
              const more = breakEvenPatients - enrolledPatients;
              const patients = format.integer(breakEvenPatients);
              return (
                <li key={year}>
                  {more > 0
                    ? t('housingNeed.breakEven.more', { year, patients, more: format.integer(more) })
                    : t('housingNeed.breakEven.enough', { year, patients })}
                </li>
              );
            })}
          </ul>
        </div>
      )}
      <details>
        <summary>{t('housingNeed.sources.title')}</summary>
        <ul className="shortfall-list">
          {component.years.map(({ year, centsPer1000, source }) => (
            <li key={year}>
              {t('housingNeed.sources.line', { year, amount: format.euro(centsPer1000), source })}
            </li>
          ))}
          {component.years.length === 0 && <li>{t('housingNeed.sources.none')}</li>}
        </ul>
        <p className="meta">
          {t('housingNeed.sources.version', {
            version: component.version,
            date: format.date(component.validFrom),
            source: component.source,
          })}
        </p>
      </details>
    </>
  );
}
