import { ActionIcon } from '@mantine/core';
import { HOUSING_LIMITS } from '@regiovast/domain/housing/housing.schemas';
import type { ClipboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import {
  COST_FIELDS,
  type CostField,
  type CostRow,
  pasteCosts,
  type ReadCost,
  withCell,
} from './costs-draft.ts';
import type { CostsState } from './use-costs.ts';

type Props = {
  readonly row: CostRow;
  readonly index: number;
  readonly read: ReadCost | undefined;
  readonly costs: CostsState;
  /** What comes of the year. */
  readonly children: ReactNode;
};

const MODES: Readonly<Partial<Record<CostField, 'numeric' | 'decimal'>>> = {
  year: 'numeric',
  cost: 'decimal',
  enrolled: 'numeric',
};
const LONGEST = 24;

/** A year that is typed in: what is wrong stands under its field, once one tried to lay it down. */
export function CostsInputs({ row, index, read, costs, children }: Props) {
  const { t } = useTranslation();
  const { draft, change } = costs;
  const set = (rows: readonly CostRow[]): void => change({ ...draft, rows });
  const year = row.year.trim() === '' ? t('housingNeed.cell.nameless', { row: index + 1 }) : row.year;
  const onPaste = (event: ClipboardEvent, field: CostField): void => {
    const rows = pasteCosts(draft.rows, index, field, event.clipboardData.getData('text/plain'));
    if (!rows) return;
    event.preventDefault();
    set(rows);
  };
  const remove = t('housingNeed.removeYear', { year });
  return (
    <tr>
      {COST_FIELDS.map((field) => {
        // A year twice is told at once: it is left out of the sum already.
        const found = read?.problems[field];
        const problem = costs.isTried || found === 'yearTwice' ? found : undefined;
        const problemId = `cost-${row.key}-${field}`;
        return (
          <td key={field} className={`costs-cell is-${field}`}>
            <input
              className="field"
              data-row={index}
              data-field={field}
              aria-label={t(`housingNeed.cell.${field}`, { row: index + 1, year })}
              aria-invalid={problem ? true : undefined}
              aria-describedby={problem ? problemId : undefined}
              inputMode={MODES[field]}
              autoComplete="off"
              maxLength={field === 'source' ? HOUSING_LIMITS.source : LONGEST}
              value={row[field]}
              onChange={(event) => set(withCell(draft.rows, index, field, event.currentTarget.value))}
              onPaste={(event) => onPaste(event, field)}
            />
            {problem && (
              <span id={problemId} className="field-error">
                <Icon name="acute" size={14} />
                {t(`housingNeed.problems.${problem}`)}
              </span>
            )}
          </td>
        );
      })}
      {children}
      <td>
        <ActionIcon
          className="costs-remove"
          variant="subtle"
          aria-label={remove}
          title={remove}
          onClick={() => set(draft.rows.filter(({ key }) => key !== row.key))}
        >
          <Icon name="closed" />
        </ActionIcon>
      </td>
    </tr>
  );
}
