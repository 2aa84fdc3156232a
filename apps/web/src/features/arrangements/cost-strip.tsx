import type { CostComparison } from '@regiovast/domain/arrangements/priority-figures';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { costStripShape, labelSide } from './cost-strip-shape.ts';

const WIDTH = 376;
const EDGE = 6;
const DOT = 4.5;
/** Room above the line for the label of this proposal, and below it for that of the median. */
const ABOVE = 24;
const BELOW = 30;

type Props = { readonly own: number | null; readonly comparison: CostComparison };

/** Costs per place as dots on one line that begins at 0; the same figures stand in a table beside it (S-7). */
export function CostStrip({ own, comparison }: Props) {
  const { t } = useTranslation();
  const { euro } = useFormat();
  const { others, medianCentsPerPlace: median } = comparison;
  const shape = costStripShape({ own, median, others }, WIDTH, 2 * DOT);
  const rise = (shape.levels - 1) * 2 * DOT;
  const line = ABOVE + rise + 2 * DOT;
  const label = t('arrangementPriority.strip.label', {
    own: own === null ? t('arrangementPriority.strip.unknownOwn') : euro(own),
    median: euro(median),
    lowest: euro(others[0]?.centsPerPlace ?? median),
    highest: euro(others.at(-1)?.centsPerPlace ?? median),
  });
  return (
    <div className="cost-strip">
      <svg
        viewBox={`0 0 ${WIDTH + 2 * EDGE} ${line + BELOW}`}
        role="img"
        aria-label={label}
        focusable="false"
      >
        <g transform={`translate(${EDGE} 0)`}>
          <line className="scale" x1={0} x2={WIDTH} y1={line} y2={line} />
          <line className="median" x1={shape.median} x2={shape.median} y1={ABOVE + 2} y2={line + 10} />
          {shape.dots.map(({ id, x, level }) => (
            <circle key={id} className="other" cx={x} cy={line - level * 2 * DOT} r={DOT} />
          ))}
          <text x={shape.median} y={line + 24} textAnchor={labelSide(shape.median, WIDTH)}>
            {t('arrangementPriority.strip.median', { cost: euro(median) })}
          </text>
          {shape.own !== null && own !== null && (
            <>
              <circle className="own" cx={shape.own} cy={line} r={6} />
              <text className="own" x={shape.own} y={14} textAnchor={labelSide(shape.own, WIDTH)}>
                {t('arrangementPriority.strip.own', { cost: euro(own) })}
              </text>
            </>
          )}
        </g>
      </svg>
      <div className="cost-strip-ends meta" aria-hidden="true">
        <span>{euro(0)}</span>
        <span>{euro(shape.highest)}</span>
      </div>
    </div>
  );
}
