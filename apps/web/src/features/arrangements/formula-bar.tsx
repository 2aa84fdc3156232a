import { formatEuro, sumCents } from '@regiovast/domain/kernel/money';
import type { Quarter } from '@regiovast/domain/kernel/quarter';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { formulaOf } from './formula-text.ts';
import { centsAt, type GridDraft } from './grid-draft.ts';
import { cellsIn } from './grid-places.ts';
import type { GridCells } from './use-grid-cells.ts';
import { useGridLanguage } from './use-grid-language.ts';

type Props = {
  readonly id: string;
  readonly cells: GridCells;
  readonly draft: GridDraft;
  readonly quarters: readonly Quarter[];
  readonly isEditable: boolean;
};

/** Below the grid: how the amount of the active cell comes about, what is wrong with what is typed, and the keys. */
export function FormulaBar({ id, cells, draft, quarters, isEditable }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useGridLanguage();
  const { line, quarter, editing } = cells;
  if (!line) return null;
  const places = cellsIn(cells.block);
  const chosen = places.flatMap(({ row, column }) => {
    const at = draft[row];
    return at ? [centsAt(at, quarters[column] ?? '') ?? 0] : [];
  });
  const { type, ...facts } = formulaOf(line, quarter, language);
  const numbers = { number: '', most: '', price: '', amount: '', ...facts };
  return (
    <div className="formula-bar">
      <p id={id}>
        <strong>
          {t('arrangementAmounts.formula.where', { quarter: format.quarter(quarter), line: line.label })}:
        </strong>{' '}
        {editing?.problem ? (
          <span className="text-acute with-icon" role="alert">
            <Icon name="acute" size={14} />
            {t(`arrangementAmounts.problems.${editing.problem}`, { text: editing.text.trim() })}
          </span>
        ) : (
          t(`arrangementAmounts.formula.${type}`, numbers)
        )}
      </p>
      {places.length > 1 && (
        <p>
          {t('arrangementAmounts.formula.selection', {
            count: places.length,
            amount: formatEuro(sumCents(chosen), language),
          })}
        </p>
      )}
      {isEditable && (
        <p className="formula-keys meta push" aria-hidden="true">
          {t('arrangementAmounts.formula.paste')} <kbd>Ctrl V</kbd> {t('arrangementAmounts.formula.undo')}{' '}
          <kbd>Ctrl Z</kbd> {t('arrangementAmounts.formula.next')} <kbd>Tab</kbd>{' '}
          {t('arrangementAmounts.formula.leave')} <kbd>Esc</kbd> <kbd>Tab</kbd>
        </p>
      )}
    </div>
  );
}
