import { Button, Skeleton } from '@mantine/core';
import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { trpc } from '../../lib/trpc.ts';
import { PlanContents } from './plan-contents.tsx';
import { SectionPanel } from './section-panel.tsx';
import { useAttendance } from './use-attendance.ts';
import { useWaitingSections } from './use-waiting-sections.ts';
import './plan-words.ts';
import './section.css';

/** Reads Word, which is much code for something done once: it comes when it is asked for. */
const PlanImportDialog = lazy(() => import('./plan-import-dialog.tsx'));

const route = getRouteApi('/_app/plannen/$id');

/** L-1 · the texts of a plan: what is written and by whom, and the section that is open, to write in or to read. */
export default function PlanSectionsTab({ planId }: { planId: string }) {
  const { t } = useTranslation();
  const { data: plan } = useSuspenseQuery(trpc.plans.get.queryOptions({ planId }));
  const { onderdeel } = route.useSearch();
  const [isImporting, setImporting] = useState(false);
  const [done, setDone] = useState('');
  const code = (plan.contents.find((entry) => entry.code === onderdeel) ?? plan.contents[0])?.code ?? 'SCOPE';
  const { data: section } = useQuery(trpc.plans.section.queryOptions({ planId, code }));
  const present = useAttendance(planId, code, plan.live !== null);
  const waiting = useWaitingSections(planId, code, section?.can.importSections.can ?? false);
  const beside = (of: PlanSection) => {
    const names = present.filter((person) => person.code === of).map(({ name }) => name);
    return (
      <>
        {names.length > 0 && (
          <span className="meta section-present">
            <Icon name="account" size={14} />
            <span className="visually-hidden">{t('planEditor.here')} </span>
            {names.join(', ')}
          </span>
        )}
        {waiting.includes(of) && (
          <span className="chip tone-threatened">
            <Icon name="clock" size={14} />
            {t('planEditor.waits')}
          </span>
        )}
      </>
    );
  };
  return (
    <div className="section-columns">
      <div className="stack">
        <PlanContents view={plan} current={code} beside={beside} />
        {section?.can.importSections.can && (
          <div className="stack">
            <Button variant="default" onClick={() => setImporting(true)}>
              {t('planEditor.import.open')}
            </Button>
            <p className="meta">{t('planEditor.import.openHint')}</p>
          </div>
        )}
        <div role="status">
          {done && (
            <p className="note tone-resolved">
              <Icon name="resolved" />
              {done}
            </p>
          )}
        </div>
      </div>
      <Suspense fallback={<Skeleton height={420} />}>
        <SectionPanel
          key={code}
          planId={planId}
          code={code}
          others={present.filter((person) => person.code === code).map(({ name }) => name)}
        />
      </Suspense>
      {isImporting && (
        <Suspense>
          <PlanImportDialog plan={plan} onClose={() => setImporting(false)} onDone={setDone} />
        </Suspense>
      )}
    </div>
  );
}
