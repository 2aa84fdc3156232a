import { CASE_LOOKS } from '@regiovast/domain/cases/case-columns';
import { caseAddress, readCaseState } from '@regiovast/domain/cases/case-address';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CaseSearch } from './case-search.ts';

/** The ways to look at the same cases; each is an address of its own, with the same filters. */
export function CaseLooks({ search }: { search: CaseSearch }) {
  const { t } = useTranslation();
  const state = readCaseState(search);
  return (
    <nav className="case-looks" aria-label={t('caseViews.looks')}>
      {CASE_LOOKS.map((weergave) => (
        <Link
          key={weergave}
          to="/casussen"
          search={caseAddress({ ...state, weergave, pagina: 1 })}
          // An address without words is part of every other: only the same one is current.
          activeOptions={{ exact: true }}
          aria-current={state.weergave === weergave ? 'page' : undefined}
        >
          {t(`caseViews.look.${weergave}`)}
        </Link>
      ))}
    </nav>
  );
}
