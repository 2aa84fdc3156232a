import {
  type ArrangementLineRow,
  findAmounts,
  findLines,
} from '@regiovast/db/arrangements/read-arrangements';
import { type RealisedRow, setRealised } from '@regiovast/db/arrangements/write-grid';
import { quartersOfPeriod } from '@regiovast/domain/arrangements/arrangement-period';
import { realisedVerdict, storedAmount } from '@regiovast/domain/arrangements/grid.rules';
import { saveRealisedInputSchema } from '@regiovast/domain/arrangements/grid.schemas';
import { gridViewSchema } from '@regiovast/domain/arrangements/grid.views';
import { today } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import { quarterOf } from '@regiovast/domain/kernel/quarter';
import { throwIfViolated } from '@regiovast/domain/kernel/verdict';
import { procedure } from '../trpc/procedure.ts';
import { recordArrangementEvent } from './arrangement-events.ts';
import { mustFindArrangement } from './arrangement-reach.ts';
import { changeArrangement } from './change-arrangement.ts';
import { deliveryVerdict, gridView } from './grid-view.ts';

/**
 * A-5 · states what was delivered per line and quarter, beside the plan, which stays as it was contracted. What patients
 * and hours cost is computed here.
 * @throws ARRANGEMENT_NOT_RUNNING, STALE_VERSION (S-3), ARRANGEMENT_OUTSIDE_PERIOD, DATE_IN_FUTURE for a quarter that has
 *   not begun, ARRANGEMENT_AMOUNT_TOO_LARGE, NOT_FOUND for a line of another arrangement
 */
export const saveRealised = procedure('arrangements.saveRealised')
  .input(saveRealisedInputSchema)
  .output(gridViewSchema)
  .mutation(({ ctx: { actor, deps, scope }, input: { arrangementId, version, cells } }) =>
    deps.store.transaction(async (tx) => {
      const found = await mustFindArrangement(tx, scope, arrangementId);
      const { arrangement } = found;
      throwIfViolated(deliveryVerdict(arrangement.status));
      if (arrangement.version !== version) throw new DomainError('STALE_VERSION');
      const lines = new Map((await findLines(tx, arrangementId)).map((line) => [line.id, line]));
      const asked = cells.map((cell) => ({ ...cell, line: mustHaveLine(lines, cell.lineId) }));
      throwIfViolated(
        realisedVerdict(asked, {
          quarters: quartersOfPeriod(arrangement),
          upTo: quarterOf(today(deps.clock)),
        }),
      );
      const stated = new Map(
        (await findAmounts(tx, arrangementId)).map((row) => [`${row.lineId} ${row.quarter}`, row]),
      );
      const changed = asked
        .map(({ line, quarter, value }) => realisedRow(line, quarter, value))
        .filter((row) => {
          const before = stated.get(`${row.lineId} ${row.quarter}`);
          return (
            (before?.realisedCents ?? null) !== row.realisedCents ||
            (before?.realisedQuantity ?? null) !== row.realisedQuantity
          );
        });
      if (changed.length > 0) {
        await setRealised(tx, arrangementId, changed);
        await changeArrangement(tx, deps, found, {});
        await recordArrangementEvent(tx, deps, actor, 'arrangements.realisedSaved', arrangementId, {
          lines: new Set(changed.map(({ lineId }) => lineId)).size,
        });
      }
      return gridView(tx, deps, actor, scope, arrangementId);
    }),
  );

function mustHaveLine(lines: ReadonlyMap<string, ArrangementLineRow>, lineId: string): ArrangementLineRow {
  const line = lines.get(lineId);
  if (!line) throw notFound();
  return line;
}

function realisedRow(line: ArrangementLineRow, quarter: string, value: number | null): RealisedRow {
  if (value === null) return { lineId: line.id, quarter, realisedQuantity: null, realisedCents: null };
  const { quantity, cents } = storedAmount(line, value);
  return { lineId: line.id, quarter, realisedQuantity: quantity, realisedCents: cents };
}
