import type { OverviewView } from '@regiovast/domain/regions/region.views';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

/** What the marks in the table mean, and as of when each figure is. */
export function RegionNotes({ data }: { data: OverviewView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nation = data.national[0];
  const hasOwn = data.rows.some((row) => row.basis === 'live');
  const others = (): string => {
    if (data.publishedQuarter && data.publishedReferenceDate) {
      return t(hasOwn ? 'regions.notes.published' : 'regions.notes.publishedAll', {
        quarter: format.quarter(data.publishedQuarter),
        date: format.date(data.publishedReferenceDate),
      });
    }
    const last = nation?.trend.at(-1);
    if (!nation || !last) return t('regions.notes.none');
    return t('regions.notes.unpublished', {
      quarter: format.quarter(last.quarter),
      date: format.date(nation.referenceDate),
    });
  };
  return (
    <div className="meta region-notes">
      {hasOwn && (
        <span>
          <i className="dot" /> {t('regions.notes.live', { date: format.date(data.referenceDate) })}
        </span>
      )}
      <span>{others()}</span>
      {data.rows.some((row) => row.basis !== 'live') && <span>{t('regions.notes.hidden')}</span>}
      <span>{t('regions.notes.suppressed', { count: data.minimumCount })}</span>
      <span>
        {t(
          data.populationOldestDate === data.populationReferenceDate
            ? 'regions.notes.population'
            : 'regions.notes.populationMixed',
          {
            source: data.populationSource,
            date: format.date(data.populationReferenceDate),
            oldest: format.date(data.populationOldestDate),
          },
        )}
      </span>
      <Link to="/cijfers">{t('regions.notes.definitions')}</Link>
    </div>
  );
}
