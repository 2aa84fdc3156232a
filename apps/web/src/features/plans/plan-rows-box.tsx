import type { Capability } from '@regiovast/domain/kernel/capability';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { DoneNote } from './done-note.tsx';
import { PlanButton } from './plan-button.tsx';
import { RowButtons } from './row-buttons.tsx';
import { RowRemoveDialog } from './row-remove-dialog.tsx';

type Props<Row> = {
  /** Which rows of a plan they are, as the texts know them. */
  readonly part: 'goals' | 'obligations';
  readonly can: { readonly set: Capability; readonly remove: Capability };
  /** Whether there is anything a new row could be about. */
  readonly hasRoom: boolean;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly empty: string;
  /** The form of a row, or of a new one. */
  readonly form: (row: Row | null, ends: { onClose: () => void; onDone: () => void }) => ReactNode;
  readonly removal: { readonly error: unknown; readonly isPending: boolean; readonly reset: () => void };
  readonly onRemove: (row: Row, onSuccess: () => void) => void;
};

/** L-2 · rows of a plan with what can be done with them: add, change and remove, for who may write. */
export function PlanRowsBox<Row extends { readonly id: string; readonly wording: string }>(
  props: Props<Row>,
) {
  const { part, can, columns, removal } = props;
  const { t } = useTranslation();
  const [open, setOpen] = useState<Row | 'new' | null>(null);
  const [leaving, setLeaving] = useState<Row | null>(null);
  const [done, setDone] = useState('');
  const stopRemoving = (): void => {
    removal.reset();
    setLeaving(null);
  };
  const change: Column<Row> = {
    id: 'change',
    header: t('planMeasures.change'),
    cell: (row) => (
      <RowButtons
        name={row.wording}
        can={can}
        onChange={() => setOpen(row)}
        onRemove={() => setLeaving(row)}
      />
    ),
  };
  return (
    <div className="stack">
      <DoneNote text={done} />
      <section className="box" aria-labelledby={`plan-${part}`}>
        <div className="box-head">
          <h2 id={`plan-${part}`}>{t(`planMeasures.${part}.title`)}</h2>
          {props.hasRoom && (
            <span className="push">
              <PlanButton
                capability={can.set}
                label={t(`planMeasures.${part}.add`)}
                look={{ size: 'xs', variant: 'default', leftSection: <Icon name="plus" /> }}
                onClick={() => setOpen('new')}
              />
            </span>
          )}
        </div>
        <p className="box-foot second">{t(`planMeasures.${part}.intro`)}</p>
        <DataTable
          caption={t(`planMeasures.${part}.caption`)}
          columns={can.set.can ? [...columns, change] : columns}
          rows={props.rows}
          rowId={({ id }) => id}
          empty={props.empty}
        />
      </section>
      {open &&
        props.form(open === 'new' ? null : open, {
          onClose: () => setOpen(null),
          onDone: () => setDone(t(`planMeasures.${part}.saved`)),
        })}
      {leaving && (
        <RowRemoveDialog
          name={leaving.wording}
          change={removal}
          onClose={stopRemoving}
          onRemove={() =>
            props.onRemove(leaving, () => {
              stopRemoving();
              setDone(t(`planMeasures.${part}.removed`));
            })
          }
        />
      )}
    </div>
  );
}
