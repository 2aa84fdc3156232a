import type { AcceptanceState } from '@regiovast/domain/cases/acceptance-states';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../components/icon.tsx';

const SIGNS: Readonly<Record<AcceptanceState, { icon: IconName; tone: string }>> = {
  PROPOSED: { icon: 'clock', tone: 'threatened' },
  ACCEPTED: { icon: 'pause', tone: 'watch' },
  REFUSED: { icon: 'closed', tone: 'signal' },
  WITHDRAWN: { icon: 'closed', tone: 'signal' },
  EXPIRED: { icon: 'closed', tone: 'signal' },
};

/** D-7 · the state of an acceptance, in a sign and a word. */
export function AcceptanceChip({ state }: { state: AcceptanceState }) {
  const { t } = useTranslation();
  const { icon, tone } = SIGNS[state];
  return (
    <span className={`chip tone-${tone}`}>
      <Icon name={icon} size={14} />
      {t(`caseTerms.acceptance.state.${state}`)}
    </span>
  );
}
