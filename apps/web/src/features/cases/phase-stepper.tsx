import type { CaseView } from '@regiovast/domain/cases/case.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { PHASE_SIGNS } from '../../components/phase-chip.tsx';
import { useFormat } from '../../lib/format.ts';
import { type PhaseOnTrack, phaseTrack } from './phase-track.ts';

/** Where the case was, is and may go, with dates and what each phase asks. */
export function PhaseStepper({ view }: { view: CaseView }) {
  const { t } = useTranslation();
  return (
    <ol className="box case-steps" aria-label={t('cases.record.steps')}>
      {phaseTrack(view).map((step) => (
        <li key={step.phase} className={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
          <span
            className={step.state === 'now' ? `step-sign tone-${PHASE_SIGNS[step.phase].tone}` : 'step-sign'}
          >
            <Icon name={step.state === 'done' ? 'check' : PHASE_SIGNS[step.phase].icon} />
          </span>
          <p className="step-name">
            {step.state === 'now' ? t(`terms.phase.${step.phase}`) : t(`terms.phaseShort.${step.phase}`)}
          </p>
          <StepDates step={step} view={view} />
        </li>
      ))}
    </ol>
  );
}

function StepDates({ step, view }: { step: PhaseOnTrack; view: CaseView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const since = step.since && format.date(step.since);
  if (step.state !== 'now') {
    return (
      <>
        <p className="second">{since ?? t('cases.record.notYet')}</p>
        {!since && <p className="meta">{t(`cases.record.demand.${step.phase}`)}</p>}
      </>
    );
  }
  return (
    <>
      <p className="second">{since && t('cases.record.since', { date: since })}</p>
      {view.term && view.term.holdUntil === null && (
        <p className="step-term">
          {t(`cases.record.termBefore.${view.term.kind}`, { date: format.date(view.term.on) })}
        </p>
      )}
    </>
  );
}
