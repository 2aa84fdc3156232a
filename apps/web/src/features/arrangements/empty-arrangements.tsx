import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { type ArrangementListSearch, isArrangementListFiltered } from './arrangement-list-search.ts';
import '../../components/list.css';

type Props = {
  readonly search: ArrangementListSearch;
  readonly onSearch: (search: ArrangementListSearch) => void;
};

/** Why there is no arrangement to see, and the first step from here. */
export function EmptyArrangements({ search, onSearch }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  if (isArrangementListFiltered(search)) {
    return (
      <div className="empty-list">
        <p>{t('arrangementDrafting.empty.filtered')}</p>
        <Button
          variant="default"
          onClick={() => onSearch({ sorteer: search.sorteer, oplopend: search.oplopend })}
        >
          {t('arrangementDrafting.filter.clear')}
        </Button>
      </div>
    );
  }
  if (!me.may('arrangements.start')) {
    const isInsurer = me.organisation.kind === 'insurer';
    return <p>{t(isInsurer ? 'arrangementDrafting.empty.viewer' : 'arrangementDrafting.empty.rho')}</p>;
  }
  return (
    <div className="empty-list">
      <p>{t('arrangementDrafting.empty.insurer')}</p>
      <Button onClick={() => void navigate({ to: '/maatwerk/nieuw' })}>
        {t('arrangementDrafting.start.go')}
      </Button>
    </div>
  );
}
