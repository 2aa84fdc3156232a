import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { type HousingListSearch, isHousingListFiltered } from './housing-list-search.ts';
import '../../components/list.css';

type Props = {
  readonly search: HousingListSearch;
  readonly onSearch: (search: HousingListSearch) => void;
};

/** Why there is no housing case to see, and the first step from here. */
export function EmptyHousing({ search, onSearch }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  if (isHousingListFiltered(search)) {
    return (
      <div className="empty-list">
        <p>{t('housingCases.empty.filtered')}</p>
        <Button
          variant="default"
          onClick={() => onSearch({ sorteer: search.sorteer, aflopend: search.aflopend })}
        >
          {t('housingCases.filter.clear')}
        </Button>
      </div>
    );
  }
  if (!me.may('housing.start')) {
    const isInsurer = me.organisation.kind === 'insurer';
    return <p>{t(isInsurer ? 'housingCases.empty.insurer' : 'housingCases.empty.viewer')}</p>;
  }
  return (
    <div className="empty-list">
      <p>{t('housingCases.empty.rho')}</p>
      <Button onClick={() => void navigate({ to: '/huisvesting/nieuw' })}>
        {t('housingCases.start.go')}
      </Button>
    </div>
  );
}
