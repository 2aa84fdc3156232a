import { type CaseColumn, SORT_OF_COLUMN } from '@regiovast/domain/cases/case-columns';
import type { CaseRow } from '@regiovast/domain/cases/case.views';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../components/table/data-table.tsx';
import { CaseCell } from './case-cell.tsx';

const NUMERIC: readonly CaseColumn[] = ['enrolledPatients', 'affectedPatients', 'overdue'];

/** The chosen columns of the list of cases; a column that sorts is known by what it sorts. */
export function useCaseColumns(columns: readonly CaseColumn[]): readonly Column<CaseRow>[] {
  const { t } = useTranslation();
  const head = columns.includes('practice') ? 'practice' : columns.includes('number') ? 'number' : null;
  return columns.map((column) => {
    const sort = SORT_OF_COLUMN[column];
    return {
      id: sort ?? column,
      header: t(`caseViews.column.${column}`),
      isSortable: sort !== undefined,
      isNumeric: NUMERIC.includes(column),
      isRowHeader: column === head,
      cell: (row: CaseRow) => <CaseCell row={row} column={column} />,
    };
  });
}
