import type { PracticeView } from '@regiovast/domain/practices/practice.views';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { Fact } from '../../components/fact.tsx';
import { Icon } from '../../components/icon.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { PhaseChip } from '../../components/phase-chip.tsx';
import { useFormat } from '../../lib/format.ts';
import { PracticeState } from './practice-state.tsx';

/** The header that never changes shape: which practice, where, in what state, its case, what is due, what one can do. */
export function PracticeHeader({ practice, children }: { practice: PracticeView; children: ReactNode }) {
  const { t } = useTranslation();
  const me = useMe();
  const { openCase } = practice;
  return (
    <header className="practice-header">
      <div>
        <nav className="meta" aria-label={t('practiceRecord.crumb')}>
          <Link to="/praktijken">{t('practices.title')}</Link> /{' '}
          {t('practiceRecord.agb', { code: practice.agbCode })}
        </nav>
        <PageTitle title={practice.name} />
        <p className="meta">
          {t(`terms.ownershipForm.${practice.ownershipForm}`)} · {practice.municipalityName}
          {practice.chainKey !== null && (
            <>
              {' · '}
              <Link to="/ketens/$key" params={{ key: practice.chainKey }}>
                {practice.ownerOrganisation}
              </Link>
            </>
          )}
        </p>
      </div>
      <div className="practice-actions">{children}</div>
      <dl className="practice-facts">
        <Fact term={t('practiceRecord.state')}>
          <PracticeState isOpen={practice.isOpen} closedOn={practice.closedOn} />
        </Fact>
        <Fact term={t('practiceRecord.region')}>
          {practice.region ? (
            <Link to="/regios/$code" params={{ code: practice.region.code }}>
              {practice.region.name}
            </Link>
          ) : (
            t('practiceRecord.noRegion')
          )}
        </Fact>
        <Fact term={t('practiceRecord.case')}>
          {openCase ? (
            <>
              <PhaseChip phase={openCase.phase} short />{' '}
              <Link to="/casussen/$id" params={{ id: openCase.id }}>
                {openCase.number}
              </Link>
              <span className="note-line">{openCase.owner}</span>
            </>
          ) : (
            <span className="second">{t(noCaseText(me))}</span>
          )}
        </Fact>
        <Fact term={t('practiceRecord.nextTerm')}>
          <TermText practice={practice} />
        </Fact>
      </dl>
    </header>
  );
}

/** What it means that no case is shown: it depends on what the reader may see of cases at all (D-4). */
function noCaseText(me: ReturnType<typeof useMe>) {
  if (!me.may('cases.list')) return 'frame.notShown';
  return me.organisation.kind === 'insurer' ? 'practiceRecord.noCaseShared' : 'practiceRecord.noCase';
}

function TermText({ practice: { nextTerm, asOf } }: { practice: PracticeView }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!nextTerm) return <span className="second">{t('practiceRecord.noTerm')}</span>;
  return (
    <>
      <strong>{format.date(nextTerm.on)}</strong>
      {nextTerm.on < asOf && (
        <span className="text-acute">
          {' '}
          <Icon name="clock" size={14} /> {t('practiceRecord.late')}
        </span>
      )}
      <span className="note-line">{t(`practiceRecord.term.${nextTerm.kind}`)}</span>
    </>
  );
}
