import { Button } from '@mantine/core';
import type { ArrangementView } from '@regiovast/domain/arrangements/arrangement.views';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { Fact } from '../../components/fact.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useFormat } from '../../lib/format.ts';
import { AgreementDownload } from './agreement-download.tsx';
import { ArrangementStatusChip, isDeclinedBy } from './arrangement-status-chip.tsx';
import { DuplicateDialog } from './duplicate-dialog.tsx';
import { nextTermOf } from './next-term.ts';
import { nextMoveOf } from './next-move.ts';
import '../../components/record-header.css';

/** The header that never changes shape: what, where, how far, whose, how much, by when. */
export function ArrangementHeader({ view }: { view: ArrangementView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { euro } = format;
  const navigate = useNavigate();
  const [isCopying, setCopying] = useState(false);
  const other = view.standing === 'insurer' ? view.rho.name : view.insurer.name;
  return (
    <header className="record-header">
      <div className="record-name">
        <nav className="meta" aria-label={t('arrangementDrafting.crumb')}>
          <Link to="/maatwerk">{t('arrangementDrafting.title')}</Link> / {view.number}
        </nav>
        <PageTitle title={view.title} />
        <p className="meta">
          {t(`arrangements.types.${view.type}`)} · {t(`arrangements.natures.${view.nature}`)} · {other}
        </p>
      </div>
      <dl className="record-facts">
        <Fact term={t('arrangementDrafting.region')}>
          <Link to="/regios/$code" params={{ code: view.region.code }}>
            {view.region.name}
          </Link>
        </Fact>
        <Fact term={t('arrangementDrafting.status')}>
          <ArrangementStatusChip status={view.status} isDeclined={isDeclinedBy(view)} />{' '}
          <span className="meta">
            {t('arrangementDrafting.since', { date: format.date(view.statusSince) })}
          </span>
        </Fact>
        <Fact term={t('arrangementDrafting.owner')}>{view.owner.name}</Fact>
        <Fact term={t('arrangementDrafting.total')}>
          <strong>{euro(view.totalCents)}</strong>
        </Fact>
        <Fact term={t('arrangementDrafting.nextTerm')}>
          <NextTerm view={view} />
        </Fact>
      </dl>
      <div className="record-action arrangement-actions">
        <MainAction view={view} />
        <CapabilityButton
          capability={view.can.duplicate}
          label={t('arrangementDrafting.duplicate.go')}
          look={{ variant: 'default' }}
          onClick={() => setCopying(true)}
        />
        <AgreementDownload arrangementId={view.id} />
      </div>
      {isCopying && (
        <DuplicateDialog
          view={view}
          onClose={() => setCopying(false)}
          onMade={(id) => void navigate({ to: '/maatwerk/$id', params: { id } })}
        />
      )}
    </header>
  );
}

function NextTerm({ view }: { view: ArrangementView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useMe();
  const term = nextTermOf(view, today);
  if (!term) return <span className="second">{t('arrangementDrafting.noTerm')}</span>;
  return (
    <>
      <strong>{format.date(term.on)}</strong>{' '}
      <span className="meta">{t(`arrangementDrafting.term.${term.kind}`)}</span>
    </>
  );
}

/** The next step leads to the tab where it is taken: there stands what it will do. */
function MainAction({ view }: { view: ArrangementView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const next = nextMoveOf(view.can);
  if (!next) return null;
  return (
    <Button
      onClick={() =>
        void navigate({ to: '/maatwerk/$id', params: { id: view.id }, search: { tab: next.tab } })
      }
    >
      {t(`arrangementDrafting.move.${next.move}`)}
    </Button>
  );
}
