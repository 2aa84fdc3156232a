import { Button, Skeleton } from '@mantine/core';
import type { Series } from '@regiovast/domain/indicators/series';
import { lazy, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { useFigureColumns } from './figure-columns.tsx';
import { numberText } from './number-text.ts';
import { useIndicatorWords } from './use-indicator-words.ts';
import { useSeriesTitle } from './use-series-title.ts';
import '../../components/chart/chart.css';

const SeriesLines = lazy(async () => ({
  default: (await import('../../components/chart/series-lines.tsx')).SeriesLines,
}));
type Point = Series['points'][number];

/** R-2 · how an indicator went, from figures that may share a line and from nothing else; its table at a press. */
export function IndicatorChart({ series, hasVersions }: { series: Series; hasVersions: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useIndicatorWords();
  const heading = useId();
  const titleOf = useSeriesTitle();
  const [asTable, setAsTable] = useState(false);
  const { definition, points } = series;
  const title = titleOf(series, hasVersions);
  const unit = words.unitOf(definition);
  const columns = useFigureColumns<Point>(({ figure }) => figure, unit);
  const isOneDay = points.length < 2;
  const hasOpenDots = !asTable && !isOneDay && points.some(({ figure }) => figure.bound !== 'exact');
  const sources = new Set(points.map(({ figure }) => figure.source)).size;
  return (
    <figure className="trend" aria-labelledby={heading}>
      <div className="trend-head">
        <h3 id={heading}>{title}</h3>
        {!isOneDay && (
          <Button
            size="compact-xs"
            variant="default"
            aria-pressed={asTable}
            aria-label={`${t('indicators.asTable')}: ${words.labelOf(definition)}`}
            onClick={() => setAsTable(!asTable)}
          >
            {t('indicators.asTable')}
          </Button>
        )}
      </div>
      {asTable || isOneDay ? (
        <>
          <DataTable
            caption={title}
            columns={columns}
            rows={points}
            rowId={({ figure }) => figure.referenceDate}
          />
          {points.map(
            ({ figure, others }) =>
              others.length > 0 && (
                <p key={figure.referenceDate} className="meta">
                  {format.date(figure.referenceDate)}.{' '}
                  {t('indicators.alsoStated', {
                    values: others.map((other) => `${words.valueOf(other)} (${other.source})`).join('; '),
                  })}
                </p>
              ),
          )}
        </>
      ) : (
        <div className="trend-lines" role="img" aria-label={`${title} ${t('indicators.chartHint')}`}>
          <Suspense fallback={<Skeleton height={160} />}>
            <SeriesLines
              points={points.map(({ figure }) => ({
                day: figure.referenceDate,
                value: figure.value,
                isExact: figure.bound === 'exact',
              }))}
              name={words.labelOf(definition)}
              valueText={(value) => numberText(value, format)}
              dayText={format.date}
            />
          </Suspense>
        </div>
      )}
      <figcaption className="meta">
        {unit} · {t('indicators.chartSource', { count: sources })}
        {hasOpenDots && ` ${t('indicators.openDots')}`}
      </figcaption>
    </figure>
  );
}
