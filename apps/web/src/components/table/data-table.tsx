import {
  type ColumnDef,
  createColumnHelper,
  type RowData,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const features = tableFeatures({ rowSortingFeature });

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
  /** A click anywhere on the row that is not on something in it; the row's own link is for the keyboard. */
  readonly onOpen?: (row: Row) => void;
  readonly footer?: ReactNode;
  readonly empty?: ReactNode;
};

/** Whether the click was meant for a link or button in the row, or ends the choosing of text. */
const isOnItsOwn = ({ target, defaultPrevented }: MouseEvent): boolean =>
  defaultPrevented ||
  (target as Element).closest('a, button, input') !== null ||
  (getSelection()?.toString() ?? '') !== '';

/** A table sorted by whoever owns the rows: the database for lists that grow, the caller for bounded ones. */
export function DataTable<Row extends RowData>(props: Props<Row>) {
  const { t } = useTranslation();
  const { columns, rows, sort, onSort } = props;
  const sorting: SortingState = sort ? [{ id: sort.id, desc: sort.descending }] : [];
  const helper = createColumnHelper<typeof features, Row>();
  const definitions: ColumnDef<typeof features, Row, unknown>[] = columns.map((column) =>
    helper.display({ id: column.id, header: column.header, cell: ({ row }) => column.cell(row.original) }),
  );
  const table = useTable({
    features,
    columns: definitions,
    data: rows as Row[],
    state: { sorting },
    manualSorting: true,
    getRowId: props.rowId,
  });
  const of = (id: string): Column<Row> | undefined => columns.find((column) => column.id === id);
  const sortBy = (id: string): void =>
    onSort?.({ id, descending: sort?.id === id ? !sort.descending : false });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable from the keyboard (WCAG 2.1.1)
    <div className="table-scroll" tabIndex={0} role="group" aria-label={props.caption}>
      <table className="data-table">
        <caption className="visually-hidden">{props.caption}</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map((header) => {
                const column = of(header.column.id);
                const isSorted = sort?.id === header.column.id;
                const direction = isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined;
                return (
                  <th
                    key={header.id}
                    scope="col"
                    className={column?.isNumeric ? 'numeric' : undefined}
                    aria-sort={direction}
                  >
                    {column?.isSortable && onSort ? (
                      <button type="button" className="sort" onClick={() => sortBy(header.column.id)}>
                        {column.header}
                        <span aria-hidden="true">{isSorted ? (sort.descending ? ' ▾' : ' ▴') : ''}</span>
                        <span className="visually-hidden">
                          {t('frame.sortBy', { column: column.header })}
                        </span>
                      </button>
                    ) : (
                      column?.header
                    )}
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => {
            const isSelected = row.id === props.selectedId;
            return (
              <tr
                key={row.id}
                className={isSelected ? 'selected' : undefined}
                aria-selected={props.onSelect ? isSelected : undefined}
                data-opens={props.onOpen ? true : undefined}
                onClick={(event) => {
                  props.onSelect?.(row.original);
                  if (!isOnItsOwn(event)) props.onOpen?.(row.original);
                }}
              >
                {columns.map((column) => {
                  const content = column.cell(row.original);
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
