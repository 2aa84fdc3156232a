import type { TermStanding } from '@regiovast/domain/cases/case-terms';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../components/icon.tsx';

/** The sign and colour of every standing; colour never stands alone. */
const SIGNS: Readonly<Record<TermStanding, { icon: IconName; tone: string }>> = {
  running: { icon: 'clock', tone: 'signal' },
  due: { icon: 'clock', tone: 'threatened' },
  late: { icon: 'acute', tone: 'acute' },
  onHold: { icon: 'pause', tone: 'watch' },
};

/** D-3 · how a term stands, in a sign and a word. */
export function TermChip({ standing }: { standing: TermStanding }) {
  const { t } = useTranslation();
  const { icon, tone } = SIGNS[standing];
  return (
    <span className={`chip tone-${tone}`}>
      <Icon name={icon} size={14} />
      {t(`caseTerms.standing.${standing}`)}
    </span>
  );
}
