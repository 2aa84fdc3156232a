import { sparklineShape } from './sparkline-shape.ts';
import type { TrendPoint } from './trend.ts';
import './chart.css';

const WIDTH = 96;
const HEIGHT = 28;
const EDGE = 3;

/** A trend as small as a word; `label` says in words what the line shows. */
export function Sparkline({ points, label }: { points: readonly TrendPoint[]; label: string }) {
  const { path, end } = sparklineShape(points, WIDTH, HEIGHT, EDGE);
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
      focusable="false"
    >
      <path d={path} />
      {end && <circle cx={end.x} cy={end.y} r={2.5} />}
    </svg>
  );
}
