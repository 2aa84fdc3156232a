import type { MeasuresView, MeasureView } from '@regiovast/domain/plans/measures.views';
import { quartersOf } from '@regiovast/domain/plans/plan-quarters';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { type GridCell, gridCells, yearsOver } from './quarter-grid.ts';
import './quarter-grid.css';

type Props = { readonly view: MeasuresView; readonly onOpen: (measure: MeasureView) => void };

/** L-3 · every measure over the quarters of the period: a bar while it runs, with what is reached when. */
export function QuarterGridTable({ view, onOpen }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const quarters = quartersOf(view);
  if (view.measures.length === 0) {
    const isForbidden = view.can.add.because.includes('NOT_ALLOWED');
    return (
      <p className="empty">
        {t(isForbidden ? 'planMeasures.measures.emptyToRead' : 'planMeasures.measures.empty')}
      </p>
    );
  }
  return (
    <div
      className="table-scroll"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable from the keyboard (WCAG 2.1.1)
      tabIndex={0}
      role="group"
      aria-label={t('planMeasures.measures.grid.caption')}
    >
      <table className="quarter-grid">
        <caption className="visually-hidden">{t('planMeasures.measures.grid.caption')}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className="quarter-name">
              {t('planMeasures.measures.measure')}
            </th>
            {yearsOver(quarters).map(({ year, length }) => (
              <th key={year} scope="colgroup" colSpan={length} className="quarter-year">
                {year}
              </th>
            ))}
          </tr>
          <tr>
            {quarters.map((quarter) => (
              <th key={quarter} scope="col" className={yearEdge(quarter)}>
                <span aria-hidden="true">{quarter.slice(4)}</span>
                <span className="visually-hidden">{format.quarter(quarter)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.measures.map((measure) => (
            <tr key={measure.id}>
              <th scope="row" className="quarter-name">
                {view.can.set.can ? (
                  <button type="button" className="quarter-open" onClick={() => onOpen(measure)}>
                    {measure.title}
                    <span className="visually-hidden"> {t('planMeasures.change')}</span>
                  </button>
                ) : (
                  measure.title
                )}
                {measure.startQuarter === null && (
                  <div className="meta">{t('planMeasures.measures.grid.unplanned')}</div>
                )}
              </th>
              {gridCells(measure, quarters).map((cell) => (
                <QuarterCell key={cell.quarter} cell={cell} measure={measure} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A line where a year begins, so that the eye finds it. */
const yearEdge = (quarter: string): string | undefined => (quarter.endsWith('Q1') ? 'year-edge' : undefined);

function QuarterCell({ cell, measure }: { cell: GridCell; measure: MeasureView }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (cell.kind === 'open') {
    return (
      <td className={yearEdge(cell.quarter)}>
        {cell.steps.map((step) => (
          <StepText key={step.quarter} quarter={step.quarter} text={step.partialResult} />
        ))}
      </td>
    );
  }
  const { startQuarter, endQuarter } = measure;
  const span =
    startQuarter === null || endQuarter === null
      ? ''
      : t('planMeasures.measures.span', {
          from: format.quarter(startQuarter),
          to: format.quarter(endQuarter),
        });
  return (
    <td colSpan={cell.length} className={yearEdge(cell.quarter)}>
      <div className={`quarter-bar${cell.isEarlier ? ' is-earlier' : ''}${cell.isLater ? ' is-later' : ''}`}>
        <span className="visually-hidden">{t('planMeasures.measures.grid.runs', { span })}</span>
        {cell.isEarlier && <span className="meta">{t('planMeasures.measures.grid.earlier')}</span>}
        <div
          className="quarter-steps"
          style={{ gridTemplateColumns: `repeat(${cell.length}, minmax(0, 1fr))` }}
        >
          {cell.steps.map((step) => (
            <div key={step.quarter} style={{ gridColumn: step.column }}>
              <StepText quarter={step.quarter} text={step.partialResult} />
            </div>
          ))}
        </div>
        {cell.isLater && <span className="meta">{t('planMeasures.measures.grid.later')}</span>}
      </div>
    </td>
  );
}

/** A partial result: a dot in its quarter, and what it is in words. */
function StepText({ quarter, text }: { quarter: string; text: string }) {
  const format = useFormat();
  return (
    <p className="quarter-step" title={text}>
      <span className="quarter-dot" aria-hidden="true" />
      <span className="visually-hidden">{format.quarter(quarter)}: </span>
      <span className="quarter-words">{text}</span>
    </p>
  );
}
