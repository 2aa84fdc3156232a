import type { Cents } from '@regiovast/domain/kernel/money';
import type { Quarter } from '@regiovast/domain/kernel/quarter';
import { Fragment, memo, type ReactNode } from 'react';
import type { YearColumns } from './grid-columns.ts';

type Props = {
  readonly years: readonly YearColumns[];
  readonly head: ReactNode;
  readonly terms?: ReactNode;
  /** What stands in a quarter and at the end of a year. */
  readonly cell: (quarter: Quarter, column: number) => ReactNode;
  readonly year: (year: number) => ReactNode;
  readonly total: ReactNode;
  readonly tone?: string;
};

/** A row of the grid that nobody types in: what was computed, planned or added up. */
export function AmountRow({ years, head, terms, cell, year, total, tone }: Props) {
  return (
    <tr className={tone}>
      <th scope="row" className="amount-line">
        {head}
      </th>
      <td className="amount-terms meta">{terms}</td>
      {years.map(({ year: number, quarters, from }) => (
        <Fragment key={number}>
          {quarters.map((quarter, index) => (
            <td key={quarter} className="numeric">
              {cell(quarter, from + index)}
            </td>
          ))}
          <td className="numeric amount-sum">{year(number)}</td>
        </Fragment>
      ))}
      <td className="numeric amount-sum">{total}</td>
    </tr>
  );
}

/** An amount, or the sign for none. */
export const amountOrDash = (cents: Cents | null | undefined, text: (cents: Cents) => string): ReactNode =>
  cents === null || cents === undefined ? <span className="amount-none">–</span> : text(cents);

type CellProps = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly isOff: boolean;
  readonly describedBy: string;
  readonly children?: ReactNode;
};

/** A cell one can be in; only the active one is a stop of the keyboard. */
export const AmountCell = memo(function AmountCell(props: CellProps) {
  const { row, column, text, isActive, isChosen, isOff, describedBy, children } = props;
  return (
    <td
      data-row={row}
      data-column={column}
      tabIndex={isActive ? 0 : -1}
      aria-selected={isChosen}
      aria-describedby={isActive ? describedBy : undefined}
      className={`numeric amount-cell${isActive ? ' is-active' : ''}${isChosen ? ' is-chosen' : ''}${isOff ? ' is-off' : ''}`}
    >
      {children ?? (text === '' ? <span className="amount-none">–</span> : text)}
    </td>
  );
});
