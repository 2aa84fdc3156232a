import type { NationalFigure } from '@regiovast/domain/regions/region.views';
import { useTranslation } from 'react-i18next';
import { Sparkline } from '../../components/chart/sparkline.tsx';
import { findingOf } from '../../components/chart/trend.ts';
import { DefinitionLink } from '../../components/definition-link.tsx';
import { digitsOf, FigureText } from '../../components/figure-text.tsx';
import { useFormat } from '../../lib/format.ts';
import { ChangeText } from './change-text.tsx';
import { SOURCE_OF } from './figure-source.ts';

const STRIP = [
  'PRESSURE_SCORE',
  'PRACTICES_AT_RISK',
  'PATIENTS_AT_RISK',
  'PATIENT_STOP_SHARE_FULL',
  'GPS_PER_10K',
  // For quarters that were closed before there was a score.
  'PATIENT_STOP_SHARE_PARTIAL',
] as const;
const FIGURES_SHOWN = 5;
type StripCode = (typeof STRIP)[number];

/** The five national figures of the last closed quarter, each with its trend, change, source and date. */
export function NationalStrip({ figures }: { figures: readonly NationalFigure[] }) {
  const { t } = useTranslation();
  if (figures.length === 0) return <p className="box empty">{t('regions.strip.empty')}</p>;
  return (
    <section className="box strip" aria-label={t('regions.strip.label')}>
      {STRIP.flatMap((code) => {
        const figure = figures.find(({ indicatorCode }) => indicatorCode === code);
        return figure ? [<StripFigure key={code} code={code} figure={figure} />] : [];
      }).slice(0, FIGURES_SHOWN)}
    </section>
  );
}

function StripFigure({ code, figure }: { code: StripCode; figure: NationalFigure }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  // A closed quarter keeps its sources in Dutch.
  const source = i18n.language === 'en' ? t(`regions.source.${SOURCE_OF[code]}`) : figure.source;
  const digits = digitsOf(figure.unit);
  const show = (value: number): string =>
    digits === 0 ? format.integer(value) : format.decimal(value, digits);
  const finding = findingOf(figure.trend);
  const trendText =
    finding.kind === 'unknown'
      ? t('regions.strip.noTrend')
      : t('regions.strip.trend', {
          count: figure.trend.length,
          first: show(finding.first.value),
          from: format.quarter(finding.first.quarter),
          last: show(finding.last.value),
          to: format.quarter(finding.last.quarter),
        });
  return (
    <article className="strip-figure">
      <h2>
        <DefinitionLink code={code}>{t(`regions.strip.perQuarter.${code}`)}</DefinitionLink>
      </h2>
      <div className="strip-value">
        <span className="strip-number">
          <FigureText figure={figure} digits={digits} />
          {figure.unit === '%' && figure.value !== null && <small> %</small>}
          {figure.quality === 'ESTIMATED' && <small> {t('frame.estimated')}</small>}
        </span>
        <Sparkline points={figure.trend} label={trendText} />
      </div>
      <ChangeText points={figure.trend} unit={figure.unit} digits={digits} />
      <p className="meta">{t('regions.strip.source', { source, date: format.date(figure.referenceDate) })}</p>
    </article>
  );
}
