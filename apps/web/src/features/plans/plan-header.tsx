import { Button } from '@mantine/core';
import type { PlanView } from '@regiovast/domain/plans/plan.views';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fact } from '../../components/fact.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useFormat } from '../../lib/format.ts';
import { PlanButton } from './plan-button.tsx';
import { nextMoveOf, turnOf } from './next-move.ts';
import { PlanDocuments } from './plan-documents.tsx';
import { PlanFrameDialog } from './plan-frame-dialog.tsx';
import { PlanMeter } from './plan-meter.tsx';
import { PlanStatusChip } from './plan-status-chip.tsx';
import '../../components/record-header.css';

/** The header that never changes shape: what, where, how far, whose, whose move, and the main action. */
export function PlanHeader({ view, onDone }: { view: PlanView; onDone: (text: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isFraming, setFraming] = useState(false);
  const places = view.municipalities.map(({ name }) => name);
  const where = view.isWholeRegion
    ? t('planDrafting.wholeRegion', { count: places.length })
    : places.join(', ');
  return (
    <header className="record-header">
      <div className="record-name">
        <nav className="meta" aria-label={t('planDrafting.crumb')}>
          <Link to="/plannen">{t('plans.title')}</Link> / {view.number}
        </nav>
        <PageTitle title={view.title} />
        <p className="meta">
          {view.rho.name} · {where}
        </p>
        <Neighbours view={view} />
      </div>
      <dl className="record-facts">
        <Fact term={t('planDrafting.region')}>
          <Link to="/regios/$code" params={{ code: view.region.code }}>
            {view.region.name}
          </Link>
        </Fact>
        <Fact term={t('planDrafting.status')}>
          <PlanStatusChip status={view.status} />{' '}
          <span className="meta">{t('planDrafting.since', { date: format.date(view.statusSince) })}</span>
        </Fact>
        <Fact term={t('planDrafting.period')}>
          {view.periodFrom === view.periodTo ? view.periodFrom : `${view.periodFrom}–${view.periodTo}`}
        </Fact>
        <Fact term={t('planDrafting.owner')}>{view.owner.name}</Fact>
        <Fact term={t('planDrafting.turn')}>
          <Turn view={view} />
        </Fact>
        <Fact term={t('planDrafting.completeness')}>
          <PlanMeter view={view} />
        </Fact>
      </dl>
      <div className="record-action plan-actions">
        <MainAction view={view} />
        <PlanDocuments planId={view.id} status={view.status} />
        <PlanButton
          capability={view.can.setOwner}
          label={t('planDrafting.frame.edit')}
          look={{ variant: 'default' }}
          onClick={() => setFraming(true)}
        />
      </div>
      {isFraming && (
        <PlanFrameDialog
          view={view}
          onClose={() => setFraming(false)}
          onDone={() => onDone(t('planDrafting.frame.saved'))}
        />
      )}
    </header>
  );
}

/** Whose move it is, by name. */
function Turn({ view }: { view: PlanView }) {
  const { t } = useTranslation();
  const turn = turnOf(view.status);
  if (turn === null) return <span className="second">{t('planDrafting.turnOver')}</span>;
  if (turn === 'rho') return view.rho.name;
  return view.insurer ? (
    view.insurer.name
  ) : (
    <span className="unknown">{t('planDrafting.insurerUnknown')}</span>
  );
}

/** The plan of the period before and of the one after it. */
function Neighbours({ view: { previous, next } }: { view: PlanView }) {
  const { t } = useTranslation();
  if (!previous && !next) return null;
  return (
    <p className="meta">
      {previous && (
        <>
          {t('planDrafting.follows')}{' '}
          <Link to="/plannen/$id" params={{ id: previous.id }}>
            {previous.number}
          </Link>
        </>
      )}
      {previous && next && ' · '}
      {next && (
        <>
          {t('planDrafting.followedBy')}{' '}
          <Link to="/plannen/$id" params={{ id: next.id }}>
            {next.number}
          </Link>
        </>
      )}
    </p>
  );
}

/** The next step leads to the tab where it is taken: there stands what it will do. */
function MainAction({ view }: { view: PlanView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const next = nextMoveOf(view);
  if (!next) return null;
  return (
    <Button
      onClick={() =>
        void navigate({ to: '/plannen/$id', params: { id: view.id }, search: { tab: next.tab } })
      }
    >
      {t(`planDrafting.move.${next.move}`)}
    </Button>
  );
}
