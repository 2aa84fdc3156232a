import type { ArrangementStatus } from '@regiovast/domain/arrangements/arrangement-statuses';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../components/icon.tsx';

/** The sign and colour of every status; colour never stands alone. */
const SIGNS: Readonly<Record<ArrangementStatus, { icon: IconName; tone: string }>> = {
  DRAFT: { icon: 'pencil', tone: 'signal' },
  PROPOSED: { icon: 'share', tone: 'watch' },
  ASSESSED_POSITIVE: { icon: 'resolved', tone: 'watch' },
  ASSESSED_NEGATIVE: { icon: 'acute', tone: 'acute' },
  AGREED: { icon: 'resolved', tone: 'resolved' },
  CONTRACTED: { icon: 'check', tone: 'resolved' },
  ACTIVE: { icon: 'arrow', tone: 'resolved' },
  ENDED: { icon: 'closed', tone: 'signal' },
  EVALUATED: { icon: 'closed', tone: 'signal' },
  WITHDRAWN: { icon: 'closed', tone: 'signal' },
};

/** The status of an arrangement in a word, with its sign. */
export function ArrangementStatusChip({ status }: { status: ArrangementStatus }) {
  const { t } = useTranslation();
  const { icon, tone } = SIGNS[status];
  return (
    <span className={`chip tone-${tone}`}>
      <Icon name={icon} size={14} />
      {t(`arrangements.statuses.${status}`)}
    </span>
  );
}
