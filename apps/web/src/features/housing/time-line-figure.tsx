import type { TimeLineState } from '@regiovast/domain/housing/time-line';
import type { OptionsView } from '@regiovast/domain/housing/options.views';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { keyedEvents, timeLineShape } from './time-line-shape.ts';
import { useTimeLineWords } from './use-time-line-words.ts';

export const TIME_LINE_SIGNS: Readonly<Record<TimeLineState, IconName>> = {
  PAST: 'check',
  NEAR: 'clock',
  FUTURE: 'arrow',
};

type Props = { readonly view: OptionsView; readonly finding: string };

/** Each day a line of its own, its dot where the day falls; today runs through all of them (S-7: the table has the same). */
export function TimeLineFigure({ view, finding }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const wordsOf = useTimeLineWords(view);
  const { timeLine: events, today } = view;
  const shape = timeLineShape(
    events.map(({ on }) => on),
    today,
  );
  const left = (percent: number) => ({ left: `${percent}%` });
  const label = t('housingOptions.timeLine.label', {
    from: format.date(shape.from),
    to: format.date(shape.to),
    finding,
  });
  return (
    <div role="img" aria-label={label} className="time-line-figure">
      <div className="time-line-row time-line-scale">
        <span className="meta">{t('housingOptions.timeLine.today', { date: format.date(today) })}</span>
        <span className="time-line-track">
          {shape.years.map(({ year, at }) => (
            <span key={year} className="time-line-year meta" style={left(at)}>
              {year}
            </span>
          ))}
          <i className="time-line-today" style={left(shape.today)} />
        </span>
      </div>
      {keyedEvents(events).map(({ key, event }) => (
        <div key={key} className={`time-line-row state-${event.state.toLowerCase()}`}>
          <span className="time-line-words">
            <Icon name={TIME_LINE_SIGNS[event.state]} size={14} />
            <span>
              {wordsOf(event)}
              <span className="meta">
                {format.date(event.on)} · {t(`housingOptions.timeLine.states.${event.state}`)}
              </span>
            </span>
          </span>
          <span className="time-line-track">
            <i className="time-line-today" style={left(shape.today)} />
            <i className="time-line-dot" style={left(shape.at(event.on))} />
          </span>
        </div>
      ))}
    </div>
  );
}
