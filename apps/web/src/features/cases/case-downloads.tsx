import { caseAddress, readCaseState } from '@regiovast/domain/cases/case-address';
import { CASE_COLUMNS, DEFAULT_CASE_COLUMNS } from '@regiovast/domain/cases/case-columns';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../components/disclosure.tsx';
import { ColumnChoice } from '../../components/table/column-choice.tsx';
import { fileQuery } from '../../lib/file-query.ts';
import type { CaseSearch } from './case-search.ts';

const FORMATS = ['xlsx', 'csv'] as const;
type Props = { readonly search: CaseSearch; readonly onSearch: (search: CaseSearch) => void };

/** Which columns the table has, and the table as a file; who took what is logged (C-7). */
export function CaseDownloads({ search, onSearch }: Props) {
  const { t, i18n } = useTranslation();
  const state = readCaseState(search);
  // Which page one was on, and what was chosen on a map, are no part of a file.
  const { pagina: _page, casus: _case, maand: _month, weergave: _look, ...asked } = search;
  const query = fileQuery(asked, i18n.language);
  return (
    <span className="row push">
      <Disclosure icon="columns" label={t('caseViews.columns')}>
        <ColumnChoice
          all={CASE_COLUMNS}
          columns={state.kolommen}
          usual={DEFAULT_CASE_COLUMNS}
          legend={t('caseViews.columns')}
          usualLabel={t('caseViews.usualColumns')}
          labelOf={(column) => t(`caseViews.column.${column}`)}
          onColumns={(kolommen) => onSearch(caseAddress({ ...state, kolommen }))}
        />
      </Disclosure>
      <Disclosure icon="download" label={t('caseViews.download.label')}>
        <div className="stack">
          {FORMATS.map((format) => (
            <a key={format} href={`/files/cases/list.${format}?${query}`} download>
              {t(`caseViews.download.${format}`)}
            </a>
          ))}
          <p className="meta">{t('caseViews.download.hint')}</p>
        </div>
      </Disclosure>
    </span>
  );
}
