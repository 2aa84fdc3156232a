import './quarters.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { useFormat } from '../../lib/format.ts';
import { ClosedQuarter } from './closed-quarter.tsx';
import { QuarterChecklist } from './quarter-checklist.tsx';
import type { QuarterSearch } from './quarter-search.ts';
import { sealedQuarter } from './sealed-quarter.ts';

type Props = {
  readonly quarter: string;
  readonly search: QuarterSearch;
  readonly onSearch: (search: QuarterSearch) => void;
};

/** A quarter: its figures once it is closed, before that what there is to check, for those who close it. */
export function QuarterPage({ quarter, search, onSearch }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const { data: view } = useSuspenseQuery(sealedQuarter(quarter));
  return (
    <div className="stack">
      <nav>
        <Link to="/kwartaal">← {t('quarters.all')}</Link>
      </nav>
      {view ? (
        <ClosedQuarter view={view} search={search} onSearch={onSearch} />
      ) : me.may('quarters.checklist') ? (
        <QuarterChecklist quarter={quarter} />
      ) : (
        <NotClosed quarter={quarter} />
      )}
    </div>
  );
}

function NotClosed({ quarter }: { quarter: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <PageTitle title={format.quarter(quarter)} aside={t('quarters.openTitle')} />
      <div className="box empty">{t('quarters.openExplain')}</div>
    </>
  );
}
