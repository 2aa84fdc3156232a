import type { OptionsView } from '@regiovast/domain/housing/options.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { TIME_LINE_SIGNS } from './time-line-figure.tsx';
import { keyedEvents } from './time-line-shape.ts';
import { useTimeLineWords } from './use-time-line-words.ts';

type Props = { readonly view: OptionsView; readonly caption: string };

/** S-7 · the days of the time line in the form that everyone can read. */
export function TimeLineTable({ view, caption }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const wordsOf = useTimeLineWords(view);
  return (
    <div className="table-scroll">
      <table className="data-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {(['day', 'what', 'state'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`housingOptions.timeLine.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keyedEvents(view.timeLine).map(({ key, event }) => (
            <tr key={key}>
              <td>{format.date(event.on)}</td>
              <th scope="row">{wordsOf(event)}</th>
              <td>
                <span className="with-icon">
                  <Icon name={TIME_LINE_SIGNS[event.state]} size={14} />
                  {t(`housingOptions.timeLine.states.${event.state}`)}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
