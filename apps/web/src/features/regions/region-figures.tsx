import type { Figure, RegionView } from '@regiovast/domain/regions/region.views';
import { useTranslation } from 'react-i18next';
import { DefinitionLink } from '../../components/definition-link.tsx';
import { FigureText } from '../../components/figure-text.tsx';
import { useFormat } from '../../lib/format.ts';
import { SOURCE_OF } from './figure-source.ts';

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
        <Item own="PRACTICES_AT_RISK" figure={row.practicesAtRisk} />
        <Item own="PATIENTS_AT_RISK" figure={row.patientsAtRisk} />
        <Item own="PATIENT_STOP_SHARE_FULL" figure={row.stopShareFull} digits={1} unit="%" />
        <Item own="PATIENT_STOP_SHARE_PARTIAL" figure={row.stopSharePartial} digits={1} unit="%" />
        <Item own="GPS_PER_10K" figure={row.gpsPer10k} digits={2} />
        <Item
          own="CASES_RESOLVED"
          name={isLive ? t('regions.region.resolved') : t('regions.region.resolvedThen')}
          figure={row.casesResolved}
        />
        <Item own="HOUSING_CASES_OPEN" figure={row.housingCases} />
        <Item
          code="POPULATION"
          name={t('regions.region.inhabitants')}
          figure={row.inhabitants}
          source={`${data.populationSource}, ${format.date(data.populationReferenceDate)}`}
        />
        {row.practices !== null && (
          <Item
            name={t('regions.region.practices')}
            figure={counted(row.practices)}
            source={t('regions.region.practicesMeaning')}
          />
        )}
        {row.overdueActions !== null && (
          <Item
            name={t('regions.region.overdue')}
            figure={counted(row.overdueActions)}
            source={t('regions.region.overdueMeaning')}
          />
        )}
      </dl>
      <p className="meta region-notes">{t('regions.notes.suppressed', { count: data.minimumCount })}</p>
    </section>
  );
}

type OwnCode = keyof typeof SOURCE_OF;
type ItemProps = {
  readonly figure: Figure;
  readonly digits?: 0 | 1 | 2;
  readonly unit?: string;
} & (
  | { readonly own: OwnCode; readonly name?: string }
  // A count that the catalogue does not hold says beside itself what it counts.
  | { readonly own?: never; readonly code?: 'POPULATION'; readonly name: string; readonly source: string }
);

/** R-1 · one figure, with where it comes from and the way to its definition. */
function Item({ figure, digits = 0, unit, ...item }: ItemProps) {
  const { t } = useTranslation();
  const code = item.own ?? item.code;
  const label = item.own ? (item.name ?? t(`terms.indicator.${item.own}`)) : item.name;
  const source = item.own ? t(`regions.source.${SOURCE_OF[item.own]}`) : item.source;
  return (
    <div>
      <dt>{code ? <DefinitionLink code={code}>{label}</DefinitionLink> : label}</dt>
      <dd>
        <span className="figure-value">
          <FigureText figure={figure} digits={digits} />
          {unit && figure.value !== null && <small> {unit}</small>}
          {figure.quality === 'ESTIMATED' && figure.value !== null && <small> {t('frame.estimated')}</small>}
        </span>
        <span className="meta">{source}</span>
      </dd>
    </div>
  );
}
