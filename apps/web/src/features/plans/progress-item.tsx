import { Button } from '@mantine/core';
import type { ProgressItemView } from '@regiovast/domain/plans/progress.views';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { ProgressForm } from './progress-form.tsx';
import { EarlierReports, ReportText } from './progress-report.tsx';
import { type ProgressStanding, standingIn } from './progress-standing.ts';
import { ProgressStateChip } from './progress-state-chip.tsx';

type Props = {
  readonly planId: string;
  readonly item: ProgressItemView;
  readonly quarter: string;
  readonly canReport: boolean;
  readonly onDone: () => void;
};

/** L-5 · a measure or an obligation in a quarter: what was asked, what was reported, and reporting it. */
export function ProgressItem({ planId, item, quarter, canReport, onDone }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const standing = standingIn(item, quarter);
  const earlier = item.reports.filter((report) => report.quarter < quarter);
  const verb = standing.kind === 'reported' ? 'edit' : 'report';
  const close = (): void => {
    setOpen(false);
    // After the form has gone the button is there again.
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <li className="progress-item">
      <div className="progress-head">
        <h4>{item.title}</h4>
        <StandingMark standing={standing} />
        {canReport && !isOpen && (
          <Button
            ref={button}
            size="compact-xs"
            variant="default"
            aria-label={t(`planSituation.progress.${verb}Of`, { title: item.title })}
            onClick={() => setOpen(true)}
          >
            {t(`planSituation.progress.${verb}`)}
          </Button>
        )}
      </div>
      <LateNote item={item} />
      <AskedText item={item} quarter={quarter} />
      {standing.kind === 'reported' && !isOpen && <ReportText item={item} report={standing.report} />}
      {isOpen && (
        <ProgressForm
          planId={planId}
          item={item}
          quarter={quarter}
          onClose={close}
          onDone={() => {
            close();
            onDone();
          }}
        />
      )}
      {earlier.length > 0 && <EarlierReports item={item} reports={earlier} />}
    </li>
  );
}

function StandingMark({ standing }: { standing: ProgressStanding }) {
  const { t } = useTranslation();
  const format = useFormat();
  switch (standing.kind) {
    case 'reported':
      return <ProgressStateChip state={standing.report.state} />;
    case 'asked':
      return (
        <span className="chip tone-signal">
          <Icon name="clock" size={14} />
          {t('planSituation.progress.noReport')}
        </span>
      );
    case 'reachedBefore':
      return (
        <span className="chip tone-resolved">
          <Icon name="resolved" size={14} />
          {t('planSituation.progress.before', { quarter: format.quarter(standing.quarter) })}
        </span>
      );
    case 'notDue':
      return <span className="meta">{t('planSituation.progress.notDue')}</span>;
    default:
      return standing satisfies never;
  }
}

function LateNote({ item: { late } }: { item: ProgressItemView }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!late) return null;
  return (
    <p className="note tone-acute">
      <Icon name="clock" />
      {t(`planSituation.progress.late.${late.reason}`, {
        quarter: format.quarter(late.quarter),
        date: format.date(late.dueOn),
      })}
    </p>
  );
}

/** What the plan says is to be there. */
function AskedText({ item, quarter }: { item: ProgressItemView; quarter: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { measureTitle, partnerName, owner, target, steps } = item;
  const step = steps.find((known) => known.quarter === quarter)?.partialResult;
  const who = [partnerName, owner].filter(Boolean).join(', ');
  return (
    <div className="second progress-asked">
      {measureTitle !== null && <p>{t('planSituation.progress.ofMeasure', { measure: measureTitle })}</p>}
      {target && (
        <p>
          {t('planSituation.progress.target', {
            value: format.number(target.value),
            unit: target.unit,
            date: format.date(target.dueOn),
          })}
        </p>
      )}
      {target && <p>{t('planSituation.progress.evidenceAsked', { evidence: target.evidence })}</p>}
      {step !== undefined && <p>{t('planSituation.progress.step', { step })}</p>}
      {who !== '' && <p>{t('planSituation.progress.owner', { owner: who })}</p>}
    </div>
  );
}
