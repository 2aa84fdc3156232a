import { wasContracted } from '@regiovast/domain/arrangements/arrangement-statuses';
import type { RunningView } from '@regiovast/domain/arrangements/running.views';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { DoneNote } from '../../components/done-note.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { EndEarlyDialog } from './end-early-dialog.tsx';
import { EvaluateArrangementDialog } from './evaluate-arrangement-dialog.tsx';
import { PaymentDialog } from './payment-dialog.tsx';
import { ResultDialog } from './result-dialog.tsx';
import { RunningEvaluation } from './running-evaluation.tsx';
import { RunningFacts } from './running-facts.tsx';
import { RunningLate } from './running-late.tsx';
import { RunningPayments } from './running-payments.tsx';
import { RunningResults } from './running-results.tsx';
import { RunningTable } from './running-table.tsx';
import './arrangement-words.ts';
import './running.css';

const STEPS = { recordPayment: PaymentDialog, endEarly: EndEarlyDialog, evaluate: EvaluateArrangementDialog };
const LABELS = { recordPayment: 'payment', endEarly: 'end', evaluate: 'evaluate' } as const;
type Step = keyof typeof STEPS;

/** A-5, C-1 · how an arrangement runs, for both its parties: payments, results, the end and what it came to. */
export default function ArrangementRunningTab({ arrangementId }: { arrangementId: string }) {
  const [step, setStep] = useState<Step | null>(null);
  const [quarter, setQuarter] = useState<string | null>(null);
  const [done, setDone] = useState('');
  const { data: view } = useSuspenseQuery(trpc.arrangements.running.queryOptions({ arrangementId }));
  if (!wasContracted(view.status)) return <NotYet arrangementId={arrangementId} />;
  const Dialog = step && STEPS[step];
  const open = (chosen: Step): void => {
    setDone('');
    setStep(chosen);
  };
  return (
    <div className="stack">
      <DoneNote>{done}</DoneNote>
      <RunningLate view={view} />
      <MoneyBox
        view={view}
        onStep={open}
        onReport={(chosen) => {
          setDone('');
          setQuarter(chosen);
        }}
      />
      {view.evaluation && <RunningEvaluation evaluation={view.evaluation} />}
      <RunningResults view={view} />
      <RunningPayments view={view} />
      {Dialog && <Dialog view={view} onDone={setDone} onClose={() => setStep(null)} />}
      {quarter !== null && (
        <ResultDialog view={view} quarter={quarter} onDone={setDone} onClose={() => setQuarter(null)} />
      )}
    </div>
  );
}

function NotYet({ arrangementId }: { arrangementId: string }) {
  const { t } = useTranslation();
  return (
    <div className="box empty stack">
      <p>{t('arrangementRunning.notYet')}</p>
      <p>
        <Link to="/maatwerk/$id" params={{ id: arrangementId }} search={{ tab: 'goedkeuring' }}>
          {t('arrangementRunning.toApproval')}
        </Link>
      </p>
    </div>
  );
}

type MoneyBoxProps = {
  readonly view: RunningView;
  readonly onStep: (step: Step) => void;
  readonly onReport: (quarter: string) => void;
};

/** The money per quarter with its steps; a step that another status asks for is not shown. */
function MoneyBox({ view, onStep, onReport }: MoneyBoxProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { euro } = format;
  const { totals, can, contractReference, contractedOn } = view;
  const steps = (['recordPayment', 'endEarly', 'evaluate'] as const).filter((name) => can[name].can);
  const date = format.date(view.today);
  return (
    <section className="box" aria-labelledby="arrangement-running">
      <div className="box-head">
        <h2 id="arrangement-running">
          {t('arrangementRunning.finding', {
            paid: euro(totals.paidCents),
            planned: euro(totals.plannedCents),
          })}
        </h2>
        <span className="push row running-steps">
          {steps.map((name, index) => (
            <CapabilityButton
              key={name}
              capability={can[name]}
              label={t(`arrangementRunning.${LABELS[name]}.action`)}
              look={{ size: 'xs', variant: index === 0 ? 'filled' : 'default' }}
              onClick={() => onStep(name)}
            />
          ))}
        </span>
      </div>
      <div className="box-body stack">
        <RunningFacts view={view} />
        <h3>{t('arrangementRunning.table.title')}</h3>
        <RunningTable view={view} onReport={onReport} />
        <p className="meta">
          {t('arrangementRunning.table.explain', { left: euro(totals.contractLeftCents) })}{' '}
          {contractReference === null || contractedOn === null
            ? t('arrangementRunning.sourceBare', { date })
            : t('arrangementRunning.source', {
                date,
                reference: contractReference,
                contractedOn: format.date(contractedOn),
              })}{' '}
          {t('arrangementRunning.seen', { insurer: view.insurerName, rho: view.rhoName })}
        </p>
      </div>
    </section>
  );
}
