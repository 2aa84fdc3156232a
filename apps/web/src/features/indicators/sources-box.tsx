import type { IndicatorView } from '@regiovast/domain/indicators/indicator.views';
import { useTranslation } from 'react-i18next';
import { SourceText } from './source-text.tsx';

/** R-1 · where the figures of an indicator come from, and what there is that is not listed. */
export function SourcesBox({ view: { sources, areas } }: { view: IndicatorView }) {
  const { t } = useTranslation();
  const countOf = (kind: 'district' | 'neighbourhood'): number =>
    areas.find(({ areaKind }) => areaKind === kind)?.areas ?? 0;
  const [districts, neighbourhoods] = [countOf('district'), countOf('neighbourhood')];
  if (sources.length === 0 && districts + neighbourhoods === 0) return null;
  return (
    <section className="box" aria-labelledby="indicator-sources">
      <div className="box-head">
        <h2 id="indicator-sources">{t('indicators.sources')}</h2>
      </div>
      <ul className="indicator-sources">
        {sources.map(({ source, figures }) => (
          <li key={source}>
            <SourceText source={source} inFull />{' '}
            <span className="meta">{t('indicators.figuresFrom', { count: figures })}</span>
          </li>
        ))}
      </ul>
      {districts + neighbourhoods > 0 && (
        <p className="meta indicator-more">{t('indicators.small', { districts, neighbourhoods })}</p>
      )}
    </section>
  );
}
