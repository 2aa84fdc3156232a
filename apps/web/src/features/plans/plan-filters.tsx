import { Checkbox, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { trpc } from '../../lib/trpc.ts';
import { type PlanListSearch, STATUS_CHOICES } from './plan-list-search.ts';
import '../../components/list.css';

/** Years before and after this one in which a plan can be looked for. */
const YEARS_BACK = 2;
const YEARS_AHEAD = 6;

type Props = { readonly search: PlanListSearch; readonly onSearch: (search: PlanListSearch) => void };

/** What the plans are narrowed to; every choice is in the address. */
export function PlanFilters({ search, onSearch }: Props) {
  const { t } = useTranslation();
  const { today } = useMe();
  const regions = useQuery(trpc.regions.overview.queryOptions({}));
  const change = (part: PlanListSearch): void => onSearch({ ...search, pagina: undefined, ...part });
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from(
    { length: YEARS_BACK + YEARS_AHEAD + 1 },
    (_, index) => thisYear - YEARS_BACK + index,
  );
  return (
    <search className="row list-filters" aria-label={t('planDrafting.filter.label')}>
      <NativeSelect
        size="xs"
        aria-label={t('planDrafting.region')}
        value={search.regio ?? ''}
        onChange={(event) => change({ regio: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('planDrafting.filter.everyRegion') },
          ...(regions.data?.rows ?? []).map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <NativeSelect
        size="xs"
        aria-label={t('planDrafting.status')}
        value={search.status ?? ''}
        onChange={({ currentTarget: { value } }) =>
          change({ status: STATUS_CHOICES.find((status) => status === value) })
        }
        data={[
          { value: '', label: t('planDrafting.filter.everyStatus') },
          ...STATUS_CHOICES.map((value) => ({ value, label: t(`plans.statuses.${value}`) })),
        ]}
      />
      <NativeSelect
        size="xs"
        aria-label={t('planDrafting.period')}
        value={search.jaar === undefined ? '' : String(search.jaar)}
        onChange={({ currentTarget: { value } }) =>
          change({ jaar: value === '' ? undefined : Number(value) })
        }
        data={[
          { value: '', label: t('planDrafting.filter.everyYear') },
          ...years.map((year) => ({ value: String(year), label: t('planDrafting.filter.inYear', { year }) })),
        ]}
      />
      <Checkbox
        size="xs"
        label={t('planDrafting.filter.mine')}
        checked={search.mijn ?? false}
        onChange={(event) => change({ mijn: event.currentTarget.checked || undefined })}
      />
    </search>
  );
}
