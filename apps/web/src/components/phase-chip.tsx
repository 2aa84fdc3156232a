import type { RiskPhase } from '@regiovast/domain/cases/phases';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from './icon.tsx';

/** The sign and colour of every phase; colour never stands alone. */
export const PHASE_SIGNS: Readonly<Record<RiskPhase, { icon: IconName; tone: string }>> = {
  SIGNAL: { icon: 'signal', tone: 'signal' },
  WATCH: { icon: 'watch', tone: 'watch' },
  THREATENED: { icon: 'threatened', tone: 'threatened' },
  ACUTE: { icon: 'acute', tone: 'acute' },
  BRIDGING: { icon: 'bridging', tone: 'bridging' },
  RESOLVED: { icon: 'resolved', tone: 'resolved' },
  CLOSED_NO_RISK: { icon: 'closed', tone: 'signal' },
};

export function PhaseChip({ phase, short = false }: { phase: RiskPhase; short?: boolean }) {
  const { t } = useTranslation();
  const { icon, tone } = PHASE_SIGNS[phase];
  return (
    <span className={`chip tone-${tone}`}>
      <Icon name={icon} size={14} />
      {short ? t(`terms.phaseShort.${phase}`) : t(`terms.phase.${phase}`)}
    </span>
  );
}
