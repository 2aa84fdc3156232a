import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { TrendPoint } from './trend.ts';

const TICK = { fill: 'var(--ink-3)', fontSize: 11 };
const MARGIN = { top: 8, right: 16, bottom: 0, left: 0 };
const TOOLTIP = {
  background: 'var(--surface)',
  border: '1px solid var(--edge)',
  borderRadius: 'var(--radius)',
  color: 'var(--ink)',
  fontSize: 12,
};

type Props = {
  readonly points: readonly TrendPoint[];
  readonly name: string;
  readonly isZeroBased: boolean;
  readonly valueText: (value: number) => string;
  readonly quarterText: (quarter: string) => string;
};

/** The line itself, drawn by Recharts, which is fetched when a line is first wanted. */
export function TrendLines({ points, name, isZeroBased, valueText, quarterText }: Props) {
  const domain: [number | 'auto', 'auto'] = [isZeroBased ? 0 : 'auto', 'auto'];
  return (
    <ResponsiveContainer width="100%" height={160}>
      <LineChart data={[...points]} margin={MARGIN} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="quarter"
          tickFormatter={quarterText}
          tick={TICK}
          stroke="var(--edge)"
          minTickGap={16}
        />
        <YAxis
          width={56}
          tickFormatter={valueText}
          tick={TICK}
          axisLine={false}
          tickLine={false}
          domain={domain}
        />
        <Tooltip
          contentStyle={TOOLTIP}
          isAnimationActive={false}
          labelFormatter={(label) => (typeof label === 'string' ? quarterText(label) : label)}
          formatter={(value) => [valueText(Number(value)), name]}
        />
        <Line
          type="linear"
          dataKey="value"
          name={name}
          stroke="var(--accent)"
          strokeWidth={2}
          dot={{ r: 3, fill: 'var(--accent)', stroke: 'none' }}
          connectNulls={false}
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}
