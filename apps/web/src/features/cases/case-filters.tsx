import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { RISK_PHASES, riskPhaseSchema } from '@regiovast/domain/cases/phases';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { trpc } from '../../lib/trpc.ts';
import { type CaseSearch, isFiltered } from './case-search.ts';

const TYPING_PAUSE_MS = 300;

/** What the list is narrowed to; every choice is in the address. */
export function CaseFilters(props: { search: CaseSearch; onSearch: (search: CaseSearch) => void }) {
  const { t } = useTranslation();
  const { search, onSearch } = props;
  const [text, setText] = useState(search.zoek ?? '');
  const regions = useQuery(trpc.regions.overview.queryOptions({}));
  const change = (part: keyof CaseSearch, value: string | boolean): void => {
    const { [part]: _, pagina: __, ...rest } = search;
    onSearch(value ? { ...rest, [part]: value } : rest);
  };
  const searchLater = useDebouncedCallback((value: string) => change('zoek', value.trim()), TYPING_PAUSE_MS);
  return (
    <search className="row case-filters" aria-label={t('cases.filter.label')}>
      <TextInput
        type="search"
        className="case-search"
        aria-label={t('cases.filter.search')}
        placeholder={t('cases.filter.search')}
        leftSection={<Icon name="search" />}
        value={text}
        maxLength={100}
        onChange={({ currentTarget: { value } }) => {
          setText(value);
          searchLater(value);
        }}
      />
      <NativeSelect
        aria-label={t('cases.filter.phase')}
        value={search.fase ?? ''}
        onChange={(event) => change('fase', riskPhaseSchema.safeParse(event.currentTarget.value).data ?? '')}
        data={[
          { value: '', label: t('cases.filter.everyPhase') },
          ...RISK_PHASES.map((phase) => ({ value: phase, label: t(`terms.phase.${phase}`) })),
        ]}
      />
      <NativeSelect
        aria-label={t('cases.filter.region')}
        value={search.regio ?? ''}
        onChange={(event) => change('regio', event.currentTarget.value)}
        data={[
          { value: '', label: t('cases.filter.everyRegion') },
          ...(regions.data?.rows ?? [])
            .filter((row) => row.basis === 'live' || row.code === search.regio)
            .map((row) => ({ value: row.code, label: row.name })),
        ]}
      />
      <Checkbox
        label={t('cases.filter.includeEnded')}
        checked={search.afgesloten ?? false}
        onChange={(event) => change('afgesloten', event.currentTarget.checked)}
      />
      <Checkbox
        label={t('cases.filter.overdueOnly')}
        checked={search.telaat ?? false}
        onChange={(event) => change('telaat', event.currentTarget.checked)}
      />
      {isFiltered(search) && (
        <Button
          size="xs"
          variant="subtle"
          onClick={() => {
            setText('');
            onSearch({});
          }}
        >
          {t('cases.filter.clear')}
        </Button>
      )}
    </search>
  );
}
