import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';

/** C-2 · what only the own organisation reads, marked as such. */
export function InternalNote({ text }: { text: string }) {
  const { t } = useTranslation();
  return (
    <div className="internal-note">
      <p className="row">
        <Icon name="lock" size={14} />
        <strong>{t('planAssessment.work.note')}</strong>
        <span className="meta">{t('planAssessment.work.onlyYou')}</span>
      </p>
      <p className="assessed-text">{text}</p>
    </div>
  );
}
