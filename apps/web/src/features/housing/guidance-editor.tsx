import { Button } from '@mantine/core';
import { HOUSING_REFERENCE_LIMITS as LIMITS } from '@regiovast/domain/housing/housing-reference';
import { useTranslation } from 'react-i18next';
import { OrderedRows } from '../../components/ordered-rows.tsx';
import { withRow } from '../../lib/keyed-list.ts';
import { GuidanceCellFields } from './guidance-cell-fields.tsx';
import { type DraftCell, withNewCell } from './housing-reference-draft.ts';
import { useItemName, useOrderedWords } from './housing-reference-words.ts';

type Props = {
  readonly cells: readonly DraftCell[];
  readonly onChange: (cells: readonly DraftCell[]) => void;
};

/** H-2 · the guidance cell by cell: what is asked at a step, of which party, by when. Each opens to be changed. */
export function GuidanceEditor({ cells, onChange }: Props) {
  const { t } = useTranslation();
  const nameOf = useItemName();
  return (
    <OrderedRows
      rows={cells}
      nameOf={({ cell }, index) =>
        cell.nl.label === '' && cell.code === ''
          ? t('housingAdmin.number', { number: index + 1 })
          : nameOf(cell)
      }
      onChange={onChange}
      words={useOrderedWords()}
      adders={(say) => (
        <Button
          size="compact-sm"
          variant="default"
          disabled={cells.length >= LIMITS.cells}
          onClick={() => {
            onChange(withNewCell(cells));
            say(t('housingAdmin.added', { number: cells.length + 1 }));
          }}
        >
          {t('housingAdmin.addCell')}
        </Button>
      )}
    >
      {(row) => (
        <details className="reference-type" open={row.isNew}>
          <summary>{t('housingAdmin.changeCell', { step: t(`housing.steps.${row.cell.step}`) })}</summary>
          <GuidanceCellFields row={row} onChange={(changed) => onChange(withRow(cells, changed))} />
        </details>
      )}
    </OrderedRows>
  );
}
