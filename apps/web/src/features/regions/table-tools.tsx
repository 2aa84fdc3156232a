import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../components/disclosure.tsx';
import { Icon } from '../../components/icon.tsx';
import { lateLazy } from '../../i18n/late-lazy.ts';
import type { OverviewState } from './overview-search.ts';

const ColumnChoice = lateLazy(() => import('./column-choice.tsx'));
const TableFilters = lateLazy(() => import('./table-filters.tsx'));
const TableDownloads = lateLazy(() => import('./table-downloads.tsx'));

type Props = {
  readonly state: OverviewState;
  readonly onState: (change: Partial<OverviewState>) => void;
};

/** What can be done with the region table: search, narrow, choose columns, download. */
export function TableTools({ state, onState }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(state.zoek);
  // A view that is opened, or a step back, changes the address under the field.
  const [known, setKnown] = useState(state.zoek);
  if (known !== state.zoek) {
    setKnown(state.zoek);
    if (text.trim() !== state.zoek) setText(state.zoek);
  }
  const filters = [state.klasse, state.druk, state.stand].filter((filter) => filter !== undefined).length;
  return (
    <search className="row table-tools">
      <TextInput
        size="xs"
        type="search"
        aria-label={t('regions.tools.search')}
        placeholder={t('regions.tools.search')}
        leftSection={<Icon name="search" size={14} />}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          onState({ zoek: event.currentTarget.value.trim() });
        }}
      />
      <Disclosure
        icon="filter"
        label={filters > 0 ? t('regions.tools.filtersOn', { count: filters }) : t('regions.tools.filters')}
      >
        <TableFilters state={state} onState={onState} />
      </Disclosure>
      <Disclosure icon="columns" label={t('regions.tools.columns')}>
        <ColumnChoice columns={state.kolommen} onColumns={(kolommen) => onState({ kolommen })} />
      </Disclosure>
      <Disclosure icon="download" label={t('regions.tools.download')}>
        <TableDownloads state={state} />
      </Disclosure>
    </search>
  );
}
