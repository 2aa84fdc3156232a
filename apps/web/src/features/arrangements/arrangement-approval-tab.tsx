import type { ApprovalView } from '@regiovast/domain/arrangements/approval.views';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { DoneNote } from '../../components/done-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { AnswerOfferDialog } from './answer-offer-dialog.tsx';
import { ApprovalBudget } from './approval-budget.tsx';
import type { ApprovalStepProps } from './approval-dialog.tsx';
import { ApprovalMissing } from './approval-missing.tsx';
import { ApprovalStages } from './approval-stages.tsx';
import { ApprovalVersions } from './approval-versions.tsx';
import { ArrangementStatusChip, isDeclinedBy } from './arrangement-status-chip.tsx';
import { ContractArrangementDialog } from './contract-arrangement-dialog.tsx';
import { DecideArrangementDialog } from './decide-arrangement-dialog.tsx';
import { StartShiftNote } from './start-shift-note.tsx';
import { SubmitArrangementDialog } from './submit-arrangement-dialog.tsx';
import { WithdrawArrangementDialog } from './withdraw-arrangement-dialog.tsx';
import './arrangement-words.ts';
import './approval.css';

const DIALOGS = {
  submit: SubmitArrangementDialog,
  decide: DecideArrangementDialog,
  takeBack: DecideArrangementDialog,
  answerOffer: AnswerOfferDialog,
  contract: ContractArrangementDialog,
  withdraw: WithdrawArrangementDialog,
} as const satisfies Record<string, ComponentType<ApprovalStepProps>>;
type StepName = keyof typeof DIALOGS;

/** A-3, C-8 · where it stands on its way to a contract, what is missing, and the step that is the reader's. */
export default function ArrangementApprovalTab({ arrangementId }: { arrangementId: string }) {
  const { t } = useTranslation();
  const { data: view } = useSuspenseQuery(trpc.arrangements.approval.queryOptions({ arrangementId }));
  const [done, setDone] = useState('');
  const [open, setOpen] = useState<StepName | null>(null);
  const Dialog = open && DIALOGS[open];
  return (
    <div className="stack">
      <DoneNote>{done}</DoneNote>
      <StartShiftNote view={view} onDone={setDone} />
      <section className="box" aria-labelledby="approval-standing">
        <div className="box-head">
          <h2 id="approval-standing">{t('arrangementApproval.title')}</h2>
          <span className="push">
            <ArrangementStatusChip status={view.status} isDeclined={isDeclinedBy(view)} />
          </span>
        </div>
        <div className="box-body stack">
          <TakenOver view={view} />
          <ApprovalStages view={view} />
          {view.missing && <ApprovalMissing view={view} missing={view.missing} />}
          <ApprovalBudget view={view} />
          <Hint view={view} />
          <Steps view={view} onOpen={setOpen} />
        </div>
      </section>
      <ApprovalVersions view={view} />
      {Dialog && <Dialog view={view} onDone={setDone} onClose={() => setOpen(null)} />}
    </div>
  );
}

/** C-8 · that a contract came from a file, where others have their approvals. */
function TakenOver({ view }: { view: ApprovalView }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (view.takenOverOn === null) return null;
  return (
    <p className="note tone-signal">
      <Icon name="imports" />
      {t('arrangementImports.takenOver', { date: format.date(view.takenOverOn) })}
    </p>
  );
}

/** The steps that lead on from here; one that does not is no button. */
function Steps({ view, onOpen }: { view: ApprovalView; onOpen: (step: StepName) => void }) {
  const { t } = useTranslation();
  const { can } = view;
  const steps = [
    ['submit', can.submit, t('arrangementApproval.submit.action')],
    ['decide', can.decide, t('arrangementApproval.decide.action')],
    ['takeBack', can.takeBack, t('arrangementApproval.decide.takeBack')],
    ['answerOffer', can.answerOffer, t('arrangementApproval.offer.action')],
    ['contract', can.contract, t('arrangementApproval.contract.action')],
    ['withdraw', can.withdraw, t('arrangementApproval.withdraw.action')],
  ] as const;
  return (
    <div className="row">
      {steps
        .filter(([, capability]) => !capability.because.includes('ARRANGEMENT_STEP_NOT_ALLOWED'))
        .map(([name, capability, label]) => (
          <CapabilityButton
            key={name}
            capability={capability}
            label={label}
            look={{ variant: name === 'withdraw' || name === 'takeBack' ? 'default' : 'filled' }}
            onClick={() => onOpen(name)}
          />
        ))}
    </div>
  );
}

/** What comes next and who sees what, in a sentence; what was agreed or why it stopped. */
function Hint({ view }: { view: ApprovalView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { status, standing, isDeclined, contract, withdrawnReason } = view;
  const names = { rho: view.rhoName, insurer: view.insurerName };
  const again = isDeclined && (status === 'DRAFT' || status === 'PROPOSED') ? status : null;
  return (
    <>
      <p className="second">
        {standing === 'rho'
          ? t(`arrangementApproval.rhoHint.${status}`, names)
          : again
            ? t(`arrangementApproval.hintDeclined.${again}`, names)
            : t(`arrangementApproval.hint.${status}`, names)}
      </p>
      {contract && (
        <p>
          {t('arrangementApproval.contracted', {
            reference: contract.reference,
            date: format.date(contract.on),
          })}
        </p>
      )}
      {withdrawnReason !== null && (
        <p className="approval-words">
          {t('arrangementApproval.withdrawnReason', { reason: withdrawnReason })}
        </p>
      )}
    </>
  );
}
