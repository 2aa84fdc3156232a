import type { PlanStatus } from '@regiovast/domain/plans/plan-statuses';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../components/icon.tsx';

/** The sign and colour of every status; colour never stands alone. */
const SIGNS: Readonly<Record<PlanStatus, { icon: IconName; tone: string }>> = {
  DRAFT: { icon: 'pencil', tone: 'signal' },
  SUBMITTED: { icon: 'share', tone: 'watch' },
  UNDER_ASSESSMENT: { icon: 'watch', tone: 'watch' },
  REVISION_ASKED: { icon: 'threatened', tone: 'threatened' },
  POSITIVE: { icon: 'resolved', tone: 'resolved' },
  NEGATIVE: { icon: 'acute', tone: 'acute' },
  CONTRACTED: { icon: 'check', tone: 'resolved' },
  IN_EXECUTION: { icon: 'arrow', tone: 'resolved' },
  EVALUATED: { icon: 'closed', tone: 'signal' },
  SUPERSEDED: { icon: 'closed', tone: 'signal' },
};

/** The status of a plan in a word, with its sign. */
export function PlanStatusChip({ status }: { status: PlanStatus }) {
  const { t } = useTranslation();
  const { icon, tone } = SIGNS[status];
  return (
    <span className={`chip tone-${tone}`}>
      <Icon name={icon} size={14} />
      {t(`plans.statuses.${status}`)}
    </span>
  );
}
