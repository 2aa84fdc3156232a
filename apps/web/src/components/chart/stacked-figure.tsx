import { Skeleton } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { heightOfStack, type StackPart, type StackRow } from './stack.ts';
import './chart.css';
import './stacked.css';

const StackedBars = lazy(async () => ({ default: (await import('./stacked-bars.tsx')).StackedBars }));

type Props = {
  /** In words what it shows and where the same figures stand in a table. */
  readonly label: string;
  readonly parts: readonly StackPart[];
  readonly rows: readonly StackRow[];
  readonly valueText: (value: number) => string;
  readonly axisText: (value: number) => string;
};

/** Stacked bars with the names of their parts above; every amount stands in the table that the caller puts beside it. */
export function StackedFigure({ label, parts, rows, ...texts }: Props) {
  const height = heightOfStack(rows.length);
  return (
    <div className="stacked">
      <ul className="stacked-names">
        {parts.map(({ id, name, look }) => (
          <li key={id}>
            <i className={`stacked-swatch look-${look}`} aria-hidden="true" />
            {name}
          </li>
        ))}
      </ul>
      <div className="stacked-bars" role="img" aria-label={label} style={{ height }}>
        <Suspense fallback={<Skeleton height={height} />}>
          <StackedBars parts={parts} rows={rows} {...texts} />
        </Suspense>
      </div>
    </div>
  );
}
