import { Skeleton } from '@mantine/core';
import { readCaseState } from '@regiovast/domain/cases/case-address';
import { getRouteApi } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../components/page-title.tsx';
import { lateLazy } from '../../i18n/late-lazy.ts';
import { SavedViews } from '../work/saved-views.tsx';
import { CaseFilters } from './case-filters.tsx';
import { CaseLooks } from './case-looks.tsx';
import { CaseTable } from './case-table.tsx';
import type { CaseSearch } from './case-search.ts';
import './cases.css';
import './case-looks.css';

const BoardView = lateLazy(() => import('./board-view.tsx'));
const CalendarView = lateLazy(() => import('./calendar-view.tsx'));
const CaseMapView = lateLazy(() => import('./case-map-view.tsx'));

const VIEWS = {
  tabel: CaseTable,
  bord: BoardView,
  kalender: CalendarView,
  kaart: CaseMapView,
} as const;

const route = getRouteApi('/_app/casussen/');

/** The cases the reader may see, in the way they chose to look at them; everything about it is in the address. */
export function CaseListPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const go = (next: CaseSearch): void => {
    void navigate({ search: next, replace: true });
  };
  const { weergave } = readCaseState(search);
  const View = VIEWS[weergave];
  return (
    <div className="stack">
      <PageTitle title={t('cases.title')}>
        <CaseLooks search={search} />
        <SavedViews page="cases" />
      </PageTitle>
      <CaseFilters search={search} onSearch={go} />
      <Suspense fallback={<Skeleton height={480} />}>
        <View key={weergave} search={search} onSearch={go} />
      </Suspense>
    </div>
  );
}
