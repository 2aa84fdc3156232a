import type { RegionIndicator } from '@regiovast/domain/indicators/indicator.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { bandShape } from './band-shape.ts';
import { numberText } from './number-text.ts';

const WIDTH = 160;
const HEIGHT = 12;

/** Where a region stands among the regions of its type, in words and drawn; a sum is compared per 1,000 inhabitants. */
export function BenchmarkBand({ indicator }: { indicator: RegionIndicator }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { benchmark, rate, figure } = indicator;
  const rateText = rate && (
    <span className="meta">
      {t('indicators.region.perThousand', {
        value: numberText(rate.value, format),
        date: format.date(rate.populationDate),
      })}
    </span>
  );
  if (!benchmark) {
    return (
      <span className="indicator-band">
        {rateText}
        <span className="meta">{t('indicators.region.noBand')}</span>
      </span>
    );
  }
  const shape = bandShape(rate?.value ?? figure.value, benchmark, WIDTH);
  const quartiles = t('indicators.region.quartiles', {
    p25: numberText(benchmark.p25, format),
    p50: numberText(benchmark.p50, format),
    p75: numberText(benchmark.p75, format),
  });
  return (
    <span className="indicator-band">
      <span>
        {t(`indicators.region.band.${benchmark.band}`)}{' '}
        <span className="meta">{t('indicators.region.ofRegions', { count: benchmark.count })}</span>
      </span>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={quartiles}
        preserveAspectRatio="none"
        focusable="false"
      >
        <title>{quartiles}</title>
        <line className="range" x1={0} x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} />
        <rect className="middle" x={shape.p25} y={2} width={Math.max(1, shape.p75 - shape.p25)} height={8} />
        <line className="median" x1={shape.p50} x2={shape.p50} y1={1} y2={11} />
        <circle className="own" cx={shape.own} cy={HEIGHT / 2} r={4.5} />
      </svg>
      <span className="meta">{quartiles}</span>
      {rateText}
    </span>
  );
}
