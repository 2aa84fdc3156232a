import type { ScoreBand } from '@regiovast/domain/outlook/score-parts';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../components/icon.tsx';

const LOOK: Readonly<Record<ScoreBand, { readonly tone: string; readonly icon: IconName }>> = {
  A_HIGHEST: { tone: 'tone-acute', icon: 'acute' },
  B_HIGH: { tone: 'tone-threatened', icon: 'threatened' },
  C_NORMAL: { tone: 'tone-signal', icon: 'watch' },
};

/** The priority class of a score: colour, sign and word. */
export function BandChip({ band }: { band: ScoreBand }) {
  const { t } = useTranslation();
  const { tone, icon } = LOOK[band];
  return (
    <span className={`chip ${tone}`}>
      <Icon name={icon} />
      {t(`regions.band.${band}`)}
    </span>
  );
}
