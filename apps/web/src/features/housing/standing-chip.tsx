import type { MatrixCell } from '@regiovast/domain/housing/matrix.views';
import type { CellStanding } from '@regiovast/domain/housing/standing';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../components/icon.tsx';

/** The sign and colour of every standing; colour never stands alone. */
const SIGNS: Readonly<Record<CellStanding, { readonly icon: IconName; readonly tone: string }>> = {
  OPEN: { icon: 'clock', tone: 'watch' },
  ANSWER_AGAIN: { icon: 'pencil', tone: 'threatened' },
  APPLIED: { icon: 'resolved', tone: 'resolved' },
  EXPLAINED: { icon: 'findings', tone: 'resolved' },
  UNSIGNED: { icon: 'bridging', tone: 'threatened' },
  REFUSED: { icon: 'closed', tone: 'acute' },
  EXPIRED: { icon: 'threatened', tone: 'bridging' },
};

type Props = { readonly cell: Pick<MatrixCell, 'standing' | 'isReached' | 'isLate' | 'answer'> };

/** How a cell stands, in words with its sign. */
export function StandingChip({ cell }: Props) {
  const { t } = useTranslation();
  const { standing, isReached, isLate, answer } = cell;
  if (standing === 'OPEN' && !isReached)
    return (
      <span className="chip tone-signal">
        <Icon name="pause" size={14} />
        {t('housingMatrix.later')}
      </span>
    );
  const { icon, tone } = SIGNS[standing];
  return (
    <span className={`chip tone-${isLate ? 'acute' : tone}`}>
      <Icon name={isLate ? 'acute' : icon} size={14} />
      {standing === 'EXPLAINED' && answer
        ? `${t(`housing.applyOrExplain.${answer.state}`)}, ${t('housingMatrix.standings.EXPLAINED')}`
        : t(`housingMatrix.standings.${standing}`)}
    </span>
  );
}
