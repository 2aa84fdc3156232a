import { daysBetween } from '@regiovast/domain/kernel/calendar-date';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';

/** How far a day lies from today, in words; late is red, with a clock and the word. */
export function DistanceText({ date }: { date: string }) {
  const { t } = useTranslation();
  const days = daysBetween(useMe().today, date);
  if (days < 0) {
    return (
      <span className="text-acute late">
        <Icon name="clock" size={14} />
        {t('cases.daysLate', { count: -days })}
      </span>
    );
  }
  return (
    <span className="second">{days === 0 ? t('cases.today') : t('cases.daysLeft', { count: days })}</span>
  );
}

/** A due day in a list: the date, and that it is late when it is. */
export function DueText({ date }: { date: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (date >= useMe().today) return <>{format.date(date)}</>;
  return (
    <span className="text-acute late">
      <Icon name="clock" size={14} />
      {format.date(date)}, {t('cases.late')}
    </span>
  );
}
