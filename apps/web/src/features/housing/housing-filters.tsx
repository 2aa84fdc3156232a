import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { HOUSING_SHOWN_IN_ADDRESS } from '@regiovast/domain/housing/housing-columns';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { trpc } from '../../lib/trpc.ts';
import { BOTTLENECK_CHOICES, STEP_CHOICES } from './housing-choices.ts';
import type { HousingListSearch } from './housing-list-search.ts';
import '../../components/list.css';

const TYPING_PAUSE_MS = 250;

type Props = {
  readonly search: HousingListSearch;
  readonly onSearch: (search: HousingListSearch) => void;
};

const chosen = <Code extends string>(codes: readonly Code[], value: string): Code | undefined =>
  codes.find((code) => code === value);

/** What the housing cases are narrowed to; every choice is in the address. */
export function HousingFilters({ search, onSearch }: Props) {
  const { t } = useTranslation();
  const change = (part: HousingListSearch): void => onSearch({ ...search, pagina: undefined, ...part });
  return (
    <search className="row list-filters" aria-label={t('housingCases.filter.label')}>
      <SearchField value={search.zoek ?? ''} onSettled={(zoek) => change({ zoek: zoek || undefined })} />
      <PlaceFilters search={search} onChange={change} />
      <NativeSelect
        size="xs"
        aria-label={t('housingCases.step')}
        value={search.stap ?? ''}
        onChange={(event) => change({ stap: chosen(STEP_CHOICES, event.currentTarget.value) })}
        data={[
          { value: '', label: t('housingCases.filter.everyStep') },
          ...STEP_CHOICES.map((value) => ({ value, label: t(`housing.steps.${value}`) })),
        ]}
      />
      <NativeSelect
        size="xs"
        aria-label={t('housingCases.bottleneck')}
        value={search.knelpunt ?? ''}
        onChange={(event) => change({ knelpunt: chosen(BOTTLENECK_CHOICES, event.currentTarget.value) })}
        data={[
          { value: '', label: t('housingCases.filter.everyBottleneck') },
          ...BOTTLENECK_CHOICES.map((value) => ({ value, label: t(`housing.bottlenecks.${value}`) })),
        ]}
      />
      <NativeSelect
        size="xs"
        aria-label={t('housingCases.filter.shown')}
        value={search.toon ?? ''}
        onChange={(event) => change({ toon: chosen(HOUSING_SHOWN_IN_ADDRESS, event.currentTarget.value) })}
        data={[
          { value: '', label: t('housingCases.filter.open') },
          ...HOUSING_SHOWN_IN_ADDRESS.map((value) => ({ value, label: t(`housingCases.filter.${value}`) })),
        ]}
      />
      <Checkbox
        size="xs"
        label={t('housingCases.filter.mine')}
        checked={search.mijn ?? false}
        onChange={(event) => change({ mijn: event.currentTarget.checked || undefined })}
      />
    </search>
  );
}

/** Region and, within it, municipality; only regions of which the reader sees cases. */
function PlaceFilters(props: { search: HousingListSearch; onChange: (part: HousingListSearch) => void }) {
  const { t } = useTranslation();
  const { search, onChange } = props;
  const { regio, gemeente } = search;
  const regions = useQuery(trpc.regions.overview.queryOptions({}));
  const region = useQuery(trpc.regions.get.queryOptions(regio ? { code: regio } : skipToken));
  return (
    <>
      <NativeSelect
        size="xs"
        aria-label={t('housingCases.region')}
        value={regio ?? ''}
        onChange={(event) => onChange({ regio: event.currentTarget.value || undefined, gemeente: undefined })}
        data={[
          { value: '', label: t('housingCases.filter.everyRegion') },
          ...(regions.data?.rows ?? [])
            .filter((row) => row.basis === 'live' || row.code === regio)
            .map((row) => ({ value: row.code, label: row.name })),
        ]}
      />
      <NativeSelect
        size="xs"
        aria-label={t('housingCases.municipality')}
        disabled={!regio && !gemeente}
        value={gemeente ?? ''}
        onChange={(event) => onChange({ gemeente: event.currentTarget.value || undefined })}
        data={[
          {
            value: '',
            label: t(regio ? 'housingCases.filter.everyMunicipality' : 'housingCases.filter.regionFirst'),
          },
          ...(gemeente && !region.data ? [{ value: gemeente, label: gemeente }] : []),
          ...(region.data?.municipalities ?? []).map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
    </>
  );
}

/** Asks the server when the typing rests; what is being typed stays, and an address that changes under it is followed. */
function SearchField({ value, onSettled }: { value: string; onSettled: (text: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    if (text.trim() !== value) setText(value);
  }
  const settle = useDebouncedCallback((typed: string) => onSettled(typed.trim()), TYPING_PAUSE_MS);
  return (
    <TextInput
      size="xs"
      type="search"
      aria-label={t('housingCases.filter.search')}
      placeholder={t('housingCases.filter.search')}
      leftSection={<Icon name="search" size={14} />}
      value={text}
      maxLength={100}
      onChange={({ currentTarget: { value: typed } }) => {
        setText(typed);
        settle(typed);
      }}
    />
  );
}
