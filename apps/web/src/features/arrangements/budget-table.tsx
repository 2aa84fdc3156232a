import type { BudgetStanding } from '@regiovast/domain/arrangements/portfolio';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { BUDGET_PARTS } from './budget-stack.ts';
import type { BudgetRow } from './budget-rows.ts';
import { FreeText } from './free-text.tsx';

type Props = {
  readonly caption: string;
  readonly rows: readonly BudgetRow[];
  /** How the arrangement beside the budget stands to it; null: there is none. */
  readonly standing: BudgetStanding | null;
  /** The head of a year, such as a link; left out: the year itself. */
  readonly yearHead?: (year: number) => ReactNode;
};

/** A-4 · the budget per year in figures: a column per year, as the bars lie, with the ceiling beneath. */
export function BudgetTable({ caption, rows, standing, yearHead }: Props) {
  const { t } = useTranslation();
  const { euro } = useFormat();
  const isCounted = standing === 'counted';
  const line = (name: string, cell: (row: BudgetRow) => ReactNode) => (
    <tr key={name}>
      <th scope="row">{name}</th>
      {rows.map((row) => (
        <td key={row.year} className="numeric">
          {cell(row)}
        </td>
      ))}
    </tr>
  );
  const leftName = isCounted
    ? t('arrangementBudget.parts.leftCountedCents')
    : t('arrangementBudget.parts.leftCents');
  return (
    <div className="table-scroll" role="region" tabIndex={0} aria-label={caption}>
      <table className="data-table budget-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('arrangementBudget.partHead')}</th>
            {rows.map(({ year }) => (
              <th key={year} scope="col" className="numeric">
                {yearHead ? yearHead(year) : year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {BUDGET_PARTS.map((part) => line(t(`arrangementBudget.parts.${part}`), (row) => euro(row[part])))}
          {standing !== null &&
            line(
              isCounted
                ? t('arrangementBudget.parts.ownCountedCents')
                : t('arrangementBudget.parts.ownCents'),
              ({ ownCents }) => euro(ownCents),
            )}
          {line(standing === null ? t('arrangementBudget.parts.freeCents') : leftName, ({ freeCents }) => (
            <FreeText cents={freeCents} />
          ))}
        </tbody>
        <tfoot>
          {line(t('arrangementBudget.ceiling'), ({ ceilingCents }) =>
            ceilingCents === null ? t('arrangementBudget.noCeiling') : euro(ceilingCents),
          )}
        </tfoot>
      </table>
    </div>
  );
}
