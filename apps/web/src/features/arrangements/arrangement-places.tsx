import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import './arrangement-places.css';

/** The other pages of the room, as far as the reader may use them. */
export function ArrangementPlaces() {
  const { t } = useTranslation();
  const me = useMe();
  const isInsurer = me.may('arrangements.portfolio');
  if (!isInsurer) return null;
  return (
    <nav className="row arrangement-places" aria-label={t('arrangementDrafting.places.label')}>
      <Link to="/maatwerk" activeOptions={{ exact: true, includeSearch: false }}>
        {t('arrangementDrafting.places.list')}
      </Link>
      <Link to="/maatwerk/budget">{t('arrangementDrafting.places.budget')}</Link>
      <Link to="/maatwerk/voorwaarden">{t('arrangementDrafting.places.terms')}</Link>
      <Link to="/maatwerk/volgen">{t('arrangementDrafting.places.follow')}</Link>
      {me.may('imports.uploadArrangements') && (
        <Link to="/beheer/imports/maatwerk">{t('arrangementImports.title')}</Link>
      )}
    </nav>
  );
}
