import { calendarWeeks } from '@regiovast/domain/cases/case-calendar';
import type { CalendarEntry } from '@regiovast/domain/cases/case-calendar.views';
import { useTranslation } from 'react-i18next';
import { CalendarEntryLine } from './calendar-entry.tsx';
import { useCalendarWords } from './use-calendar-words.ts';

type Props = {
  readonly month: string;
  readonly entries: readonly CalendarEntry[];
  readonly today: string;
};

/** The month on a phone: the days on which something ends, below each other. */
export function CalendarList({ month, entries, today }: Props) {
  const { t } = useTranslation();
  const words = useCalendarWords();
  const byDay = Map.groupBy(entries, ({ on }) => on);
  const days = calendarWeeks(month)
    .flatMap((week) => week.days.map((day) => ({ ...day, week: week.week })))
    .filter(({ date, isInMonth }) => isInMonth && (byDay.has(date) || date === today));
  if (days.length === 0) return <p className="calendar-empty second">{t('caseViews.calendar.monthEmpty')}</p>;
  return (
    <ol className="calendar-list">
      {days.map(({ date, holidays, week }) => (
        <li key={date}>
          <h3>
            {words.day(date)}
            {date === today && ` · ${t('caseViews.calendar.today')}`}
          </h3>
          <p className="meta">
            {[
              t('caseViews.calendar.weekNumber', { week }),
              ...holidays.map((name) => t(`caseViews.calendar.holiday.${name}`)),
            ].join(' · ')}
          </p>
          {byDay.has(date) ? (
            <ul>
              {byDay.get(date)?.map((entry) => (
                <CalendarEntryLine key={`${entry.caseId} ${entry.kind}`} entry={entry} />
              ))}
            </ul>
          ) : (
            <p className="second">{t('caseViews.calendar.dayEmpty')}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
