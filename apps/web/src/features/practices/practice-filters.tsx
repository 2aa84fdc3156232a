import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { dateIn } from '../../lib/search-params.ts';
import { trpc } from '../../lib/trpc.ts';
import { OWNERSHIP_FORMS, PATIENT_STOPS, type PracticeSearch, stateIn } from './practice-search.ts';

const TYPING_PAUSE_MS = 150;
const LEASE_MONTHS = [6, 12, 24, 36] as const;

type Props = { readonly search: PracticeSearch; readonly onChange: (part: Partial<PracticeSearch>) => void };

/** What the list is narrowed to; every choice is in the address. */
export function PracticeFilters({ search, onChange }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(search.zoek ?? '');
  const [since, setSince] = useState(search.sinds ?? '');
  const [kept, setKept] = useState({ zoek: search.zoek, sinds: search.sinds });
  if (kept.zoek !== search.zoek || kept.sinds !== search.sinds) {
    setKept({ zoek: search.zoek, sinds: search.sinds });
    // What is being typed stays; a cleared or opened address is followed.
    if (search.zoek !== (text.trim() || undefined)) setText(search.zoek ?? '');
    setSince(search.sinds ?? '');
  }
  const chains = useQuery(trpc.practices.chains.queryOptions({ asOf: search.peildatum }));
  const searchSoon = useDebouncedCallback(
    (zoek: string) => onChange({ zoek: zoek.trim() || undefined }),
    TYPING_PAUSE_MS,
  );
  const isFiltered = Object.entries(search).some(
    ([name, value]) => value !== undefined && !['op', 'aflopend', 'pagina', 'peildatum'].includes(name),
  );
  const knownChain = chains.data?.some(({ key }) => key === search.keten) ?? false;
  return (
    <search className="box-head practice-filters" aria-label={t('practiceRecord.list.filters')}>
      <TextInput
        size="xs"
        type="search"
        aria-label={t('practices.search')}
        placeholder={t('practices.search')}
        leftSection={<Icon name="search" />}
        className="search-field"
        maxLength={100}
        value={text}
        onChange={({ currentTarget: { value } }) => {
          setText(value);
          searchSoon(value);
        }}
      />
      <NativeSelect
        size="xs"
        aria-label={t('practiceRecord.list.status')}
        data={[
          { value: 'open', label: t('practiceRecord.list.states.open') },
          { value: 'closed', label: t('practiceRecord.list.states.closed') },
          { value: 'all', label: t('practiceRecord.list.states.all') },
        ]}
        value={search.status ?? 'open'}
        onChange={(event) => onChange({ status: stateIn(event.currentTarget.value) })}
      />
      <NativeSelect
        size="xs"
        aria-label={t('practices.stop')}
        data={[
          { value: '', label: t('practiceRecord.list.everyStop') },
          ...PATIENT_STOPS.map((value) => ({ value, label: t(`terms.patientStop.${value}`) })),
        ]}
        value={search.stop ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({ stop: PATIENT_STOPS.find((stop) => stop === value) })
        }
      />
      <NativeSelect
        size="xs"
        aria-label={t('practices.form')}
        data={[
          { value: '', label: t('practiceRecord.list.everyForm') },
          ...OWNERSHIP_FORMS.map((value) => ({ value, label: t(`terms.ownershipForm.${value}`) })),
        ]}
        value={search.vorm ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({ vorm: OWNERSHIP_FORMS.find((form) => form === value) })
        }
      />
      <NativeSelect
        size="xs"
        aria-label={t('practiceRecord.list.chain')}
        data={[
          { value: '', label: t('practiceRecord.list.everyChain') },
          ...(search.keten && !knownChain ? [{ value: search.keten, label: search.keten }] : []),
          ...(chains.data ?? []).map(({ key, name }) => ({ value: key, label: name })),
        ]}
        value={search.keten ?? ''}
        onChange={(event) => onChange({ keten: event.currentTarget.value || undefined })}
      />
      <NativeSelect
        size="xs"
        aria-label={t('practiceRecord.list.lease')}
        data={[
          { value: '', label: t('practiceRecord.list.everyLease') },
          ...[...new Set([...LEASE_MONTHS, search.huur ?? 12])]
            .sort((a, b) => a - b)
            .map((months) => ({
              value: String(months),
              label: `${t('practiceRecord.list.lease')} ${t('practiceRecord.list.leaseWithin', { count: months })}`,
            })),
        ]}
        value={search.huur === undefined ? '' : String(search.huur)}
        onChange={({ currentTarget: { value } }) =>
          onChange({ huur: value === '' ? undefined : Number(value) })
        }
      />
      <TextInput
        size="xs"
        type="date"
        className="inline-date"
        label={t('practiceRecord.list.since')}
        value={since}
        onChange={({ currentTarget: { value } }) => {
          setSince(value);
          if (value === '' || dateIn(value)) onChange({ sinds: value || undefined });
        }}
      />
      {search.regio && (
        <Button size="xs" variant="default" onClick={() => onChange({ regio: undefined })}>
          {t('practices.region', { code: search.regio })} ×
        </Button>
      )}
      {isFiltered && (
        <Button
          size="xs"
          variant="subtle"
          onClick={() =>
            onChange({
              zoek: undefined,
              regio: undefined,
              stop: undefined,
              vorm: undefined,
              status: undefined,
              keten: undefined,
              huur: undefined,
              sinds: undefined,
            })
          }
        >
          {t('practiceRecord.list.clear')}
        </Button>
      )}
    </search>
  );
}
