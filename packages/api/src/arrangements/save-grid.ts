import { findAmounts, findLines } from '@regiovast/db/arrangements/read-arrangements';
import { type GridLineRow, type PlannedRow, replaceGrid } from '@regiovast/db/arrangements/write-grid';
import { quartersOfPeriod } from '@regiovast/domain/arrangements/arrangement-period';
import { gridVerdict, storedAmount } from '@regiovast/domain/arrangements/grid.rules';
import { type GridLineInput, saveGridInputSchema } from '@regiovast/domain/arrangements/grid.schemas';
import { gridViewSchema } from '@regiovast/domain/arrangements/grid.views';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { notFound } from '@regiovast/domain/kernel/errors';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { recordArrangementEvent } from './arrangement-events.ts';
import { mustChangeDraft } from './arrangement-reach.ts';
import { changeArrangement } from './change-arrangement.ts';
import { gridView } from './grid-view.ts';

/**
 * · lays down the planned grid of a draft as a whole: lines in order, amounts by quarter. What patients and hours
 * cost is computed here. A grid that says what is there already changes nothing.
 * @throws ARRANGEMENT_NOT_EDITABLE, STALE_VERSION (S-3), ARRANGEMENT_LIMIT_REACHED, ARRANGEMENT_OUTSIDE_PERIOD,
 *   ARRANGEMENT_AMOUNT_TOO_LARGE, NOT_FOUND for a line of another arrangement
 */
export const saveGrid = procedure('arrangements.saveGrid')
  .input(saveGridInputSchema)
  .output(gridViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input }) =>
    deps.store.transaction(async (tx) => {
      const { arrangementId } = input;
      const found = await mustChangeDraft(tx, scope, input);
      throwIfViolated(gridVerdict(input.lines, quartersOfPeriod(found.arrangement)));
      const known = await findLines(tx, arrangementId);
      const knownIds = new Set(known.map(({ id }) => id));
      if (input.lines.some(({ id }) => id !== null && !knownIds.has(id))) throw notFound();
      const written = input.lines.map((line) => writtenLine(line, line.id ?? deps.ids.next()));
      const lines = written.map(({ line }) => line);
      const planned = written.flatMap((one) => one.planned);
      const before = {
        lines: known.map(lineFields),
        planned: (await findAmounts(tx, arrangementId)).map(plannedFields),
      };
      const after = { lines: lines.map(lineFields), planned: planned.map(plannedFields) };
      if (formOf(before) !== formOf(after)) {
        await replaceGrid(tx, arrangementId, { lines, planned, knownIds });
        await changeArrangement(tx, deps, found, {});
        await recordArrangementEvent(tx, deps, actor, 'arrangements.gridSaved', arrangementId, {
          lines: lines.length,
        });
      }
      return gridView(tx, deps, actor, scope, arrangementId);
    }),
  );

/** A line and its cells as they are stored; nought is the same as an empty cell: nothing is planned. */
function writtenLine(
  { cells, label, kind, unitCents, breakEvenPatients }: GridLineInput,
  id: string,
): { line: GridLineRow; planned: PlannedRow[] } {
  const price = { kind, unitCents, breakEvenPatients };
  const planned = cells
    .filter(({ value }) => value > 0)
    .map(({ quarter, value }) => {
      const { quantity, cents } = storedAmount(price, value);
      return { lineId: id, quarter, plannedQuantity: quantity, plannedCents: cents };
    });
  return { line: { id, label, ...price }, planned };
}

const lineFields = ({ id, label, kind, unitCents, breakEvenPatients }: GridLineRow) => ({
  id,
  label,
  kind,
  unitCents: unitCents ?? null,
  breakEvenPatients: breakEvenPatients ?? null,
});
const plannedFields = ({ lineId, quarter, plannedQuantity, plannedCents }: PlannedRow) => ({
  lineId,
  quarter,
  plannedQuantity: plannedQuantity ?? null,
  plannedCents,
});

type Form = {
  readonly lines: readonly ReturnType<typeof lineFields>[];
  readonly planned: readonly ReturnType<typeof plannedFields>[];
};
/** Lines in their order, cells in any. */
const formOf = ({ lines, planned }: Form): string =>
  canonicalJson({
    lines,
    planned: planned.toSorted((a, b) => (`${a.lineId} ${a.quarter}` < `${b.lineId} ${b.quarter}` ? -1 : 1)),
  });
