import { ownershipFormSchema } from '@regiovast/domain/practices/practice-facts';
import type { CaseView } from '@regiovast/domain/cases/case.views';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../components/page-title.tsx';
import { PhaseChip } from '../../components/phase-chip.tsx';
import { useFormat } from '../../lib/format.ts';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { Fact } from '../../components/fact.tsx';
import { DistanceText } from './due-text.tsx';
import { LeadText } from './lead-text.tsx';
import { nextTermOf } from './next-term.ts';
import { TermChip } from './terms-chip.tsx';
import '../../components/record-header.css';

/** The header that never changes shape: who, where, how bad, whose, by when, and the main action. */
export function CaseHeader({ view, onMove }: { view: CaseView; onMove: () => void }) {
  const { t } = useTranslation();
  const { practice } = view;
  const form = ownershipFormSchema.catch('other').parse(practice.ownershipForm);
  return (
    <header className="record-header">
      <div className="record-name">
        <nav className="meta" aria-label={t('cases.record.crumb')}>
          <Link to="/casussen">{t('cases.title')}</Link> / {view.number}
        </nav>
        <PageTitle title={practice.name} />
        <p className="meta">
          {t('cases.signal.agb', { code: practice.agbCode })} · {t(`terms.ownershipForm.${form}`)} ·{' '}
          {practice.municipalityName}
          {view.chain && (
            <>
              {' · '}
              {t('escalation.chain.part')}{' '}
              <Link to="/casussen/keten/$id" params={{ id: view.chain.id }}>
                {view.chain.number} {view.chain.name}
              </Link>
            </>
          )}
        </p>
      </div>
      <dl className="record-facts">
        <Fact term={t('cases.record.region')}>{view.region?.name ?? t('cases.record.noRegion')}</Fact>
        <Fact term={t('cases.record.phase')}>
          <PhaseChip phase={view.phase} />
        </Fact>
        <Fact term={t('cases.record.owner')}>{view.owner}</Fact>
        <Fact term={t('escalation.lead.now')}>
          <LeadText lead={view.lead} />
        </Fact>
        <Fact term={t('cases.record.nextTerm')}>
          <NextTermText view={view} />
        </Fact>
      </dl>
      <div className="record-action">
        <CapabilityButton capability={view.can.movePhase} label={t('cases.record.move')} onClick={onMove} />
      </div>
    </header>
  );
}

/** D-3 · the running term with how it stands, and what else is due before it. */
function NextTermText({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { term } = view;
  const next = nextTermOf(view);
  const other = next && next.kind !== term?.kind ? next : null;
  if (!term && !other) return <span className="second">{t('cases.record.noTerm')}</span>;
  return (
    <span>
      {term && (
        <span className="header-term">
          <TermChip standing={term.standing} />{' '}
          {term.holdUntil === null ? (
            <span>
              <strong>{format.date(term.on)}</strong> {t(`cases.record.term.${term.kind}`)}
            </span>
          ) : (
            <span>{t('caseTerms.bar.until', { date: format.date(term.holdUntil) })}</span>
          )}
        </span>
      )}
      {other && (
        <span className="header-term second">
          {t(`cases.record.term.${other.kind}`)} {format.date(other.date)} <DistanceText date={other.date} />
        </span>
      )}
      {term && !other && term.holdUntil === null && <DistanceText date={term.on} />}
    </span>
  );
}
