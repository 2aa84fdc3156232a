import { type CalendarDay, calendarWeeks } from '@regiovast/domain/cases/case-calendar';
import type { CalendarEntry } from '@regiovast/domain/cases/case-calendar.views';
import { addDays, addMonths, weekdayOf } from '@regiovast/domain/kernel/calendar-date';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CalendarEntryLine } from './calendar-entry.tsx';
import { useCalendarWords } from './use-calendar-words.ts';

type Props = {
  readonly month: string;
  readonly entries: readonly CalendarEntry[];
  readonly today: string;
  /** The day that is looked at; its entries stand beside the grid. */
  readonly day: string;
  readonly onDay: (date: string) => void;
};

const ENTRIES_SHOWN = 3;
const DAYS_PER_WEEK = 7;

/** The day a key goes to; null when the key is for something else. */
function dayAfterKey(day: string, key: string): string | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -DAYS_PER_WEEK);
    case 'ArrowDown':
      return addDays(day, DAYS_PER_WEEK);
    case 'Home':
      return addDays(day, 1 - weekdayOf(day));
    case 'End':
      return addDays(day, DAYS_PER_WEEK - weekdayOf(day));
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    default:
      return null;
  }
}

/** A month as a table of weeks; one day at a time has the focus, and its entries are told in full beside it. */
export function CalendarGrid({ month, entries, today, day, onDay }: Props) {
  const { t } = useTranslation();
  const words = useCalendarWords();
  const keys = useId();
  const grid = useRef<HTMLTableElement>(null);
  const goingTo = useRef<string | null>(null);
  const byDay = Map.groupBy(entries, ({ on }) => on);
  // Another month is another table: the focus goes to its day once that is drawn.
  useEffect(() => {
    if (goingTo.current !== day) return;
    goingTo.current = null;
    grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
  }, [day, month]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = dayAfterKey(day, event.key);
    if (next === null) return;
    event.preventDefault();
    goingTo.current = next;
    onDay(next);
  };
  return (
    <div className="calendar-grid">
      <table
        ref={grid}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a calendar is a grid: arrows go from day to day
        role="grid"
        aria-label={t('caseViews.calendar.label', { month: words.month(month) })}
        aria-describedby={keys}
      >
        <thead>
          <tr>
            <th scope="col" className="calendar-week">
              {t('caseViews.calendar.week')}
            </th>
            {words.weekdays.map(({ short, long }) => (
              <th key={long} scope="col" abbr={long}>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {calendarWeeks(month).map(({ week, days }) => (
            <tr key={`${month} ${week}`}>
              <th scope="row" className="calendar-week">
                <span className="visually-hidden">{t('caseViews.calendar.weekNumber', { week })}</span>
                <span aria-hidden="true">{week}</span>
              </th>
              {days.map((one) => (
                <DayCell
                  key={one.date}
                  day={one}
                  entries={byDay.get(one.date) ?? []}
                  isToday={one.date === today}
                  isChosen={one.date === day}
                  onChoose={() => onDay(one.date)}
                  onKeyDown={onKeyDown}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p id={keys} className="meta">
        {t('caseViews.calendar.keys')}
      </p>
    </div>
  );
}

type CellProps = {
  readonly day: CalendarDay;
  readonly entries: readonly CalendarEntry[];
  readonly isToday: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

function DayCell({ day, entries, isToday, isChosen, onChoose, onKeyDown }: CellProps) {
  const { t } = useTranslation();
  const words = useCalendarWords();
  const { date, isInMonth, holidays } = day;
  const names = holidays.map((name) => t(`caseViews.calendar.holiday.${name}`)).join(', ');
  const label = [
    words.day(date),
    ...(isToday ? [t('caseViews.calendar.today')] : []),
    ...(names ? [names] : []),
    t('caseViews.calendar.count', { count: entries.length }),
  ].join(', ');
  const isFree = weekdayOf(date) > 5 || names !== '';
  return (
    <td
      aria-selected={isChosen}
      className={`${isInMonth ? '' : 'is-beside'} ${isFree ? 'is-free' : ''} ${isChosen ? 'is-chosen' : ''}`}
    >
      <button
        type="button"
        className={`calendar-day ${isToday ? 'is-today' : ''}`}
        data-day={date}
        tabIndex={isChosen ? 0 : -1}
        aria-current={isToday ? 'date' : undefined}
        onClick={onChoose}
        onKeyDown={onKeyDown}
      >
        <span className="visually-hidden">{label}</span>
        <span aria-hidden="true">{Number(date.slice(8))}</span>
        {names && (
          <span className="calendar-holiday" aria-hidden="true">
            {names}
          </span>
        )}
      </button>
      {/* For a pointer and eyes: beside the grid the same stands in full, in reach of the keyboard. */}
      <ul className="calendar-entries" aria-hidden="true">
        {entries.slice(0, ENTRIES_SHOWN).map((entry) => (
          <CalendarEntryLine key={`${entry.caseId} ${entry.kind}`} entry={entry} isShort />
        ))}
        {entries.length > ENTRIES_SHOWN && (
          <li className="meta">{t('caseViews.calendar.more', { count: entries.length - ENTRIES_SHOWN })}</li>
        )}
      </ul>
    </td>
  );
}
