import type { PlanOfRegionView } from '@regiovast/domain/plans/plan-of-region.views';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { PlanStatusChip } from '../plans/plan-status-chip.tsx';
import { ProgressSummary } from '../plans/progress-summary.tsx';
import '../plans/plan-words.ts';
import './region-plan.css';

/** The plans that count for a region, as far as the reader sees them, and beginning one for the RHO. */
export default function RegionPlanBox({ code }: { code: string }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(trpc.plans.ofRegion.queryOptions({ regionCode: code }));
  return (
    <section className="box" aria-labelledby="region-plan">
      <div className="box-head">
        <h2 id="region-plan">{t('planSituation.region.title')}</h2>
        {data?.can.start.can && data.plans.length > 0 && (
          <Link to="/plannen/nieuw" search={{ regio: code }} className="push">
            {t('planSituation.region.start')}
          </Link>
        )}
      </div>
      <ErrorNote error={error} />
      {!data && !error && (
        <div className="region-plan-waiting" role="status" aria-label={t('frame.loading')} />
      )}
      {data && data.plans.length === 0 && (
        <div className="box-body stack">
          {data.can.start.can ? (
            <>
              <p className="second">{t('planSituation.region.teach')}</p>
              <p>
                <Link to="/plannen/nieuw" search={{ regio: code }}>
                  {t('planSituation.region.start')}
                </Link>
              </p>
            </>
          ) : (
            <p className="second">{t('planSituation.region.none')}</p>
          )}
        </div>
      )}
      {data && data.plans.length > 0 && (
        <ul className="region-plans">
          {data.plans.map((plan) => (
            <li key={plan.id}>
              <PlanOfRegion plan={plan} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function PlanOfRegion({ plan }: { plan: PlanOfRegionView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { completeness, progress } = plan;
  return (
    <>
      <p className="row">
        <Link to="/plannen/$id" params={{ id: plan.id }}>
          {plan.title}
        </Link>
        <PlanStatusChip status={plan.status} />
      </p>
      <p className="meta">
        {[
          plan.number,
          t('planSituation.region.period', { from: plan.periodFrom, to: plan.periodTo }),
          plan.rhoName,
        ].join(' · ')}
      </p>
      {completeness && <p className="second">{t('planSituation.region.complete', completeness)}</p>}
      {progress && (
        <>
          <p className="meta">
            {t('planSituation.region.lastReport', { quarter: format.quarter(progress.quarter) })}
          </p>
          <ProgressSummary measures={progress.measures} obligations={progress.obligations} />
        </>
      )}
    </>
  );
}
