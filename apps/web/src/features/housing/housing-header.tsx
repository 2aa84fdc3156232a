import { Button } from '@mantine/core';
import type { HousingView } from '@regiovast/domain/housing/housing.views';
import { Link, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { Fact } from '../../components/fact.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useFormat } from '../../lib/format.ts';
import { HousingStepChip } from './housing-step-chip.tsx';
import { HousingTermText } from './housing-term.tsx';
import { MoveHousingDialog } from './move-housing-dialog.tsx';
import '../../components/record-header.css';

const CloseHousingDialog = lazy(async () => ({
  default: (await import('./close-housing-dialog.tsx')).CloseHousingDialog,
}));
const ReopenHousingDialog = lazy(async () => ({
  default: (await import('./reopen-housing-dialog.tsx')).ReopenHousingDialog,
}));

type Task = 'move' | 'close' | 'reopen';
type Props = { readonly housing: HousingView; readonly onDone: (words: string) => void };

/** The header that never changes shape: who, where, how far, whose, by when, and the main action. */
export function HousingHeader({ housing, onDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [task, setTask] = useState<Task | null>(null);
  const { region } = housing;
  const dialog = { housing, onClose: () => setTask(null), onDone };
  return (
    <header className="record-header">
      <div className="record-name">
        <nav className="meta" aria-label={t('housingCases.crumb')}>
          <Link to="/huisvesting">{t('housing.title')}</Link> / {housing.number}
        </nav>
        <PageTitle title={housing.practice?.name ?? housing.initiativeName ?? housing.number} />
        <Whose housing={housing} />
      </div>
      <dl className="record-facts">
        <Fact term={t('housingCases.region')}>
          {region === null ? (
            <span className="second">{t('housingCases.noRegion')}</span>
          ) : (
            <Link to="/regios/$code" params={{ code: region.code }}>
              {region.name}
            </Link>
          )}
        </Fact>
        <Fact term={t('housingCases.step')}>
          <HousingStepChip step={housing.step} />{' '}
          <span className="meta">{t('housingCases.since', { date: format.date(housing.stepSince) })}</span>
        </Fact>
        <Fact term={t('housingCases.owner')}>{housing.owner.name}</Fact>
        <Fact term={t('housingCases.nextTerm')}>
          <HousingTermText term={housing.nextTerm} />
        </Fact>
      </dl>
      <HousingActions housing={housing} onTask={setTask} />
      {task === 'move' && <MoveHousingDialog {...dialog} />}
      <Suspense>
        {task === 'close' && <CloseHousingDialog {...dialog} />}
        {task === 'reopen' && <ReopenHousingDialog {...dialog} />}
      </Suspense>
    </header>
  );
}

/** What it is of, where, and what it hangs together with. */
function Whose({ housing }: { housing: HousingView }) {
  const { t } = useTranslation();
  const me = useMe();
  const { practice, municipality } = housing;
  return (
    <p className="meta">
      {practice === null ? (
        t('housingCases.initiative')
      ) : me.may('practices.get') ? (
        <Link to="/praktijken/$id" params={{ id: practice.id }}>
          {t('housingCases.practice')}
        </Link>
      ) : (
        t('housingCases.practice')
      )}{' '}
      · {municipality.name}
      {housing.case && (
        <>
          {' · '}
          <Link to="/casussen/$id" params={{ id: housing.case.id }}>
            {t('housingCases.page.ofCase', { number: housing.case.number })}
          </Link>
        </>
      )}
    </p>
  );
}

/** The next step of the reader first: the insurer judges, the RHO carries on; closing is never the main action. */
function HousingActions({ housing, onTask }: { housing: HousingView; onTask: (task: Task) => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { can } = housing;
  return (
    <div className="record-action housing-actions">
      {can.decideAccessTest.can && (
        <Button
          onClick={() =>
            void navigate({
              to: '/huisvesting/$id',
              params: { id: housing.id },
              search: { tab: 'toegangstoets' },
            })
          }
        >
          {t('housingCases.page.judge')}
        </Button>
      )}
      {housing.step === 'CLOSED' ? (
        <CapabilityButton
          capability={can.reopen}
          label={t('housingCases.page.reopen')}
          onClick={() => onTask('reopen')}
        />
      ) : (
        <>
          <CapabilityButton
            capability={can.move}
            label={t('housingCases.page.move')}
            onClick={() => onTask('move')}
          />
          <CapabilityButton
            capability={can.close}
            label={t('housingCases.page.close')}
            look={{ variant: 'default' }}
            onClick={() => onTask('close')}
          />
        </>
      )}
    </div>
  );
}
