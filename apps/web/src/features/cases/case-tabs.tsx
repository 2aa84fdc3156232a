import { Tabs } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseTabProps } from './case-tab-props.ts';
import { CASE_TABS, type CaseTab } from './case-tab-search.ts';
import { CaseOverviewTab } from './case-overview-tab.tsx';
import { RecordTab } from './record-tab.tsx';

/** What each tab shows; a tab is drawn when it is opened. */
const PANELS: Readonly<Record<CaseTab, ComponentType<CaseTabProps>>> = {
  overview: CaseOverviewTab,
  dossier: RecordTab,
  noodplan: lazy(() => import('./plan-tab.tsx')),
  geschiedenis: lazy(() => import('../audit/history-tab.tsx')),
  gesprek: lazy(() => import('./case-talk-tab.tsx').then(({ CaseTalkTab }) => ({ default: CaseTalkTab }))),
};

const route = getRouteApi('/_app/casussen/$id');

/** The parts of a case below its header; which one is open is in the address. */
export function CaseTabs(props: CaseTabProps) {
  const { t } = useTranslation();
  const { tab = 'overview' } = route.useSearch();
  const navigate = route.useNavigate();
  const Panel = PANELS[tab];
  return (
    <Tabs
      value={tab}
      onChange={(next) => {
        const chosen = CASE_TABS.find((known) => known === next);
        if (chosen) {
          void navigate({ search: chosen === 'overview' ? {} : { tab: chosen }, replace: true });
        }
      }}
    >
      <Tabs.List aria-label={t('cases.record.tabs')}>
        {CASE_TABS.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(`cases.record.tab.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={tab} className="case-panel">
        <Suspense>
          <Panel {...props} />
        </Suspense>
      </Tabs.Panel>
    </Tabs>
  );
}
