import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { Icon } from '../../components/icon.tsx';
import { trpc } from '../../lib/trpc.ts';
import { COURSE_CHOICES, STATUS_CHOICES, TYPE_CHOICES } from './arrangement-choices.ts';
import type { ArrangementListSearch } from './arrangement-list-search.ts';
import '../../components/list.css';

/** Years before and after this one in which an arrangement can be looked for. */
const YEARS_BACK = 3;
const YEARS_AHEAD = 6;
const TYPING_PAUSE_MS = 250;

type Props = {
  readonly search: ArrangementListSearch;
  readonly onSearch: (search: ArrangementListSearch) => void;
};

/** What the arrangements are narrowed to; every choice is in the address. */
export function ArrangementFilters({ search, onSearch }: Props) {
  const { t } = useTranslation();
  const { today } = useMe();
  const regions = useQuery(trpc.regions.overview.queryOptions({}));
  const change = (part: ArrangementListSearch): void => onSearch({ ...search, pagina: undefined, ...part });
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from(
    { length: YEARS_BACK + YEARS_AHEAD + 1 },
    (_, index) => thisYear - YEARS_BACK + index,
  );
  const chosen = <Code extends string>(codes: readonly Code[], value: string): Code | undefined =>
    codes.find((code) => code === value);
  return (
    <search className="row list-filters" aria-label={t('arrangementDrafting.filter.label')}>
      <SearchField value={search.zoek ?? ''} onSettled={(zoek) => change({ zoek: zoek || undefined })} />
      <NativeSelect
        size="xs"
        aria-label={t('arrangementDrafting.region')}
        value={search.regio ?? ''}
        onChange={(event) => change({ regio: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('arrangementDrafting.filter.everyRegion') },
          ...(regions.data?.rows ?? []).map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <NativeSelect
        size="xs"
        aria-label={t('arrangementDrafting.status')}
        value={search.status ?? ''}
        onChange={(event) => change({ status: chosen(STATUS_CHOICES, event.currentTarget.value) })}
        data={[
          { value: '', label: t('arrangementDrafting.filter.everyStatus') },
          ...STATUS_CHOICES.map((value) => ({ value, label: t(`arrangements.statuses.${value}`) })),
        ]}
      />
      <NativeSelect
        size="xs"
        aria-label={t('arrangementDrafting.type')}
        value={search.soort ?? ''}
        onChange={(event) => change({ soort: chosen(TYPE_CHOICES, event.currentTarget.value) })}
        data={[
          { value: '', label: t('arrangementDrafting.filter.everyType') },
          ...TYPE_CHOICES.map((value) => ({ value, label: t(`arrangements.types.${value}`) })),
        ]}
      />
      <NativeSelect
        size="xs"
        aria-label={t('arrangementDrafting.course')}
        value={search.handeling ?? ''}
        onChange={(event) => change({ handeling: chosen(COURSE_CHOICES, event.currentTarget.value) })}
        data={[
          { value: '', label: t('arrangementDrafting.filter.everyCourse') },
          ...COURSE_CHOICES.map((value) => ({ value, label: t(`caseRecord.course.${value}`) })),
        ]}
      />
      <NativeSelect
        size="xs"
        aria-label={t('arrangementDrafting.period')}
        value={search.jaar === undefined ? '' : String(search.jaar)}
        onChange={({ currentTarget: { value } }) =>
          change({ jaar: value === '' ? undefined : Number(value) })
        }
        data={[
          { value: '', label: t('arrangementDrafting.filter.everyYear') },
          ...years.map((year) => ({
            value: String(year),
            label: t('arrangementDrafting.filter.inYear', { year }),
          })),
        ]}
      />
      <Checkbox
        size="xs"
        label={t('arrangementDrafting.filter.mine')}
        checked={search.mijn ?? false}
        onChange={(event) => change({ mijn: event.currentTarget.checked || undefined })}
      />
    </search>
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
      aria-label={t('arrangementDrafting.filter.search')}
      placeholder={t('arrangementDrafting.filter.search')}
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
