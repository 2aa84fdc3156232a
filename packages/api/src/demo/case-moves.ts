import type { Session } from '@regiovast/db/store/store';
import { placementsOf } from './case-placements.ts';
import { MOVE_REASONS } from './case-texts.ts';
import type { StatedPractice } from './make-statements.ts';
import type { CasePlan } from './plan-cases.ts';
import type { Prng } from './prng.ts';
import type { DemoPerson } from './write-organisations.ts';

export type MoveRow = Session['t']['caseMoves']['$inferInsert'];
export type PlacementRow = Session['t']['casePlacements']['$inferInsert'];

/** The moves of a case, the signal first, with the placements they ask for. */
export function caseMoves(
  { practice, steps }: CasePlan,
  caseId: string,
  context: { prng: Prng; coordinator: DemoPerson; neighbours: readonly StatedPractice[] },
): { moves: MoveRow[]; placements: PlacementRow[] } {
  const { prng, coordinator, neighbours } = context;
  const moves: MoveRow[] = [];
  const placements: PlacementRow[] = [];
  for (const [at, { phase, effectiveOn, enteredAt }] of steps.entries()) {
    const id = prng.idAt(enteredAt);
    const from = steps[at - 1]?.phase ?? null;
    const reason = prng.pick(MOVE_REASONS[phase]);
    moves.push({
      id,
      caseId,
      fromPhase: from,
      toPhase: phase,
      effectiveOn,
      enteredAt,
      enteredBy: coordinator.id,
      reason,
    });
    for (const placement of placementsOf({ from, to: phase, effectiveOn }, practice, { neighbours, prng })) {
      placements.push({
        ...placement,
        moveId: id,
        caseId,
        kind: 'PRACTICE',
        place: placement.practiceId,
      });
    }
  }
  return { moves, placements };
}
