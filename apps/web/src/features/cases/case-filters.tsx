import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { type CaseState, caseAddress, filtersSet, readCaseState } from '@regiovast/domain/cases/case-address';
import { PHASES, STANDINGS } from '@regiovast/domain/cases/case-codes';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../components/disclosure.tsx';
import { Icon } from '../../components/icon.tsx';
import { trpc } from '../../lib/trpc.ts';
import type { CaseSearch } from './case-search.ts';
import { MoreFilters } from './more-filters.tsx';
import { FiltersSet } from './filters-set.tsx';
import '../../components/list.css';

const TYPING_PAUSE_MS = 300;
/** What stands behind "more filters"; the others are always in sight. */
const MORE = [
  'gemeente',
  'oorzaak',
  'gedeeld',
  'regie',
  'acceptatie',
  'geopendvan',
  'geopendtot',
  'eindevan',
  'eindetot',
] as const;

type Props = { readonly search: CaseSearch; readonly onSearch: (search: CaseSearch) => void };

/** What the cases are narrowed to, in whatever way they are looked at; every choice is in the address. */
export function CaseFilters({ search, onSearch }: Props) {
  const { t } = useTranslation();
  const state = readCaseState(search);
  const change = (part: Partial<CaseState>): void => onSearch(caseAddress({ ...state, pagina: 1, ...part }));
  const regions = useQuery(trpc.regions.overview.queryOptions({}));
  const hidden = filtersSet(search).filter((name) => MORE.some((more) => more === name)).length;
  return (
    <>
      <search className="row list-filters" aria-label={t('cases.filter.label')}>
        <SearchWords words={state.zoek} onWords={(zoek) => change({ zoek })} />
        <Disclosure
          icon="filter"
          label={
            state.fase.length > 0
              ? t('caseViews.filter.phasesOn', { count: state.fase.length })
              : t('caseViews.filter.phases')
          }
        >
          <fieldset className="filter-choices">
            <legend className="visually-hidden">{t('caseViews.filter.phases')}</legend>
            {PHASES.map((phase) => (
              <Checkbox
                key={phase}
                size="xs"
                label={t(`terms.phase.${phase}`)}
                checked={state.fase.includes(phase)}
                onChange={() =>
                  change({
                    fase: PHASES.filter((known) => state.fase.includes(known) !== (known === phase)),
                  })
                }
              />
            ))}
          </fieldset>
        </Disclosure>
        <NativeSelect
          size="xs"
          aria-label={t('cases.filter.region')}
          value={state.regio ?? ''}
          onChange={(event) => change({ regio: event.currentTarget.value || undefined, gemeente: undefined })}
          data={[
            { value: '', label: t('cases.filter.everyRegion') },
            ...(regions.data?.rows ?? [])
              .filter((row) => row.basis === 'live' || row.code === state.regio)
              .map((row) => ({ value: row.code, label: row.name })),
          ]}
        />
        <NativeSelect
          size="xs"
          aria-label={t('caseViews.column.term')}
          value={state.termijn ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({ termijn: STANDINGS.find((standing) => standing === value) })
          }
          data={[
            { value: '', label: t('caseViews.filter.everyTerm') },
            ...STANDINGS.map((value) => ({
              value,
              label: t('caseViews.set.termijn', { value: t(`caseTerms.standing.${value}`) }),
            })),
          ]}
        />
        <Disclosure
          icon="filter"
          label={hidden > 0 ? t('caseViews.filter.moreOn', { count: hidden }) : t('caseViews.filter.more')}
        >
          <MoreFilters state={state} onChange={change} />
        </Disclosure>
        <Checkbox
          size="xs"
          label={t('caseViews.filter.mine')}
          checked={state.mijn}
          onChange={(event) => change({ mijn: event.currentTarget.checked })}
        />
        <Checkbox
          size="xs"
          label={t('cases.filter.includeEnded')}
          checked={state.afgesloten}
          onChange={(event) => change({ afgesloten: event.currentTarget.checked })}
        />
        <Checkbox
          size="xs"
          label={t('cases.filter.overdueOnly')}
          checked={state.telaat}
          onChange={(event) => change({ telaat: event.currentTarget.checked })}
        />
      </search>
      <FiltersSet search={search} onSearch={onSearch} />
    </>
  );
}

/** Words to search by; what is being typed stays, and an address that changes under it is followed. */
function SearchWords({ words, onWords }: { words: string; onWords: (words: string) => void }) {
  const { t } = useTranslation();
  const [text, setText] = useState(words);
  const [known, setKnown] = useState(words);
  if (known !== words) {
    setKnown(words);
    if (text.trim() !== words) setText(words);
  }
  const searchLater = useDebouncedCallback((value: string) => onWords(value.trim()), TYPING_PAUSE_MS);
  return (
    <TextInput
      type="search"
      size="xs"
      className="case-search"
      aria-label={t('cases.filter.search')}
      placeholder={t('cases.filter.search')}
      leftSection={<Icon name="search" size={14} />}
      value={text}
      maxLength={100}
      onChange={({ currentTarget: { value } }) => {
        setText(value);
        searchLater(value);
      }}
    />
  );
}
