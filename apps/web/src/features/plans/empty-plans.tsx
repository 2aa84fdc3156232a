import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { isPlanListFiltered, type PlanListSearch } from './plan-list-search.ts';
import '../../components/list.css';

type Props = { readonly search: PlanListSearch; readonly onSearch: (search: PlanListSearch) => void };

/** Why there is no plan to see, and the first step from here. */
export function EmptyPlans({ search, onSearch }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  if (isPlanListFiltered(search)) {
    return (
      <div className="empty-list">
        <p>{t('planDrafting.empty.filtered')}</p>
        <Button
          variant="default"
          onClick={() => onSearch({ sorteer: search.sorteer, oplopend: search.oplopend })}
        >
          {t('planDrafting.filter.clear')}
        </Button>
      </div>
    );
  }
  if (!me.may('plans.start')) {
    return (
      <p>
        {t(me.organisation.kind === 'insurer' ? 'planDrafting.empty.insurer' : 'planDrafting.empty.reader')}
      </p>
    );
  }
  return (
    <div className="empty-list">
      <p>{t('planDrafting.empty.rho')}</p>
      <Button onClick={() => void navigate({ to: '/plannen/nieuw' })}>{t('planDrafting.start.go')}</Button>
    </div>
  );
}
