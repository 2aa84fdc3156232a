import type { ArrangementView } from '@regiovast/domain/arrangements/arrangement.views';
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

/** C-1 · whether the reader is the RHO that declined it, and reads the version it declined. */
export const isDeclinedBy = ({
  standing,
  isDeclined,
}: Pick<ArrangementView, 'standing' | 'isDeclined'>): boolean => standing === 'rho' && isDeclined;

/** The status of an arrangement in a word, with its sign; to who declined it, that it was declined. */
export function ArrangementStatusChip(props: { status: ArrangementStatus; isDeclined?: boolean }) {
  const { t } = useTranslation();
  const { status, isDeclined = false } = props;
  const { icon, tone } = SIGNS[isDeclined ? 'ASSESSED_NEGATIVE' : status];
  return (
    <span className={`chip tone-${tone}`}>
      <Icon name={icon} size={14} />
      {isDeclined ? t('arrangementApproval.decisions.RHO_DECLINE') : t(`arrangements.statuses.${status}`)}
    </span>
  );
}
