import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { type BreakdownRow, totalOfRows } from './breakdown-rows.ts';
import { BUDGET_PARTS } from './budget-stack.ts';

type Props = {
  readonly caption: string;
  readonly dimension: string;
  readonly rows: readonly BreakdownRow[];
  readonly linksRegions: boolean;
};

/** · a year divided, in figures; the last line is their exact sum. */
export function BreakdownTable({ caption, dimension, rows, linksRegions }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const total = totalOfRows(rows);
  const columns: Column<BreakdownRow>[] = [
    {
      id: 'name',
      header: dimension,
      isRowHeader: true,
      cell: ({ code, name }) =>
        linksRegions ? (
          <Link to="/regios/$code" params={{ code }}>
            {name}
          </Link>
        ) : (
          name
        ),
    },
    ...BUDGET_PARTS.map((part) => ({
      id: part,
      header: t(`arrangementBudget.parts.${part}`),
      isNumeric: true,
      cell: (row: BreakdownRow) => format.euro(row[part]),
    })),
    {
      id: 'used',
      header: t('arrangementBudget.breakdown.used'),
      isNumeric: true,
      cell: ({ usedCents }) => <strong>{format.euro(usedCents)}</strong>,
    },
    {
      id: 'count',
      header: t('arrangementBudget.breakdown.count'),
      isNumeric: true,
      cell: ({ arrangements }) => format.integer(arrangements),
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowId={({ code }) => code}
      footer={
        <tr>
          <th scope="row">{t('arrangementBudget.breakdown.total')}</th>
          {BUDGET_PARTS.map((part) => (
            <td key={part} className="numeric">
              {format.euro(total[part])}
            </td>
          ))}
          <td className="numeric">{format.euro(total.usedCents)}</td>
          <td className="numeric">{format.integer(total.arrangements)}</td>
        </tr>
      }
    />
  );
}
