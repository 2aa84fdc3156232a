import type { ProgressState } from '@regiovast/domain/plans/plan-codes';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../components/icon.tsx';

const SIGNS: Readonly<Record<ProgressState, { icon: IconName; tone: string }>> = {
  ON_TRACK: { icon: 'check', tone: 'resolved' },
  AT_RISK: { icon: 'threatened', tone: 'threatened' },
  LATE: { icon: 'clock', tone: 'acute' },
  REACHED: { icon: 'resolved', tone: 'resolved' },
  NOT_REACHED: { icon: 'acute', tone: 'acute' },
};

/** How the result obligation stands in a quarter, in a sign and a word. */
export function ResultStateChip({ state }: { state: ProgressState }) {
  const { t } = useTranslation();
  const { icon, tone } = SIGNS[state];
  return (
    <span className={`chip tone-${tone}`}>
      <Icon name={icon} size={14} />
      {t(`arrangementRunning.states.${state}`)}
    </span>
  );
}
