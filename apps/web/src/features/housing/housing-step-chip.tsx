import type { HousingStep } from '@regiovast/domain/housing/housing-steps';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../components/icon.tsx';
import './housing-words.ts';

/** The sign and colour of every step; colour never stands alone. */
export const STEP_SIGNS: Readonly<Record<HousingStep, { icon: IconName; tone: string }>> = {
  REPORTED: { icon: 'signal', tone: 'signal' },
  ACCESS_TEST: { icon: 'findings', tone: 'watch' },
  ROLES_AGREED: { icon: 'people', tone: 'watch' },
  OPTIONS: { icon: 'regions', tone: 'watch' },
  FINANCIAL_BOTTLENECK: { icon: 'arrangements', tone: 'threatened' },
  DECISION: { icon: 'weights', tone: 'watch' },
  REALISATION: { icon: 'housing', tone: 'resolved' },
  CLOSED: { icon: 'closed', tone: 'signal' },
};

/** The step of a housing case in a word, with its sign. */
export function HousingStepChip({ step }: { step: HousingStep }) {
  const { t } = useTranslation();
  const { icon, tone } = STEP_SIGNS[step];
  return (
    <span className={`chip tone-${tone}`}>
      <Icon name={icon} size={14} />
      {t(`housing.steps.${step}`)}
    </span>
  );
}
