import type { Quarter } from '@regiovast/domain/kernel/quarter';
import { type KeyboardEvent, useCallback, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AmountGridHead } from './amount-grid-head.tsx';
import { AmountGridTotals } from './amount-grid-totals.tsx';
import { AmountLine } from './amount-line.tsx';
import { FormulaBar } from './formula-bar.tsx';
import { yearColumns } from './grid-columns.ts';
import { type CellChange, type GridDraft, type GridSide, totalsOfDraft } from './grid-draft.ts';
import { textsOf } from './grid-texts.ts';
import { type EditEnd, gridKeyOf } from './grid-keys.ts';
import { gridPointer, placeOf } from './grid-pointer.ts';
import { type LandingReport, useGridCells } from './use-grid-cells.ts';
import { useGridLanguage } from './use-grid-language.ts';
import './amount-grid.css';

export type AmountGridProps = {
  readonly side: GridSide;
  readonly draft: GridDraft;
  /** What was planned, beside what was realised. */
  readonly planned?: GridDraft | undefined;
  readonly quarters: readonly Quarter[];
  readonly isEditable: boolean;
  /** Last quarter in which something can be typed; undefined: in all. */
  readonly upTo?: Quarter | null | undefined;
  readonly onCells: (changes: readonly CellChange[]) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onReport: (report: LandingReport | null) => void;
  /** Opens the terms of a line; absent where they are fixed. */
  readonly onLine?: ((key: number) => void) | undefined;
};

/** A-1 · amounts by line and quarter, with the keys and the clipboard of a spreadsheet. */
export function AmountGrid(props: AmountGridProps) {
  const { side, draft, planned, quarters, isEditable, upTo } = props;
  const { t } = useTranslation();
  const language = useGridLanguage();
  const table = useRef<HTMLTableElement>(null);
  const barId = useId();
  const helpId = useId();
  const isOff = useCallback(
    (quarter: Quarter): boolean => upTo !== undefined && (upTo === null || quarter > upTo),
    [upTo],
  );
  const cells = useGridCells({ ...props, table, language, isOff });
  const totals = useMemo(() => totalsOfDraft(draft), [draft]);
  const years = useMemo(() => yearColumns(quarters), [quarters]);
  const shown = useMemo(
    () => textsOf([...draft, ...(planned ?? [])], quarters, language),
    [draft, planned, quarters, language],
  );
  const byId = useMemo(() => new Map(planned?.map((line) => [line.id, line])), [planned]);

  // Lines are drawn anew only when something of them changed, so what they call must not change with every key.
  const latest = useRef(cells);
  useLayoutEffect(() => {
    latest.current = cells;
  });
  const onText = useCallback((text: string): void => latest.current.setText(text), []);
  const onEnd = useCallback((end: EditEnd | null): void => latest.current.end(end), []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!placeOf(event.target) || event.nativeEvent.isComposing) return;
    const key = gridKeyOf(event);
    if (key && cells.press(key)) event.preventDefault();
  };
  const { active } = cells.selection;
  const { top, bottom, left, right } = cells.block;
  return (
    <>
      <div className="table-scroll amount-scroll">
        <table
          ref={table}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table of cells one moves through is the grid pattern (WAI-ARIA)
          role="grid"
          className="amount-grid"
          aria-label={t(`arrangementAmounts.grid.${side}`)}
          aria-describedby={helpId}
          aria-multiselectable="true"
          aria-readonly={isEditable ? undefined : true}
          onKeyDown={onKeyDown}
          {...gridPointer(cells, isEditable)}
        >
          <AmountGridHead years={years} isOff={isOff} />
          <tbody>
            {draft.map((line, row) => {
              const isIn = row >= top && row <= bottom;
              return (
                <AmountLine
                  key={line.key}
                  row={row}
                  line={line}
                  planned={byId.get(line.id)}
                  years={years}
                  activeColumn={row === active.row ? active.column : null}
                  chosenFrom={isIn ? left : null}
                  chosenTo={isIn ? right : null}
                  editing={row === active.row ? cells.editing : null}
                  isOff={isOff}
                  describedBy={barId}
                  shown={shown}
                  onText={onText}
                  onEnd={onEnd}
                  onLine={props.onLine}
                />
              );
            })}
          </tbody>
          <AmountGridTotals totals={totals} years={years} text={shown.amount} />
        </table>
      </div>
      <p id={helpId} className="visually-hidden">
        {t(isEditable ? 'arrangementAmounts.grid.help' : 'arrangementAmounts.grid.helpRead')}
      </p>
      <FormulaBar id={barId} cells={cells} draft={draft} quarters={quarters} isEditable={isEditable} />
    </>
  );
}
