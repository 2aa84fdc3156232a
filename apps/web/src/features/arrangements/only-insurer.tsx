import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';

/** C-1 · who sees this, beside the heading of what is the insurer's own. */
export function OnlyInsurer({ insurer }: { insurer: string }) {
  const { t } = useTranslation();
  return (
    <span className="push meta row" title={t('arrangementBudget.onlyInsurerHint')}>
      <Icon name="lock" size={14} />
      {t('arrangementBudget.onlyInsurer', { insurer })}
    </span>
  );
}
