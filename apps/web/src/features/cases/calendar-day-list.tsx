import type { CalendarEntry } from '@regiovast/domain/cases/case-calendar.views';
import { useTranslation } from 'react-i18next';
import { CalendarEntryLine } from './calendar-entry.tsx';
import { useCalendarWords } from './use-calendar-words.ts';

/** Everything that ends on the chosen day. */
export function CalendarDayList({ date, entries }: { date: string; entries: readonly CalendarEntry[] }) {
  const { t } = useTranslation();
  const words = useCalendarWords();
  return (
    <section className="calendar-day-list" aria-labelledby="calendar-day">
      <h3 id="calendar-day">{t('caseViews.calendar.dayList', { date: words.day(date) })}</h3>
      {entries.length === 0 ? (
        <p className="second">{t('caseViews.calendar.dayEmpty')}</p>
      ) : (
        <ul>
          {entries.map((entry) => (
            <CalendarEntryLine key={`${entry.caseId} ${entry.kind}`} entry={entry} />
          ))}
        </ul>
      )}
    </section>
  );
}
