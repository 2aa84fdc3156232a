import './indicator-texts.ts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';

/** P-2 · Which kind of file is handed in: each kind has its own page. */
export function ImportKindNav() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <nav className="row import-kinds" aria-label={t('indicatorImports.kinds')}>
      <Link to="/beheer/imports" activeOptions={{ exact: true }}>
        {t('indicatorImports.kindPractices')}
      </Link>
      {me.may('imports.uploadIndicators') && (
        <Link to="/beheer/imports/indicatoren" activeOptions={{ exact: true }}>
          {t('indicatorImports.kindIndicators')}
        </Link>
      )}
      {me.may('imports.boundariesInUse') && (
        <Link to="/beheer/imports/grenzen">{t('indicatorImports.kindBoundaries')}</Link>
      )}
    </nav>
  );
}
