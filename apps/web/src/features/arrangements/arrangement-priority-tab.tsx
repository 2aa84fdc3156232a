import type { PriorityView } from '@regiovast/domain/arrangements/priority.views';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { DoneNote } from '../../components/done-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { CostComparison } from './cost-comparison.tsx';
import { PriorityDialog } from './priority-dialog.tsx';
import { priorityFinding } from './priority-finding.ts';
import { PriorityPoints } from './priority-points.tsx';
import './arrangement-words.ts';
import './priority.css';

/** A-2, C-1 · the priority test of an arrangement; for its insurer alone. */
export default function ArrangementPriorityTab({ arrangementId }: { arrangementId: string }) {
  const { t } = useTranslation();
  const { euro } = useFormat();
  const [isOpen, setOpen] = useState(false);
  const [done, setDone] = useState('');
  const { data: view } = useSuspenseQuery(trpc.arrangements.priorityTest.queryOptions({ arrangementId }));
  const { points, figures } = view;
  return (
    <div className="stack">
      <DoneNote>{done}</DoneNote>
      <section className="box" aria-labelledby="arrangement-priority">
        <div className="box-head">
          <h2 id="arrangement-priority">
            {t(`arrangementPriority.finding.${priorityFinding(figures)}`, {
              cost: euro(figures.centsPerPlace ?? 0),
            })}
          </h2>
          <span className="meta">
            {t('arrangementPriority.answered', {
              done: points.filter(({ state }) => state === 'ok').length,
              all: points.length,
            })}
          </span>
          {!view.can.set.because.includes('ARRANGEMENT_NOT_EDITABLE') && (
            <span className="push">
              <CapabilityButton
                capability={view.can.set}
                label={t('arrangementPriority.edit')}
                look={{ size: 'xs', leftSection: <Icon name="pencil" /> }}
                onClick={() => {
                  setDone('');
                  setOpen(true);
                }}
              />
            </span>
          )}
        </div>
        <div className="box-body stack">
          <PriorityOrigin view={view} />
          <PriorityPoints view={view} />
        </div>
      </section>
      {figures.comparison && <CostComparison view={view} comparison={figures.comparison} />}
      {isOpen && (
        <PriorityDialog
          view={view}
          onClose={() => setOpen(false)}
          onDone={() => setDone(t('arrangementPriority.saved'))}
        />
      )}
    </div>
  );
}

/** Of which day the figures are, and who sees them. */
function PriorityOrigin({ view: { frozen, figures, insurerName } }: { view: PriorityView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const date = format.date(figures.asOf);
  return (
    <p className="meta">
      {frozen
        ? t('arrangementPriority.frozen', {
            number: frozen.versionNumber,
            moment: format.moment(frozen.frozenAt),
            date,
          })
        : t('arrangementPriority.live', { date })}{' '}
      <span className="priority-only">
        <Icon name="lock" size={14} />
        <span>
          <strong>{t('arrangementPriority.onlyInsurer', { insurer: insurerName })}.</strong>{' '}
          {t('arrangementPriority.onlyInsurerHint')}
        </span>
      </span>
    </p>
  );
}
