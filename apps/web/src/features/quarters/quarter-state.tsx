import type { QuarterRow } from '@regiovast/domain/quarters/quarter.views';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../components/icon.tsx';

const SIGNS: Readonly<Record<QuarterRow['state'], { icon: IconName; tone: string }>> = {
  running: { icon: 'clock', tone: 'signal' },
  open: { icon: 'threatened', tone: 'threatened' },
  closed: { icon: 'lock', tone: 'resolved' },
};

/** Whether a quarter runs, waits to be closed or is closed, by sign and word. */
export function QuarterState({ state }: { state: QuarterRow['state'] }) {
  const { t } = useTranslation();
  const { icon, tone } = SIGNS[state];
  return (
    <span className={`chip tone-${tone}`}>
      <Icon name={icon} size={14} />
      {t(`quarters.states.${state}`)}
    </span>
  );
}
