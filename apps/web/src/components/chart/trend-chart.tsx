import { Button, Skeleton } from '@mantine/core';
import { lazy, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import type { TrendPoint } from './trend.ts';
import { TrendTable } from './trend-table.tsx';
import './chart.css';

const TrendLines = lazy(async () => ({ default: (await import('./trend-lines.tsx')).TrendLines }));

type Props = {
  /** A sentence with the finding. */
  readonly title: string;
  readonly name: string;
  readonly unit: string;
  readonly digits: 0 | 1 | 2;
  readonly points: readonly TrendPoint[];
  /** Where the figures come from and as of when. */
  readonly source: string;
  /** Counts start at zero; a share or a density may show its own range. */
  readonly isZeroBased: boolean;
};

/** A trend with its finding above, its source below, and its figures at the press of a button. */
export function TrendChart({ title, name, unit, digits, points, source, isZeroBased }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const heading = useId();
  const [asTable, setAsTable] = useState(false);
  const texts = {
    valueText: (value: number): string =>
      digits === 0 ? format.integer(value) : format.decimal(value, digits),
    quarterText: format.quarter,
  };
  return (
    <figure className="trend" aria-labelledby={heading}>
      <div className="trend-head">
        <h3 id={heading}>{title}</h3>
        <Button
          size="compact-xs"
          variant="default"
          aria-pressed={asTable}
          aria-label={`${t('regions.chart.asTable')}: ${name}`}
          onClick={() => setAsTable(!asTable)}
        >
          {t('regions.chart.asTable')}
        </Button>
      </div>
      {asTable ? (
        <TrendTable caption={name} points={points} unit={unit} {...texts} />
      ) : (
        <div className="trend-lines" role="img" aria-label={`${title} ${t('regions.chart.hint')}`}>
          <Suspense fallback={<Skeleton height={160} />}>
            <TrendLines points={points} name={name} isZeroBased={isZeroBased} {...texts} />
          </Suspense>
        </div>
      )}
      <figcaption className="meta">
        {unit} · {source}
      </figcaption>
    </figure>
  );
}
