import type { ChainCaseRow } from '@regiovast/domain/cases/chain-case.views';
import { RISK_PHASES } from '@regiovast/domain/cases/phases';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { PhaseChip } from '../../components/phase-chip.tsx';
import { useFormat } from '../../lib/format.ts';

type Progress = ChainCaseRow['progress'];

/** R-1 · a sum of patients with of how many locations it is known; nothing known is unknown. */
export function PartialSumText({ sum }: { sum: Progress['patients'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (sum.all === 0) return format.integer(0);
  if (sum.value === null) return <span className="unknown">{t('frame.unknown')}</span>;
  return (
    <>
      {format.integer(sum.value)}
      {sum.known < sum.all && (
        <span className="meta"> {t('escalation.chain.ofKnown', { known: sum.known, all: sum.all })}</span>
      )}
    </>
  );
}

/** The phases in which there are locations, each with how many. */
export function PhaseTally({ byPhase }: Pick<Progress, 'byPhase'>) {
  const format = useFormat();
  return (
    <ul className="phase-tally">
      {RISK_PHASES.filter((phase) => byPhase[phase] > 0).map((phase) => (
        <li key={phase}>
          <PhaseChip phase={phase} short /> <strong>{format.integer(byPhase[phase])}</strong>
        </li>
      ))}
    </ul>
  );
}

/** D-5, R-1 · how far the failure of a chain is, over the locations the reader sees. */
export function ChainCaseProgress({ progress }: { progress: Progress }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useMe();
  return (
    <section className="box" aria-labelledby="chain-progress">
      <div className="box-head">
        <h2 id="chain-progress">{t('escalation.chain.progress')}</h2>
        <span className="meta">{t('escalation.chain.progressOwn', { date: format.date(today) })}</span>
      </div>
      <dl className="figures">
        <Figure label={t('escalation.chain.locationCount')}>
          {format.integer(progress.locations)}{' '}
          <span className="meta">{t('escalation.chain.openCount', { count: progress.open })}</span>
        </Figure>
        <Figure label={t('escalation.chain.patientCount')}>
          <PartialSumText sum={progress.patients} />
        </Figure>
        <Figure label={t('escalation.chain.placed')}>{format.integer(progress.placed)}</Figure>
        <Figure label={t('escalation.chain.left')}>
          <PartialSumText sum={progress.left} />
        </Figure>
        <Figure label={t('escalation.chain.byPhase')}>
          <PhaseTally byPhase={progress.byPhase} />
        </Figure>
      </dl>
      <p className="meta box-body">{t('escalation.chain.source')}</p>
    </section>
  );
}

function Figure({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
