import { Skeleton, Tabs } from '@mantine/core';
import {
  ARRANGEMENT_TABS,
  type ArrangementTab,
  INSURER_ONLY_TABS,
} from '@regiovast/domain/arrangements/arrangement-tabs';
import type { ArrangementView } from '@regiovast/domain/arrangements/arrangement.views';
import { getRouteApi } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** What a tab is given: it asks the server itself for what it shows. */
type TabProps = { readonly arrangementId: string };

/** What each tab shows; its code comes when it is opened. */
const PANELS: Readonly<Record<ArrangementTab, ComponentType<TabProps>>> = {
  bedragen: lazy(() => import('./arrangement-amounts-tab.tsx')),
  kader: lazy(() => import('./arrangement-frame-tab.tsx')),
  voorrangstoets: lazy(() => import('./arrangement-priority-tab.tsx')),
  goedkeuring: lazy(() => import('./arrangement-approval-tab.tsx')),
  uitvoering: lazy(() => import('./arrangement-running-tab.tsx')),
  volgen: lazy(() => import('./arrangement-following-tab.tsx')),
  gesprek: lazy(() => import('./arrangement-talk-tab.tsx')),
  geschiedenis: lazy(() => import('./arrangement-history-tab.tsx')),
};

const route = getRouteApi('/_app/maatwerk/$id');

/** The parts of an arrangement below its header; which one is open is in the address. */
export function ArrangementTabs({ view }: { view: Pick<ArrangementView, 'id' | 'standing'> }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const tabs = ARRANGEMENT_TABS.filter(
    (name) => view.standing === 'insurer' || !INSURER_ONLY_TABS.includes(name),
  );
  const tab = tabs.find((name) => name === search.tab) ?? 'bedragen';
  const Panel = PANELS[tab];
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Along the line of tabs only: the page itself stays where the reader is.
    const line = list.current;
    const chosen = line?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (line && chosen) line.scrollLeft = chosen.offsetLeft - (line.clientWidth - chosen.offsetWidth) / 2;
  }, [tab]);
  return (
    <Tabs
      value={tab}
      onChange={(next) => {
        const chosen = tabs.find((known) => known === next);
        if (!chosen) return;
        void navigate({ search: chosen === 'bedragen' ? {} : { tab: chosen }, replace: true });
      }}
    >
      <Tabs.List ref={list} aria-label={t('arrangementDrafting.tabs')} className="arrangement-tab-list">
        {tabs.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(`arrangementDrafting.tab.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={tab} className="arrangement-panel">
        <Suspense fallback={<Skeleton height={360} />}>
          <Panel arrangementId={view.id} />
        </Suspense>
      </Tabs.Panel>
    </Tabs>
  );
}
