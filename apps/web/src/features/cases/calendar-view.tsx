import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { caseAddress, caseFiltersOf, readCaseState } from '@regiovast/domain/cases/case-address';
import { monthAfter } from '@regiovast/domain/cases/case-calendar';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { trpc } from '../../lib/trpc.ts';
import { CalendarDayList } from './calendar-day-list.tsx';
import { CalendarGrid } from './calendar-grid.tsx';
import { CalendarList } from './calendar-list.tsx';
import { type CaseSearch, monthOf } from './case-search.ts';
import { useCalendarWords } from './use-calendar-words.ts';
import './calendar.css';

type Props = { readonly search: CaseSearch; readonly onSearch: (search: CaseSearch) => void };

/** D-3 · the days on which care or a term is to end, month by month. */
export default function CalendarView({ search, onSearch }: Props) {
  const { t } = useTranslation();
  const { today } = useMe();
  const words = useCalendarWords();
  const state = readCaseState(search);
  const month = monthOf(state, today);
  const isNarrow = useMediaQuery('(max-width: 767px)') ?? false;
  const [chosen, setChosen] = useState<string | null>(null);
  const { data, error } = useQuery({
    ...trpc.cases.calendar.queryOptions({ ...caseFiltersOf(state), month }),
    placeholderData: keepPreviousData,
  });
  const day = chosen?.startsWith(month) ? chosen : today.startsWith(month) ? today : `${month}-01`;
  const go = (next: string, date?: string): void => {
    if (date) setChosen(date);
    onSearch(caseAddress({ ...state, maand: next === today.slice(0, 7) ? undefined : next }));
  };
  const entries = data?.month === month ? data.entries : [];
  return (
    <div className="box calendar">
      <div className="box-head">
        <h2 aria-live="polite">{words.month(month)}</h2>
        <span className="row push">
          <Button size="xs" variant="default" onClick={() => go(monthAfter(month, -1))}>
            {t('caseViews.calendar.previous')}
          </Button>
          <Button size="xs" variant="default" onClick={() => go(today.slice(0, 7), today)}>
            {t('caseViews.calendar.thisMonth')}
          </Button>
          <Button size="xs" variant="default" onClick={() => go(monthAfter(month, 1))}>
            {t('caseViews.calendar.next')}
          </Button>
        </span>
      </div>
      <ErrorNote error={error} />
      {data?.isCut && <p className="note tone-threatened calendar-cut">{t('caseViews.calendar.cut')}</p>}
      {isNarrow ? (
        <CalendarList month={month} entries={entries} today={today} />
      ) : (
        <div className="calendar-body">
          <CalendarGrid
            month={month}
            entries={entries}
            today={today}
            day={day}
            onDay={(date) => {
              setChosen(date);
              if (!date.startsWith(month)) go(date.slice(0, 7), date);
            }}
          />
          <CalendarDayList date={day} entries={entries.filter(({ on }) => on === day)} />
        </div>
      )}
    </div>
  );
}
