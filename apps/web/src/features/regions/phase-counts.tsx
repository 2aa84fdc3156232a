import type { OverviewRow } from '@regiovast/domain/regions/region.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { PHASE_SIGNS } from '../../components/phase-chip.tsx';
import { OPEN_PHASES } from '@regiovast/domain/regions/region-table';

/** Cases in each of the five open phases: sign, colour and number; a zero is a number too. */
export function PhaseCounts({ phases }: { phases: NonNullable<OverviewRow['phases']> }) {
  const { t } = useTranslation();
  return (
    <span className="phase-counts">
      {OPEN_PHASES.map((phase) => {
        const count = phases[phase];
        const { icon, tone } = PHASE_SIGNS[phase];
        const words = t('regions.table.phaseCount', { phase: t(`terms.phase.${phase}`), count });
        return (
          <span key={phase} className={count > 0 ? `tone-${tone}` : 'none'} title={words}>
            <Icon name={icon} size={12} />
            <span aria-hidden="true">{count}</span>
            <span className="visually-hidden">{words}. </span>
          </span>
        );
      })}
    </span>
  );
}
