import type { FollowState } from '@regiovast/domain/arrangements/arrangement-codes';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../components/icon.tsx';

/** The sign and colour of every answer; colour never stands alone. */
const SIGNS: Readonly<Record<FollowState, { icon: IconName; tone: string }>> = {
  UNKNOWN: { icon: 'clock', tone: 'watch' },
  INFORMED: { icon: 'watch', tone: 'signal' },
  FOLLOWS: { icon: 'resolved', tone: 'resolved' },
  DOES_NOT_FOLLOW: { icon: 'closed', tone: 'threatened' },
};

/** What an insurer answered, in a word with its sign. */
export function FollowStateChip({ state }: { state: FollowState }) {
  const { t } = useTranslation();
  const { icon, tone } = SIGNS[state];
  return (
    <span className={`chip tone-${tone}`}>
      <Icon name={icon} size={14} />
      {t(`arrangements.followStates.${state}`)}
    </span>
  );
}
