import type { Figure, RegionView } from '@regiovast/domain/regions/region.views';
import { useTranslation } from 'react-i18next';
import { FigureText } from '../../components/figure-text.tsx';
import { useFormat } from '../../lib/format.ts';

const counted = (value: number): Figure => ({ value, suppressed: false, quality: 'MEASURED' });

/** The figures of a region, and above them where they come from and as of when. */
export function RegionFigures({ data }: { data: RegionView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { row } = data;
  const isLive = row.basis === 'live';
  const basis = (): string => {
    if (isLive) return t('regions.region.live', { date: format.date(data.referenceDate) });
    if (row.basis === 'published' && data.publishedQuarter) {
      return t('regions.region.published', { quarter: format.quarter(data.publishedQuarter) });
    }
    return data.regionType === 'careOffice' ? t('regions.region.noneYet') : t('regions.region.none');
  };
  return (
    <section className="box" aria-labelledby="region-figures">
      <div className="box-head">
        <h2 id="region-figures">{t('regions.region.figures')}</h2>
        <span className="second">{basis()}</span>
      </div>
      <dl className="region-figures">
        <Item name={t('terms.indicator.PRACTICES_AT_RISK')} figure={row.practicesAtRisk} />
        <Item name={t('terms.indicator.PATIENTS_AT_RISK')} figure={row.patientsAtRisk} />
        <Item
          name={t('terms.indicator.PATIENT_STOP_SHARE_FULL')}
          figure={row.stopShareFull}
          digits={1}
          unit="%"
        />
        <Item
          name={t('terms.indicator.PATIENT_STOP_SHARE_PARTIAL')}
          figure={row.stopSharePartial}
          digits={1}
          unit="%"
        />
        <Item name={t('regions.region.fte')} figure={row.gpsPer10k} digits={2} />
        <Item
          name={isLive ? t('regions.region.resolved') : t('regions.region.resolvedThen')}
          figure={row.casesResolved}
        />
        {row.overdueActions !== null && (
          <Item name={t('regions.region.overdue')} figure={counted(row.overdueActions)} />
        )}
        {row.practices !== null && (
          <Item name={t('regions.region.practices')} figure={counted(row.practices)} />
        )}
        <Item
          name={t('regions.region.inhabitants')}
          figure={row.inhabitants}
          note={`${data.populationSource}, ${format.date(data.populationReferenceDate)}`}
        />
      </dl>
      <p className="meta region-notes">{t('regions.notes.suppressed', { count: data.minimumCount })}</p>
    </section>
  );
}

type ItemProps = {
  readonly name: string;
  readonly figure: Figure;
  readonly digits?: 0 | 1 | 2;
  readonly unit?: string;
  readonly note?: string;
};

function Item({ name, figure, digits = 0, unit, note }: ItemProps) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span className="figure-value">
          <FigureText figure={figure} digits={digits} />
          {unit && figure.value !== null && <small> {unit}</small>}
          {figure.quality === 'ESTIMATED' && figure.value !== null && <small> {t('frame.estimated')}</small>}
        </span>
        {note && <span className="meta">{note}</span>}
      </dd>
    </div>
  );
}
