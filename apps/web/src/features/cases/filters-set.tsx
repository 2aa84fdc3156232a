import { Button } from '@mantine/core';
import {
  type CaseFilterName,
  filtersSet,
  readCaseState,
  withoutFilters,
} from '@regiovast/domain/cases/case-address';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import type { CaseSearch } from './case-search.ts';

type Props = { readonly search: CaseSearch; readonly onSearch: (search: CaseSearch) => void };

/** The filters that are on, each in words with a way to take it off. */
export function FiltersSet({ search, onSearch }: Props) {
  const { t } = useTranslation();
  const wordsOf = useFilterWords(search);
  const names = filtersSet(search);
  if (names.length === 0) return null;
  return (
    <ul className="row filters-set" aria-label={t('caseViews.filter.set')}>
      {names.map((name) => (
        <li key={name}>
          <button
            type="button"
            className="chip"
            aria-label={t('caseViews.filter.remove', { filter: wordsOf(name) })}
            onClick={() => onSearch(withoutFilters(search, [name]))}
          >
            {wordsOf(name)} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <Button size="compact-xs" variant="subtle" onClick={() => onSearch(withoutFilters(search))}>
          {t('cases.filter.clear')}
        </Button>
      </li>
    </ul>
  );
}

function useFilterWords(search: CaseSearch): (name: CaseFilterName) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const state = readCaseState(search);
  const regions = useQuery({ ...trpc.regions.overview.queryOptions({}), enabled: state.regio !== undefined });
  const region = useQuery({
    ...trpc.regions.get.queryOptions({ code: state.regio ?? '' }),
    enabled: state.regio !== undefined && state.gemeente !== undefined,
  });
  const valueOf = (name: CaseFilterName): string => {
    switch (name) {
      case 'fase':
        return state.fase.map((phase) => t(`terms.phaseShort.${phase}`)).join(', ');
      case 'regio':
        return regions.data?.rows.find(({ code }) => code === state.regio)?.name ?? state.regio ?? '';
      case 'gemeente':
        return (
          region.data?.municipalities.find(({ code }) => code === state.gemeente)?.name ??
          state.gemeente ??
          ''
        );
      case 'oorzaak':
        return state.oorzaak ? t(`terms.cause.${state.oorzaak}`) : '';
      case 'gedeeld':
        return state.gedeeld ? t(`terms.sharing.${state.gedeeld}`) : '';
      case 'regie':
        return state.regie ? t(`caseViews.lead.${state.regie}`) : '';
      case 'termijn':
        return state.termijn ? t(`caseTerms.standing.${state.termijn}`) : '';
      case 'acceptatie':
        return state.acceptatie ? t(`caseViews.filter.acceptances.${state.acceptatie}`) : '';
      case 'geopendvan':
      case 'geopendtot':
      case 'eindevan':
      case 'eindetot':
        return format.date(state[name] ?? '');
      case 'zoek':
        return state.zoek;
      case 'mijn':
      case 'keten':
      case 'afgesloten':
      case 'telaat':
        return '';
      default:
        return name satisfies never;
    }
  };
  return (name) => t(`caseViews.set.${name}`, { value: valueOf(name) });
}
