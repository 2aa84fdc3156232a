import { ActionIcon, Button, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import type { Action } from '@regiovast/domain/access/rights';
import { Link, Outlet, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../components/icon.tsx';
import { AccountMenu } from './account-menu.tsx';
import { KeptSignals } from './kept-signals.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { useMe } from './me.ts';
import { MoreEntry } from './more-entry.tsx';
import { NoticeBell } from './notice-bell.tsx';
import { WorkCount } from './work-count.tsx';

type Place = {
  readonly to:
    | '/'
    | '/mijn-werk'
    | '/praktijken'
    | '/casussen'
    | '/plannen'
    | '/maatwerk'
    | '/huisvesting'
    | '/maatwerk/landelijk'
    | '/cijfers'
    | '/controles'
    | '/kwartaal'
    | '/beheer/imports'
    | '/beheer/regios'
    | '/beheer/weging'
    | '/beheer/noodplan'
    | '/beheer/plannen'
    | '/beheer/maatwerk'
    | '/beheer/huisvesting'
    | '/beheer/termijnen'
    | '/beheer/mensen'
    | '/beheer/taken';
  readonly text:
    | 'overview'
    | 'myWork'
    | 'practices'
    | 'cases'
    | 'plans'
    | 'arrangements'
    | 'housing'
    | 'indicators'
    | 'findings'
    | 'quarters'
    | 'imports'
    | 'keptRegions'
    | 'weights'
    | 'planTemplate'
    | 'planReference'
    | 'arrangementReference'
    | 'housingReference'
    | 'caseTerms'
    | 'people'
    | 'jobs';
  readonly icon: IconName;
  readonly needs: Action;
};
const PLACES: readonly Place[] = [
  { to: '/', text: 'overview', icon: 'overview', needs: 'regions.overview' },
  { to: '/mijn-werk', text: 'myWork', icon: 'myWork', needs: 'work.mine' },
  { to: '/praktijken', text: 'practices', icon: 'practices', needs: 'practices.list' },
  { to: '/casussen', text: 'cases', icon: 'cases', needs: 'cases.list' },
  { to: '/plannen', text: 'plans', icon: 'plans', needs: 'plans.list' },
  { to: '/maatwerk', text: 'arrangements', icon: 'arrangements', needs: 'arrangements.list' },
  // The ministry reads national sums and no arrangement (C-3).
  {
    to: '/maatwerk/landelijk',
    text: 'arrangements',
    icon: 'arrangements',
    needs: 'arrangements.national',
  },
  { to: '/huisvesting', text: 'housing', icon: 'housing', needs: 'housing.list' },
  { to: '/cijfers', text: 'indicators', icon: 'indicators', needs: 'indicators.catalogue' },
  { to: '/controles', text: 'findings', icon: 'findings', needs: 'work.findings' },
  { to: '/kwartaal', text: 'quarters', icon: 'quarters', needs: 'quarters.list' },
  { to: '/beheer/imports', text: 'imports', icon: 'imports', needs: 'imports.list' },
  { to: '/beheer/regios', text: 'keptRegions', icon: 'regions', needs: 'regions.kept' },
  { to: '/beheer/weging', text: 'weights', icon: 'weights', needs: 'outlook.setWeights' },
  { to: '/beheer/termijnen', text: 'caseTerms', icon: 'watch', needs: 'cases.setTerm' },
  { to: '/beheer/noodplan', text: 'planTemplate', icon: 'bridging', needs: 'cases.setPlanTemplate' },
  { to: '/beheer/plannen', text: 'planReference', icon: 'plans', needs: 'plans.setReference' },
  {
    to: '/beheer/maatwerk',
    text: 'arrangementReference',
    icon: 'arrangements',
    needs: 'arrangements.setReference',
  },
  { to: '/beheer/huisvesting', text: 'housingReference', icon: 'housing', needs: 'housing.setReference' },
  { to: '/beheer/mensen', text: 'people', icon: 'people', needs: 'people.invite' },
  { to: '/beheer/taken', text: 'jobs', icon: 'clock', needs: 'work.jobs' },
];

/** As many entries as fit in the bar of a phone, the one for the rest included. */
const BAR_LENGTH = 5;

/** What surrounds every page: where one can go, who one is, language and light. */
export function Frame() {
  const { t } = useTranslation();
  const me = useMe();
  const places = PLACES.filter((place) => me.may(place.needs));
  const inBar = places.length > BAR_LENGTH ? BAR_LENGTH - 1 : places.length;
  const rest = places.slice(inBar);
  return (
    <div className="frame">
      <a className="skip" href="#inhoud">
        {t('frame.skip')}
      </a>
      <nav className="frame-side" aria-label={t('frame.navigation')}>
        <Link to="/" className="brand">
          <img src="/icon.svg" alt="" width={20} height={20} />
          Regiovast
        </Link>
        <ul>
          {places.map((place, index) => (
            <PlaceEntry key={place.to} place={place} isInBar={index < inBar} />
          ))}
          {rest.length > 0 && (
            <MoreEntry>
              {rest.map((place) => (
                <PlaceEntry key={place.to} place={place} isInBar />
              ))}
            </MoreEntry>
          )}
        </ul>
        {me.isDemo && <p className="meta">{t('frame.demo')}</p>}
      </nav>
      <TopBar />
      <main id="inhoud" className="frame-main">
        {me.may('cases.logSignal') && <KeptSignals personId={me.personId} />}
        {me.isDemo && <p className="meta narrow-demo">{t('frame.demo')}</p>}
        <Outlet />
      </main>
    </div>
  );
}

function PlaceEntry({ place, isInBar }: { place: Place; isInBar: boolean }) {
  const { t } = useTranslation();
  return (
    <li className={isInBar ? undefined : 'not-in-bar'}>
      <Link to={place.to} activeOptions={{ exact: place.to === '/', includeSearch: false }}>
        <Icon name={place.icon} />
        {t(`frame.${place.text}`)}
        {place.text === 'myWork' && <WorkCount />}
      </Link>
    </li>
  );
}

function TopBar() {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  return (
    <header className="frame-top">
      {me.may('cases.logSignal') && (
        <Button
          size="xs"
          leftSection={<Icon name="plus" />}
          onClick={() => {
            void navigate({ to: '/casussen/nieuw' });
          }}
        >
          {t('frame.logSignal')}
        </Button>
      )}
      <span className="frame-tools push">
        {me.may('cases.list') && <NoticeBell />}
        <LanguageSwitch />
        <SchemeSwitch />
        <AccountMenu />
      </span>
    </header>
  );
}

function SchemeSwitch() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme('light') === 'dark';
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      aria-label={isDark ? t('frame.toLight') : t('frame.toDark')}
      onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
    >
      <Icon name={isDark ? 'sun' : 'moon'} />
    </ActionIcon>
  );
}
