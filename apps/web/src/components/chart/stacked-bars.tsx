import { useMediaQuery } from '@mantine/hooks';
import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { drawnRows, heightOfStack, type StackPart, type StackRow } from './stack.ts';

const TICK = { fill: 'var(--ink-3)', fontSize: 11 };
const NAME = { fill: 'var(--ink)', fontSize: 12 };
/** Room on the right for the words at the end of the longest bar. */
const MARGIN = { top: 4, right: 104, bottom: 0, left: 0 };
const TOOLTIP = {
  background: 'var(--surface)',
  border: '1px solid var(--edge)',
  borderRadius: 'var(--radius)',
  color: 'var(--ink)',
  fontSize: 12,
};
/** Letters of a name: on a phone the bars need the room. */
const LONGEST_NAME = { narrow: 19, wide: 36 } as const;
/** Okabe and Ito's series, as `.series-*` has them. */
const COLOURS = ['#0072b2', '#56b4e9', '#e69f00', '#d55e00'] as const;
const OPEN = 'stack-open';

type Props = {
  readonly parts: readonly StackPart[];
  readonly rows: readonly StackRow[];
  readonly valueText: (value: number) => string;
  /** Short, for the scale. */
  readonly axisText: (value: number) => string;
};

const shortName = (name: string, longest: number): string =>
  name.length > longest ? `${name.slice(0, longest - 1)}…` : name;

/** Bars from zero with their parts after one another; drawn by Recharts, fetched when one is first wanted. */
export function StackedBars({ parts, rows, valueText, axisText }: Props) {
  const isNarrow = useMediaQuery('(max-width: 767px)') ?? false;
  const longest = isNarrow ? LONGEST_NAME.narrow : LONGEST_NAME.wide;
  const widest = Math.max(...rows.map(({ name }) => Math.min(name.length, longest)), 4);
  return (
    <ResponsiveContainer width="100%" height={heightOfStack(rows.length)}>
      <BarChart
        data={drawnRows(parts, rows)}
        layout="vertical"
        margin={MARGIN}
        barSize={20}
        accessibilityLayer={false}
      >
        <defs>
          <pattern id={OPEN} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width={6} height={6} fill="var(--surface)" />
            <line x1={0} y1={0} x2={0} y2={6} stroke="var(--edge)" strokeWidth={1} />
          </pattern>
        </defs>
        <CartesianGrid horizontal={false} stroke="var(--line)" />
        <XAxis
          type="number"
          domain={[0, 'auto']}
          tickFormatter={axisText}
          tick={TICK}
          stroke="var(--edge)"
          tickCount={4}
        />
        <YAxis
          type="category"
          dataKey="name"
          width={widest * 7 + 12}
          tickFormatter={(name: string) => shortName(name, longest)}
          tick={NAME}
          axisLine={false}
          tickLine={false}
          interval={0}
        />
        <Tooltip
          contentStyle={TOOLTIP}
          isAnimationActive={false}
          cursor={{ fill: 'var(--sunken)' }}
          formatter={(value, name) => [valueText(Number(value)), name]}
        />
        {parts.map(({ id, name, look }, index) => (
          <Bar
            key={id}
            dataKey={id}
            name={name}
            stackId="all"
            fill={look === 'open' ? `url(#${OPEN})` : COLOURS[look]}
            stroke={look === 'open' ? 'var(--edge)' : 'var(--surface)'}
            isAnimationActive={false}
          >
            {index === parts.length - 1 && (
              <LabelList dataKey="end" position="right" className="stacked-end" fontSize={12} />
            )}
          </Bar>
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
