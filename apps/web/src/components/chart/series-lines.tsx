import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';

const TICK = { fill: 'var(--ink-3)', fontSize: 11 };
const MARGIN = { top: 8, right: 24, bottom: 0, left: 0 };
const TOOLTIP = {
  background: 'var(--surface)',
  border: '1px solid var(--edge)',
  borderRadius: 'var(--radius)',
  color: 'var(--ink)',
  fontSize: 12,
};

/** `isExact`: false draws an open dot, because the value is a bound or an estimate. */
type DatedPoint = { readonly day: string; readonly value: number; readonly isExact: boolean };
type Props = {
  readonly points: readonly DatedPoint[];
  readonly name: string;
  readonly valueText: (value: number) => string;
  readonly dayText: (day: string) => string;
};

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** A line on a scale of time, so that days far apart stand far apart; drawn by Recharts, fetched when first wanted. */
export function SeriesLines({ points, name, valueText, dayText }: Props) {
  const data = points.map((point) => ({ ...point, time: Date.parse(point.day) }));
  return (
    <ResponsiveContainer width="100%" height={160}>
      <LineChart data={data} margin={MARGIN} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          dataKey="time"
          type="number"
          scale="time"
          domain={['dataMin', 'dataMax']}
          ticks={data.map(({ time }) => time)}
          tickFormatter={(time: number) => dayText(dayOf(time))}
          tick={TICK}
          stroke="var(--edge)"
          minTickGap={16}
        />
        <YAxis
          width={64}
          tickFormatter={valueText}
          tick={TICK}
          axisLine={false}
          tickLine={false}
          domain={['auto', 'auto']}
        />
        <Tooltip
          contentStyle={TOOLTIP}
          isAnimationActive={false}
          labelFormatter={(label) => dayText(dayOf(Number(label)))}
          formatter={(value) => [valueText(Number(value)), name]}
        />
        <Line
          type="linear"
          dataKey="value"
          name={name}
          stroke="var(--accent)"
          strokeWidth={2}
          dot={({ cx, cy, payload, index }: DotProps) => (
            <circle
              key={index}
              cx={cx}
              cy={cy}
              r={3.5}
              stroke="var(--accent)"
              strokeWidth={2}
              fill={payload.isExact ? 'var(--accent)' : 'var(--surface)'}
            />
          )}
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}

type DotProps = {
  readonly cx?: number;
  readonly cy?: number;
  readonly index?: number;
  readonly payload: DatedPoint;
};
