import type { PlanView } from '@regiovast/domain/plans/plan.views';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../components/disclosure.tsx';
import { Icon } from '../../components/icon.tsx';
import { MissingList } from './plan-missing.tsx';

/** L-1 · how far a plan is, and what is missing. */
export function PlanMeter({ view }: { view: Pick<PlanView, 'id' | 'contents' | 'completeness'> }) {
  const { t } = useTranslation();
  const { required, filled, missing } = view.completeness;
  if (missing.length === 0) {
    return (
      <span className="chip tone-resolved">
        <Icon name="resolved" size={14} />
        {t('planDrafting.meter.complete')}
      </span>
    );
  }
  return (
    <Disclosure icon="pencil" label={t('planDrafting.meter.of', { filled, required })}>
      <MissingList view={view} />
    </Disclosure>
  );
}
