import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';

/** A-4 · what is free of a year: below zero it is said with a sign and not by colour alone; without a ceiling in words. */
export function FreeText({ cents }: { cents: number | null }) {
  const { t } = useTranslation();
  const { euro } = useFormat();
  if (cents === null) return <span className="unknown">{t('arrangementBudget.noCeiling')}</span>;
  if (cents >= 0) return <>{euro(cents)}</>;
  return (
    <strong className="budget-over">
      <Icon name="acute" size={14} />
      {euro(cents)}
    </strong>
  );
}
