import type { CaseView } from '@regiovast/domain/cases/case.views';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { LeadDialog } from './lead-dialog.tsx';
import { LeadInformed } from './lead-informed.tsx';

/** D-4 · who leads the case and since when, the handing over, and which other insurers know of it. */
export function LeadBox({ view, onDone }: { view: CaseView; onDone: (words: string) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isHandingOver, setHandingOver] = useState(false);
  const { lead, can } = view;
  const to = lead.by === 'rho' ? 'insurer' : 'rho';
  // Before it is acute, handing over is no question yet; the sentence below says when it will be.
  const canAsk = can.handOverLead.can || !can.handOverLead.because.includes('CASE_NOT_ACUTE');
  const isClosed = can.handOverLead.because.includes('CASE_CLOSED');
  return (
    <section className="box" aria-labelledby="lead">
      <div className="box-head">
        <h2 id="lead">{t('escalation.lead.title')}</h2>
        <span className="push second">{t(`escalation.lead.${lead.by}`)}</span>
      </div>
      <ul className="rows">
        <li>
          {lead.name ?? t('escalation.lead.unknown')}
          <span className="push">
            {lead.since === null
              ? t('escalation.lead.sinceOpen')
              : t('escalation.lead.since', { date: format.date(lead.since) })}
          </span>
        </li>
      </ul>
      <div className="box-foot stack">
        <p className="meta">{t(`escalation.lead.explain${lead.by === 'rho' ? 'Rho' : 'Insurer'}`)}</p>
        {canAsk && !isClosed && !can.handOverLead.because.includes('CASE_LED_BY_OTHER') && (
          <CapabilityButton
            capability={can.handOverLead}
            label={
              to === 'rho'
                ? t('escalation.lead.toRho')
                : t('escalation.lead.toInsurer', { insurer: view.sharing.insurerName ?? '' })
            }
            look={{ variant: 'default', size: 'xs' }}
            onClick={() => setHandingOver(true)}
          />
        )}
      </div>
      <LeadInformed view={view} onDone={onDone} />
      {isHandingOver && (
        <LeadDialog view={view} to={to} onClose={() => setHandingOver(false)} onDone={onDone} />
      )}
    </section>
  );
}
