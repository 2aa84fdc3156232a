import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { AcceptanceBox } from './acceptance-box.tsx';
import { ActionsBox } from './actions-box.tsx';
import type { CaseTabProps } from './case-tab-props.ts';
import { CaseTimeline } from './case-timeline.tsx';
import { CausesBox } from './causes-box.tsx';
import { GuardedTexts } from './guarded-texts.tsx';
import { ImpactBox } from './impact-box.tsx';
import { LeadBox } from './lead-box.tsx';
import { SharingBox } from './sharing-box.tsx';

const PlanBox = lazy(() => import('./plan-box.tsx'));
const PracticeHousingBox = lazy(() => import('../housing/practice-housing-box.tsx'));

/** How bad it is, what is done, and who knows. */
export function CaseOverviewTab({ view, onDone }: CaseTabProps) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <div className="case-columns">
      <div className="stack">
        <ImpactBox view={view} />
        <CausesBox view={view} />
      </div>
      <div className="stack">
        <ActionsBox view={view} onDone={onDone} />
        <GuardedTexts view={view} onDone={onDone} />
      </div>
      <div className="stack">
        <SharingBox view={view} onDone={onDone} />
        <LeadBox view={view} onDone={onDone} />
        <AcceptanceBox view={view} onDone={onDone} />
        <Suspense>
          <PlanBox practiceId={view.practice.id}>
            <Link to="/casussen/$id" params={{ id: view.id }} search={{ tab: 'noodplan' }}>
              {t('cases.record.toPlan')}
            </Link>
          </PlanBox>
        </Suspense>
        {me.may('housing.list') && (
          <Suspense>
            <PracticeHousingBox practiceId={view.practice.id} caseId={view.id} />
          </Suspense>
        )}
        {me.may('arrangements.start') && (
          <p className="box box-body">
            <Link to="/maatwerk/nieuw" search={{ casus: view.id }}>
              {t('cases.record.toArrangement')}
            </Link>
          </p>
        )}
        <CaseTimeline view={view} />
      </div>
    </div>
  );
}
