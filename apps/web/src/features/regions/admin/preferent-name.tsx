import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/icon.tsx';

/** The name of an insurer, and whether somebody verified that it is preferent. */
export function PreferentName({ name, isVerified }: { name: string | null; isVerified: boolean }) {
  const { t } = useTranslation();
  if (name === null) return <span className="unknown">{t('regionAdmin.unknown')}</span>;
  return (
    <span className="row">
      {name}
      {!isVerified && (
        <span className="chip tone-threatened">
          <Icon name="threatened" size={14} />
          {t('regionAdmin.notVerified')}
        </span>
      )}
    </span>
  );
}
