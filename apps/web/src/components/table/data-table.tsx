import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A column: its key in the sort, header, cell, and whether it holds numbers. */
export type Column<Row> = {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly isNumeric?: boolean;
  readonly isSortable?: boolean;
  readonly isRowHeader?: boolean;
};
export type Sort = { readonly id: string; readonly descending: boolean };

type Props<Row> = {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly sort?: Sort;
  readonly onSort?: (sort: Sort) => void;
  readonly selectedId?: string | undefined;
  readonly onSelect?: (row: Row) => void;
  readonly footer?: ReactNode;
  readonly empty?: ReactNode;
};

/** A table sorted by whoever owns the rows: the database for lists that grow, the caller for bounded ones. */
export function DataTable<Row>(props: Props<Row>) {
  const { t } = useTranslation();
  const { columns, rows, sort, onSort } = props;
  const sortBy = (id: string): void =>
    onSort?.({ id, descending: sort?.id === id ? !sort.descending : false });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable from the keyboard (WCAG 2.1.1)
    <div className="table-scroll" tabIndex={0} role="group" aria-label={props.caption}>
      <table className="data-table">
        <caption className="visually-hidden">{props.caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => {
              const isSorted = sort?.id === column.id;
              return (
                <th
                  key={column.id}
                  scope="col"
                  className={column.isNumeric ? 'numeric' : undefined}
                  aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
                >
                  {column.isSortable && onSort ? (
                    <button type="button" className="sort" onClick={() => sortBy(column.id)}>
                      {column.header}
                      <span aria-hidden="true">{isSorted ? (sort.descending ? ' ▾' : ' ▴') : ''}</span>
                      <span className="visually-hidden">{t('frame.sortBy', { column: column.header })}</span>
                    </button>
                  ) : (
                    column.header
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const id = props.rowId(row);
            const isSelected = id === props.selectedId;
            return (
              <tr
                key={id}
                className={isSelected ? 'selected' : undefined}
                aria-selected={props.onSelect ? isSelected : undefined}
                onClick={() => props.onSelect?.(row)}
              >
                {columns.map((column) => {
                  const content = column.cell(row);
                  const className = column.isNumeric ? 'numeric' : undefined;
                  return column.isRowHeader ? (
                    <th key={column.id} scope="row" className={className}>
                      {content}
                    </th>
                  ) : (
                    <td key={column.id} className={className}>
                      {content}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
        {props.footer && <tfoot>{props.footer}</tfoot>}
      </table>
      {rows.length === 0 && <div className="empty">{props.empty}</div>}
    </div>
  );
}
