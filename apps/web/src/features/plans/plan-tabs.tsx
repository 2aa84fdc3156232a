import { Skeleton, Tabs } from '@mantine/core';
import { PLAN_TABS, type PlanTab } from '@regiovast/domain/plans/plan-tabs';
import { getRouteApi } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

/** What a tab is given: it asks the server itself for what it shows. */
type PlanTabProps = { readonly planId: string };

/** What each tab shows; its code comes when it is opened. */
const PANELS: Readonly<Record<PlanTab, ComponentType<PlanTabProps>>> = {
  teksten: lazy(() => import('./plan-sections-tab.tsx')),
  situatie: lazy(() => import('./plan-situation-tab.tsx')),
  doelen: lazy(() => import('./plan-goals-tab.tsx')),
  maatregelen: lazy(() => import('./plan-measures-tab.tsx')),
  verplichtingen: lazy(() => import('./plan-obligations-tab.tsx')),
  kernwaarden: lazy(() => import('./plan-core-values-tab.tsx')),
  ondertekening: lazy(() => import('./plan-signing-tab.tsx')),
  beoordeling: lazy(() => import('./plan-assessment-tab.tsx')),
  voortgang: lazy(() => import('./plan-progress-tab.tsx')),
  versies: lazy(() => import('./plan-versions-tab.tsx')),
  gesprek: lazy(() => import('./plan-talk-tab.tsx')),
  geschiedenis: lazy(() => import('./plan-history-tab.tsx')),
};

const route = getRouteApi('/_app/plannen/$id');

/** The parts of a plan below its header; which one is open is in the address. */
export function PlanTabs({ planId }: PlanTabProps) {
  const { t } = useTranslation();
  const { tab = 'teksten' } = route.useSearch();
  const navigate = route.useNavigate();
  const Panel = PANELS[tab];
  return (
    <Tabs
      value={tab}
      onChange={(next) => {
        const chosen = PLAN_TABS.find((known) => known === next);
        if (!chosen) return;
        void navigate({
          // What lies in the basket stays while one looks elsewhere in the plan.
          search: ({ mandje }) => ({
            ...(chosen !== 'teksten' && { tab: chosen }),
            ...(mandje && { mandje }),
          }),
          replace: true,
        });
      }}
    >
      <Tabs.List aria-label={t('planDrafting.tabs')} className="plan-tab-list">
        {PLAN_TABS.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(`planDrafting.tab.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={tab} className="plan-panel">
        <Suspense fallback={<Skeleton height={360} />}>
          <Panel planId={planId} />
        </Suspense>
      </Tabs.Panel>
    </Tabs>
  );
}
