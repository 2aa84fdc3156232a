import type { EmergencyPlanView, PlanItemView } from '@regiovast/domain/cases/emergency-plan.views';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../components/icon.tsx';
import './emergency-plan-texts.ts';

type Sign = { readonly icon: IconName; readonly tone: string };

const ITEM_SIGNS: Readonly<Record<PlanItemView['standing'], Sign>> = {
  filled: { icon: 'check', tone: 'tone-resolved' },
  open: { icon: 'closed', tone: 'tone-signal' },
  again: { icon: 'threatened', tone: 'tone-threatened' },
};

/** How an item stands, by a sign and a word. */
export function ItemStandingChip({ standing }: Pick<PlanItemView, 'standing'>) {
  const { t } = useTranslation();
  const { icon, tone } = ITEM_SIGNS[standing];
  return (
    <span className={`chip ${tone}`}>
      <Icon name={icon} size={14} />
      {t(`emergencyPlans.standing.${standing}`)}
    </span>
  );
}

/** Whether a plan is complete, by a sign and a word; null: there is none. */
export function PlanStandingChip({ plan }: Pick<EmergencyPlanView, 'plan'>) {
  const { t } = useTranslation();
  const isComplete = plan !== null && plan.filledItems === plan.requiredItems;
  const tone = isComplete ? 'tone-resolved' : 'tone-threatened';
  const words =
    plan === null
      ? t('emergencyPlans.missing')
      : isComplete
        ? t('emergencyPlans.complete')
        : t('emergencyPlans.incomplete');
  return (
    <span className={`chip ${tone}`}>
      <Icon name={isComplete ? 'check' : 'threatened'} size={14} />
      {words}
    </span>
  );
}
