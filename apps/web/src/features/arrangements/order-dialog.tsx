import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.tsx';
import { OrderedRows } from '../../components/ordered-rows.tsx';
import type { GridDraft } from './grid-draft.ts';

type Props = {
  readonly draft: GridDraft;
  readonly onApply: (draft: GridDraft) => void;
  readonly onClose: () => void;
};

/** The lines of a grid in another order, or fewer of them. */
export function OrderDialog({ draft, onApply, onClose }: Props) {
  const { t } = useTranslation();
  const [rows, setRows] = useState(draft);
  return (
    <FormDialog title={t('arrangementAmounts.line.order')} size={520} onClose={onClose}>
      <OrderedRows
        rows={rows}
        words={{
          list: t('arrangementAmounts.order.list'),
          up: (line) => t('arrangementAmounts.order.up', { line }),
          down: (line) => t('arrangementAmounts.order.down', { line }),
          remove: (line) => t('arrangementAmounts.order.remove', { line }),
          removed: (line) => t('arrangementAmounts.order.removed', { line }),
          moved: (line, place) => t('arrangementAmounts.order.moved', { line, place: String(place) }),
        }}
        nameOf={({ label }) => label}
        onChange={setRows}
        adders={() => (
          <>
            <Button onClick={() => onApply(rows)}>{t('arrangementAmounts.line.apply')}</Button>
            <Button variant="default" onClick={onClose}>
              {t('frame.cancel')}
            </Button>
          </>
        )}
      >
        {() => null}
      </OrderedRows>
    </FormDialog>
  );
}
