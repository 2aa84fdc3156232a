import { type Cents, sumCents } from '@regiovast/domain/kernel/money';
import type { Quarter } from '@regiovast/domain/kernel/quarter';
import { Fragment, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { AmountCellEditor } from './amount-cell.tsx';
import type { GridTexts } from './grid-texts.ts';
import { AmountCell, AmountRow, amountOrDash } from './amount-row.tsx';
import type { YearColumns } from './grid-columns.ts';
import { centsAt, type LineDraft, totalsOfDraft } from './grid-draft.ts';
import { lineTermsText } from './line-terms-text.ts';
import type { EditEnd } from './grid-keys.ts';
import type { Editing } from './use-grid-cells.ts';
import { useGridLanguage } from './use-grid-language.ts';

type Props = {
  readonly row: number;
  readonly line: LineDraft;
  readonly planned: LineDraft | undefined;
  readonly years: readonly YearColumns[];
  /** Null: the active cell is in another line. */
  readonly activeColumn: number | null;
  /** First and last chosen column; null: none of this line. */
  readonly chosenFrom: number | null;
  readonly chosenTo: number | null;
  readonly editing: Editing | null;
  readonly isOff: (quarter: Quarter) => boolean;
  readonly describedBy: string;
  readonly shown: GridTexts;
  readonly onText: (text: string) => void;
  readonly onEnd: (end: EditEnd | null) => void;
  readonly onLine: ((key: number) => void) | undefined;
};

/** A line: the row one types in, what a priced line comes to, and beside what was realised what was planned. */
export const AmountLine = memo(function AmountLine(props: Props) {
  const { t } = useTranslation();
  const { line, planned, years } = props;
  const text = props.shown.amount;
  const isFixed = line.kind === 'FIXED';
  const totals = totalsOfDraft([line]);
  return (
    <>
      {!isFixed && (
        <AmountRow
          years={years}
          head={<LineName {...props} />}
          terms={<LineTermsText line={line} />}
          cell={(quarter) => amountOrDash(centsAt(line, quarter), text)}
          year={(year) => amountOrDash(totals.byYear.get(year), text)}
          total={text(totals.total)}
        />
      )}
      <tr className={isFixed ? undefined : 'amount-typed'}>
        <th scope="row" className="amount-line">
          {isFixed ? (
            <LineName {...props} />
          ) : (
            <>
              <span className="visually-hidden">{line.label}: </span>
              {t(`arrangementAmounts.grid.${line.kind === 'PER_HOUR' ? 'hours' : 'patients'}`)}
            </>
          )}
        </th>
        <td className="amount-terms meta">{isFixed && <LineTermsText line={line} />}</td>
        {years.map(({ year, quarters, from }) => (
          <Fragment key={year}>
            {quarters.map((quarter, index) => (
              <TypedCell key={quarter} {...props} quarter={quarter} column={from + index} />
            ))}
            <td className="numeric amount-sum">{isFixed && amountOrDash(totals.byYear.get(year), text)}</td>
          </Fragment>
        ))}
        <td className="numeric amount-sum">{isFixed && text(totals.total)}</td>
      </tr>
      {planned && <ComparedRows line={line} planned={planned} years={years} text={text} />}
    </>
  );
});

function LineName({ line, onLine }: Pick<Props, 'line' | 'onLine'>) {
  const { t } = useTranslation();
  if (!onLine) return line.label;
  return (
    <button type="button" className="amount-name" onClick={() => onLine(line.key)}>
      {line.label}
      <span className="visually-hidden"> {t('arrangementAmounts.grid.changeLine')}</span>
    </button>
  );
}

function LineTermsText({ line }: { line: LineDraft }) {
  const { t } = useTranslation();
  return lineTermsText(t, line, useGridLanguage());
}

function TypedCell(props: Props & { quarter: Quarter; column: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { row, line, editing, quarter, column, describedBy, chosenFrom, chosenTo } = props;
  const isActive = props.activeColumn === column;
  const value = line.values[quarter];
  return (
    <AmountCell
      row={row}
      column={column}
      text={value === undefined ? '' : props.shown.value(line, value)}
      isActive={isActive}
      isChosen={chosenFrom !== null && chosenTo !== null && column >= chosenFrom && column <= chosenTo}
      isOff={props.isOff(quarter)}
      describedBy={describedBy}
    >
      {isActive && editing ? (
        <AmountCellEditor
          label={t('arrangementAmounts.grid.editing', {
            line: line.label,
            quarter: format.quarter(quarter),
          })}
          text={editing.text}
          isOver={editing.isOver}
          problemId={editing.problem ? describedBy : undefined}
          onText={props.onText}
          onEnd={props.onEnd}
        />
      ) : undefined}
    </AmountCell>
  );
}

/** What was planned, and the difference where something realised was stated. */
function ComparedRows(props: {
  line: LineDraft;
  planned: LineDraft;
  years: readonly YearColumns[];
  text: (cents: Cents) => string;
}) {
  const { t } = useTranslation();
  const { line, planned, years, text } = props;
  const plan = totalsOfDraft([planned]);
  const difference = (quarter: Quarter): Cents | null => {
    const realised = centsAt(line, quarter);
    return realised === null ? null : realised - (centsAt(planned, quarter) ?? 0);
  };
  const sumOf = (quarters: readonly Quarter[]): Cents | null => {
    const stated = quarters.map(difference).filter((cents) => cents !== null);
    return stated.length === 0 ? null : sumCents(stated);
  };
  const signed = (cents: Cents): string => (cents > 0 ? `+${text(cents)}` : text(cents).replace('-', '−'));
  const all = years.flatMap(({ quarters }) => quarters);
  return (
    <>
      <AmountRow
        tone="amount-beside"
        years={years}
        head={t('arrangementAmounts.grid.plannedRow')}
        cell={(quarter) => amountOrDash(centsAt(planned, quarter), text)}
        year={(year) => amountOrDash(plan.byYear.get(year), text)}
        total={text(plan.total)}
      />
      <AmountRow
        tone="amount-beside"
        years={years}
        head={t('arrangementAmounts.grid.difference')}
        cell={(quarter) => amountOrDash(difference(quarter), signed)}
        year={(year) =>
          amountOrDash(sumOf(years.find((column) => column.year === year)?.quarters ?? []), signed)
        }
        total={amountOrDash(sumOf(all), signed)}
      />
    </>
  );
}
