import type { AreaScope } from '@regiovast/db/people/area-scope';
import {
  type ArrangementAmountRow,
  type FoundArrangement,
} from '@regiovast/db/arrangements/read-arrangements';
import type { Session } from '@regiovast/db/store/store';
import { quartersOfPeriod } from '@regiovast/domain/arrangements/arrangement-period';
import { type ArrangementStatus, wasContracted } from '@regiovast/domain/arrangements/arrangement-statuses';
import type { GridCell, GridView } from '@regiovast/domain/arrangements/grid.views';
import { today } from '@regiovast/domain/kernel/clock';
import { type Quarter, quarterOf } from '@regiovast/domain/kernel/quarter';
import { type Verdict, verdictOf, violatedIf } from '@regiovast/domain/kernel/verdict';
import { capability } from '../trpc/capability.ts';
import type { Deps, SignedIn } from '../trpc/deps.ts';
import { sideOf } from './arrangement-reach.ts';
import { mustFindShown, shownAmounts, shownLines } from './shown-arrangement.ts';

/** A-5 · deliveries are stated from the contract on, also for the last quarter after the end, until it is evaluated. */
export const deliveryVerdict = (status: ArrangementStatus): Verdict =>
  verdictOf(violatedIf(!wasContracted(status) || status === 'EVALUATED', 'ARRANGEMENT_NOT_RUNNING'));

/** The grid of an arrangement as the actor sees it now; NOT_FOUND for who is no party to it (C-1). */
export async function gridView(
  s: Session,
  { clock }: Pick<Deps, 'clock'>,
  actor: SignedIn,
  scope: AreaScope,
  arrangementId: string,
): Promise<GridView> {
  const found = await mustFindShown(s, scope, arrangementId);
  const { arrangement } = found;
  const lines = await shownLines(s, found);
  const amounts = Map.groupBy(await shownAmounts(s, found), ({ lineId }) => lineId);
  const isDraft = arrangement.status === 'DRAFT';
  const quarters = quartersOfPeriod(arrangement);
  return {
    arrangementId,
    number: arrangement.number,
    standing: sideOf(actor),
    version: arrangement.version,
    status: arrangement.status,
    periodFrom: arrangement.periodFrom,
    periodTo: arrangement.periodTo,
    quarters,
    realisedUpTo: lastBegun(found, quarters, quarterOf(today(clock))),
    lines: lines.map(({ id, label, kind, unitCents, breakEvenPatients }) => ({
      id,
      label,
      kind,
      unitCents,
      breakEvenPatients,
      cells: (amounts.get(id) ?? []).map(cellOf),
    })),
    totalCents: found.totalCents,
    can: {
      savePlanned: capability(
        actor,
        'arrangements.saveGrid',
        verdictOf(violatedIf(!isDraft, 'ARRANGEMENT_NOT_EDITABLE')),
      ),
      saveRealised: capability(actor, 'arrangements.saveRealised', deliveryVerdict(arrangement.status)),
    },
  };
}

const lastBegun = (
  { arrangement }: Pick<FoundArrangement, 'arrangement'>,
  quarters: readonly Quarter[],
  now: Quarter,
): Quarter | null =>
  wasContracted(arrangement.status) ? (quarters.findLast((quarter) => quarter <= now) ?? null) : null;

const cellOf = ({
  quarter,
  plannedQuantity,
  plannedCents,
  realisedQuantity,
  realisedCents,
}: ArrangementAmountRow): GridCell => ({
  quarter,
  plannedQuantity,
  plannedCents,
  realisedQuantity,
  realisedCents,
});
