import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';

/** R-4 · open, announced to close, or closed, with icon and word. */
export function PracticeState({ isOpen, closedOn }: { isOpen: boolean; closedOn: string | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const date = closedOn === null ? '' : format.date(closedOn);
  if (!isOpen) {
    return (
      <span className="chip tone-signal">
        <Icon name="closed" size={14} />
        {t('practiceRecord.closed', { date })}
      </span>
    );
  }
  if (closedOn !== null) {
    return (
      <span className="chip tone-threatened">
        <Icon name="clock" size={14} />
        {t('practiceRecord.closing', { date })}
      </span>
    );
  }
  return (
    <span className="chip tone-resolved">
      <Icon name="resolved" size={14} />
      {t('practiceRecord.open')}
    </span>
  );
}
