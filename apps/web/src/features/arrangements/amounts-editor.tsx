import { Button } from '@mantine/core';
import { ARRANGEMENT_LIMITS } from '@regiovast/domain/arrangements/arrangement.schemas';
import type { GridView } from '@regiovast/domain/arrangements/grid.views';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { refusalOf } from '../../lib/trpc.ts';
import { AmountGrid } from './amount-grid.tsx';
import { GridConflict } from './grid-conflict.tsx';
import { draftOf, type GridSide, withCells } from './grid-draft.ts';
import { type LineAct, LineActs } from './line-acts.tsx';
import { PasteReport } from './paste-report.tsx';
import type { GridDraftState } from './use-grid-draft.ts';
import type { LandingReport } from './use-grid-cells.ts';

type Props = {
  readonly view: GridView;
  readonly side: GridSide;
  readonly state: GridDraftState;
  readonly save: { readonly error: unknown; readonly isPending: boolean };
  /** Lays down what was typed over the grid as it stands at the server. */
  readonly onSave: () => void;
};

/** One side of the grid: its cells, its lines, and laying it down. */
export function AmountsEditor({ view, side, state, save, onSave }: Props) {
  const { t } = useTranslation();
  const [report, setReport] = useState<LandingReport | null>(null);
  const [act, setAct] = useState<LineAct | null>(null);
  const { draft, isDirty, theirs } = state;
  const can = side === 'planned' ? view.can.savePlanned : view.can.saveRealised;
  const isPlanning = side === 'planned' && can.can;
  const isFull = draft.length >= ARRANGEMENT_LIMITS.lines;
  // Another was first: that is shown with both versions, not as a failure.
  const error = refusalOf(save.error)?.code === 'STALE_VERSION' ? null : save.error;
  return (
    <>
      {isPlanning && (
        <div className="row amount-tools">
          <Button
            size="xs"
            variant="default"
            leftSection={<Icon name="plus" size={14} />}
            disabled={isFull}
            onClick={() => setAct({ type: 'add' })}
          >
            {t('arrangementAmounts.line.add')}
          </Button>
          {draft.length > 1 && (
            <Button size="xs" variant="default" onClick={() => setAct({ type: 'order' })}>
              {t('arrangementAmounts.line.order')}
            </Button>
          )}
          {isFull && (
            <span className="meta">
              {t('arrangementAmounts.line.full', { most: String(ARRANGEMENT_LIMITS.lines) })}
            </span>
          )}
        </div>
      )}
      {draft.length === 0 ? (
        <div className="empty">
          <p>{t('arrangementAmounts.empty.title')}</p>
          <p>{t(isPlanning ? 'arrangementAmounts.empty.first' : 'arrangementAmounts.empty.read')}</p>
        </div>
      ) : (
        <AmountGrid
          side={side}
          draft={draft}
          planned={side === 'realised' ? draftOf(view, 'planned') : undefined}
          quarters={view.quarters}
          // What is on its way is what was laid down: nothing is typed over it meanwhile.
          isEditable={can.can && !save.isPending}
          upTo={side === 'realised' ? view.realisedUpTo : undefined}
          onCells={(changes) => state.change((now) => withCells(now, changes, side))}
          onUndo={state.undo}
          onRedo={state.redo}
          onReport={setReport}
          onLine={isPlanning ? (key) => setAct({ type: 'line', key }) : undefined}
        />
      )}
      <div role="status" className="amount-report">
        {report && (
          <PasteReport
            report={report}
            draft={draft}
            quarters={view.quarters}
            side={side}
            onClose={() => setReport(null)}
          />
        )}
      </div>
      {(can.can || isDirty) && (
        <div className="stack amount-actions">
          {theirs && (
            <GridConflict
              before={state.before}
              mine={draft}
              theirs={draftOf(theirs, side)}
              quarters={view.quarters}
              canSave={can.can}
              isBusy={save.isPending}
              onMine={onSave}
              onTheirs={state.drop}
            />
          )}
          <ErrorNote error={error} />
          {!theirs && (
            <div className="row">
              <Button loading={save.isPending} disabled={!isDirty} onClick={onSave}>
                {t(`arrangementAmounts.save.${side}`)}
              </Button>
              <Button variant="default" disabled={!state.hasPast} onClick={state.undo}>
                {t('arrangementAmounts.formula.undo')}
              </Button>
              {isDirty && (
                <>
                  <Button variant="default" onClick={state.drop}>
                    {t('arrangementAmounts.save.drop')}
                  </Button>
                  <span className="with-icon second">
                    <Icon name="pencil" size={14} />
                    {t('arrangementAmounts.save.unsaved')}
                  </span>
                </>
              )}
            </div>
          )}
        </div>
      )}
      <LineActs act={act} view={view} state={state} onAct={setAct} />
    </>
  );
}
