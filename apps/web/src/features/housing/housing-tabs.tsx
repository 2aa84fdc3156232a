import { Skeleton, Tabs } from '@mantine/core';
import { HOUSING_TABS, type HousingTab, RHO_ONLY_HOUSING_TABS } from '@regiovast/domain/housing/housing-tabs';
import type { HousingView } from '@regiovast/domain/housing/housing.views';
import { getRouteApi } from '@tanstack/react-router';
import { type ComponentType, lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';

type TabProps = { readonly housing: HousingView };

/** What each tab shows; its code comes when it is opened. */
const PANELS: Readonly<Record<HousingTab, ComponentType<TabProps>>> = {
  casus: lazy(async () => ({ default: (await import('./housing-case-tab.tsx')).HousingCaseTab })),
  toegangstoets: lazy(async () => ({ default: (await import('./access-test-tab.tsx')).AccessTestTab })),
  stappen: lazy(async () => ({ default: (await import('./matrix-tab.tsx')).MatrixTab })),
  tekort: lazy(async () => ({ default: (await import('./shortfall-tab.tsx')).ShortfallTab })),
  locaties: lazy(async () => ({ default: (await import('./options-tab.tsx')).OptionsTab })),
  betrokkenen: lazy(async () => ({ default: (await import('./links-tab.tsx')).LinksTab })),
  gesprek: lazy(async () => ({ default: (await import('./housing-talk-tab.tsx')).HousingTalkTab })),
  geschiedenis: lazy(async () => ({
    default: (await import('./housing-history-tab.tsx')).HousingHistoryTab,
  })),
};

const route = getRouteApi('/_app/huisvesting/$id');

/** The parts of a housing case below its header; which one is open is in the address. */
export function HousingTabs({ housing }: TabProps) {
  const { t } = useTranslation();
  const me = useMe();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  // H-6 · who was sent a link is known to the RHO only.
  const tabs = HOUSING_TABS.filter(
    (name) => !RHO_ONLY_HOUSING_TABS.includes(name) || me.may('housing.links'),
  );
  const tab = tabs.find((name) => name === search.tab) ?? 'casus';
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
        void navigate({ search: chosen === 'casus' ? {} : { tab: chosen }, replace: true });
      }}
    >
      <Tabs.List ref={list} aria-label={t('housing.tabs')} className="housing-tab-list">
        {tabs.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(`housing.tab.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={tab} className="housing-panel">
        <Suspense fallback={<Skeleton height={360} />}>
          <Panel housing={housing} />
        </Suspense>
      </Tabs.Panel>
    </Tabs>
  );
}
