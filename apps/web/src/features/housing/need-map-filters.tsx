import { Button, NativeSelect } from '@mantine/core';
import type { NeedMapView } from '@regiovast/domain/housing/need-map.views';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import type { NeedMapSearch } from './need-map-search.ts';
import '../../components/list.css';

/** Years before and after this one that can be chosen. */
const YEARS_BACK = 1;
const YEARS_AHEAD = 15;

type Props = {
  readonly view: NeedMapView;
  readonly search: NeedMapSearch;
  readonly onSearch: (search: NeedMapSearch) => void;
};

/** What the need map is narrowed to; every choice is in the address, and so in its files. */
export function NeedMapFilters({ view, search, onSearch }: Props) {
  const { t } = useTranslation();
  const { today } = useMe();
  const thisYear = Number(today.slice(0, 4));
  const around = Array.from(
    { length: YEARS_BACK + YEARS_AHEAD + 1 },
    (_, index) => thisYear - YEARS_BACK + index,
  );
  const years = [
    ...new Set([...around, ...[search.van, search.tot].filter((year) => year !== undefined)]),
  ].toSorted((one, other) => one - other);
  const yearField = (name: 'van' | 'tot', label: string) => (
    <NativeSelect
      size="xs"
      label={label}
      value={search[name] === undefined ? '' : String(search[name])}
      onChange={({ currentTarget: { value } }) =>
        onSearch({ ...search, [name]: value === '' ? undefined : Number(value) })
      }
      data={[
        { value: '', label: t('housingMap.filter.anyYear') },
        ...years.map((year) => ({ value: String(year), label: String(year) })),
      ]}
    />
  );
  const isNarrowed = Object.values(search).some((value) => value !== undefined);
  const hasYears = search.van !== undefined || search.tot !== undefined;
  return (
    <search className="stack" aria-label={t('housingMap.filter.label')}>
      <div className="row list-filters need-map-filters">
        <NativeSelect
          size="xs"
          label={t('housingMap.filter.municipality')}
          value={search.gemeente ?? ''}
          onChange={({ currentTarget: { value } }) => onSearch({ ...search, gemeente: value || undefined })}
          data={[
            { value: '', label: t('housingMap.filter.every') },
            ...view.municipalities.map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
        {yearField('van', t('housingMap.filter.from'))}
        {yearField('tot', t('housingMap.filter.to'))}
        {isNarrowed && (
          <Button size="xs" variant="default" onClick={() => onSearch({})}>
            {t('housingMap.filter.clear')}
          </Button>
        )}
      </div>
      {hasYears && <p className="meta">{t('housingMap.filter.withYear')}</p>}
    </search>
  );
}
