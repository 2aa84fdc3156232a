import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fact } from '../../components/fact.tsx';
import { PlanButton } from './plan-button.tsx';
import { useFormat } from '../../lib/format.ts';
import { shortHash } from './assessment-words.ts';
import { ContractDialog } from './contract-dialog.tsx';
import { EvaluateDialog } from './evaluate-dialog.tsx';
import { ExecutionDialog } from './execution-dialog.tsx';
import { PlanStatusChip } from './plan-status-chip.tsx';
import type { StepDialogProps } from './assessment-step-props.ts';
import { StartAssessmentDialog } from './start-assessment-dialog.tsx';

type Props = Omit<StepDialogProps, 'onClose'>;

const DIALOGS = {
  start: StartAssessmentDialog,
  contract: ContractDialog,
  execution: ExecutionDialog,
  evaluate: EvaluateDialog,
} as const satisfies Record<string, ComponentType<StepDialogProps>>;

/** L-4, L-5 · where the plan stands between the RHO and the insurer, and the step that is the reader's to take. */
export function AssessmentSteps({ view, onDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [open, setOpen] = useState<keyof typeof DIALOGS | null>(null);
  const { submitted, contract, can } = view;
  const steps = [
    ['start', can.startAssessment, t(`planAssessment.start.${can.takesOver ? 'takeOver' : 'action'}`)],
    ['contract', can.contract, t('planAssessment.contract.action')],
    ['execution', can.startExecution, t('planAssessment.execution.action')],
    ['evaluate', can.evaluate, t('planAssessment.evaluate.action')],
  ] as const;
  const Dialog = open && DIALOGS[open];
  return (
    <section className="box" aria-labelledby="assessment-standing">
      <div className="box-head">
        <h2 id="assessment-standing">{t('planAssessment.standing.title')}</h2>
        <span className="push">
          <PlanStatusChip status={view.status} />
        </span>
      </div>
      <dl className="facts">
        <Fact term={t('planAssessment.standing.version')}>
          {submitted
            ? t('planAssessment.standing.versionOf', {
                number: submitted.number,
                date: format.moment(submitted.submittedAt),
              })
            : t('planAssessment.standing.notSubmitted')}
        </Fact>
        {submitted && (
          <Fact term={t('planAssessment.standing.hash')}>
            <code title={submitted.contentSha256}>{shortHash(submitted.contentSha256)}</code>
          </Fact>
        )}
        <Fact term={t('planAssessment.standing.insurer')}>{view.insurerName ?? t('frame.unknown')}</Fact>
        {contract && <Fact term={t('planAssessment.standing.contracted')}>{format.date(contract.on)}</Fact>}
        {contract?.reference && (
          <Fact term={t('planAssessment.standing.reference')}>{contract.reference}</Fact>
        )}
        {view.executionSince && (
          <Fact term={t('planAssessment.standing.executionSince')}>{format.date(view.executionSince)}</Fact>
        )}
      </dl>
      <div className="box-body stack">
        <p className="second">{t(`planAssessment.hint.${view.status}`)}</p>
        <div className="row">
          {steps
            .filter(([, capability]) => !capability.because.includes('PLAN_STEP_NOT_ALLOWED'))
            .map(([name, capability, label]) => (
              <PlanButton key={name} capability={capability} label={label} onClick={() => setOpen(name)} />
            ))}
        </div>
      </div>
      {Dialog && <Dialog view={view} onDone={onDone} onClose={() => setOpen(null)} />}
    </section>
  );
}
