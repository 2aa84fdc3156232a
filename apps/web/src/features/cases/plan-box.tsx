import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../lib/trpc.ts';
import { PlanStandingChip } from './plan-standing.tsx';
import { PlanFacts } from './plan-view.tsx';
import './emergency-plan-texts.ts';
import './plan.css';

/** D-8 · completeness and last rehearsal of the emergency plan of a practice, small, with the way to it. */
export default function PlanBox({ practiceId, children }: { practiceId: string; children?: ReactNode }) {
  const { t } = useTranslation();
  const { data } = useQuery(trpc.cases.plan.queryOptions({ practiceId }));
  // To who may not write one, a plan that is not there to see is no news.
  if (!data || (data.plan === null && !data.can.prepare.can)) return null;
  return (
    <section className="box" aria-labelledby="plan-box">
      <div className="box-head">
        <h2 id="plan-box">{t('emergencyPlans.title')}</h2>
        <span className="push">
          <PlanStandingChip plan={data.plan} />
        </span>
      </div>
      <div className="box-body stack">
        {data.plan ? <PlanFacts plan={data.plan} /> : <p className="second">{t('emergencyPlans.none')}</p>}
        {children}
      </div>
    </section>
  );
}
