import { Tabs } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { AsOfField } from '../../components/as-of-field.tsx';
import { Icon } from '../../components/icon.tsx';
import { trpc } from '../../lib/trpc.ts';
import { AsOfBand } from './as-of-band.tsx';
import { ClosuresBox } from './closures-box.tsx';
import { FactHistoryBox } from './fact-history-box.tsx';
import { IdentityBox } from './identity-box.tsx';
import { NeighboursBox } from './neighbours-box.tsx';
import { PracticeActions } from './practice-actions.tsx';
import { PracticeFactsBox } from './practice-facts-box.tsx';
import { PracticeHeader } from './practice-header.tsx';
import { PRACTICE_TABS, type PracticePageSearch } from './practice-page-search.ts';
import './practice-texts.ts';
import './practices.css';

const HistoryBox = lazy(() => import('../audit/history-box.tsx'));
const PracticeHousingBox = lazy(() => import('../housing/practice-housing-box.tsx'));
const PlanView = lazy(() => import('../cases/plan-view.tsx'));
const PlanBox = lazy(() => import('../cases/plan-box.tsx'));
const route = getRouteApi('/_app/praktijken/$id');

/** P-1 · one practice as it stood on a day: what is known, since when and from whom, what lies around it. */
export function PracticePage() {
  const { t } = useTranslation();
  const me = useMe();
  const { id } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [done, setDone] = useState('');
  const { data: practice } = useSuspenseQuery(
    trpc.practices.get.queryOptions({ id, asOf: search.peildatum }),
  );
  const show = (part: Partial<PracticePageSearch>): void => {
    void navigate({ search: (now) => ({ ...now, ...part }), replace: true });
  };
  const onAsOf = (peildatum: string | undefined): void => show({ peildatum });
  const tabs = PRACTICE_TABS.filter((value) => value !== 'noodplan' || me.may('cases.plan'));
  const tab = tabs.find((value) => value === search.tab) ?? 'feiten';
  return (
    <div className="stack">
      <PracticeHeader practice={practice}>
        <AsOfField asOf={search.peildatum} onAsOf={onAsOf} />
        <PracticeActions practice={practice} onDone={setDone} />
      </PracticeHeader>
      <AsOfBand asOf={search.peildatum} words={t('practiceRecord.asOf.rights')} onAsOf={onAsOf} />
      <div role="status" className="practice-status">
        {done && (
          <p className="note tone-resolved">
            <Icon name="resolved" />
            {done}
          </p>
        )}
      </div>
      <Tabs
        keepMounted={false}
        value={tab}
        onChange={(value) => {
          const chosen = PRACTICE_TABS.find((one) => one === value);
          show({ tab: chosen === 'feiten' ? undefined : chosen });
        }}
      >
        <Tabs.List className="practice-tabs" aria-label={t('practiceRecord.tabs.label')}>
          {tabs.map((value) => (
            <Tabs.Tab key={value} value={value}>
              {t(`practiceRecord.tabs.${value}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="feiten" pt="xs">
          <div className="stack">
            <PracticeFactsBox practice={practice} />
            <Suspense>{me.may('cases.plan') && <PracticePlan practiceId={practice.id} />}</Suspense>
            <Suspense>{me.may('housing.list') && <PracticeHousingBox practiceId={practice.id} />}</Suspense>
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="historie" pt="xs">
          <FactHistoryBox practice={practice} fact={search.feit} onFact={(feit) => show({ feit })} />
        </Tabs.Panel>
        <Tabs.Panel value="omgeving" pt="xs">
          <NeighboursBox id={practice.id} asOf={search.peildatum} />
        </Tabs.Panel>
        <Tabs.Panel value="noodplan" pt="xs">
          <Suspense>
            <PlanView practiceId={practice.id} onDone={setDone} />
          </Suspense>
        </Tabs.Panel>
        <Tabs.Panel value="gegevens" pt="xs">
          <div className="stack">
            <IdentityBox practice={practice} />
            <ClosuresBox practice={practice} />
            <Suspense>
              <HistoryBox key={practice.id} subjectKind="practice" subjectId={practice.id} />
            </Suspense>
          </div>
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}

/** D-8 · how the emergency plan of the practice stands, with the way to it. */
function PracticePlan({ practiceId }: { practiceId: string }) {
  const { t } = useTranslation();
  return (
    <PlanBox practiceId={practiceId}>
      <Link to="/praktijken/$id" params={{ id: practiceId }} search={(now) => ({ ...now, tab: 'noodplan' })}>
        {t('practiceRecord.tabs.toPlan')}
      </Link>
    </PlanBox>
  );
}
