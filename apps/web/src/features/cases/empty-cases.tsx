import { Button } from '@mantine/core';
import { withoutFilters } from '@regiovast/domain/cases/case-address';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { type CaseSearch, isFiltered } from './case-search.ts';
import '../../components/list.css';

type Props = { readonly search: CaseSearch; readonly onSearch: (search: CaseSearch) => void };

/** Why there is no case to see, and the first step from here. */
export function EmptyCases({ search, onSearch }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  if (isFiltered(search)) {
    return (
      <div className="empty-list">
        <p>{t('cases.empty.filtered')}</p>
        <Button variant="default" onClick={() => onSearch(withoutFilters(search))}>
          {t('cases.filter.clear')}
        </Button>
      </div>
    );
  }
  if (!me.may('cases.logSignal')) {
    return <p>{me.organisation.kind === 'insurer' ? t('cases.empty.insurer') : t('cases.empty.reader')}</p>;
  }
  return (
    <div className="empty-list">
      <p>{t('cases.empty.rho')}</p>
      <Button onClick={() => void navigate({ to: '/casussen/nieuw' })}>{t('frame.logSignal')}</Button>
    </div>
  );
}
