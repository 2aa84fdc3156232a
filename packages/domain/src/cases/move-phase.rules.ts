import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { PHASE_STEPS, type RiskPhase } from './phases.ts';

export type MoveRequest = {
  readonly from: RiskPhase;
  readonly to: RiskPhase;
  readonly effectiveOn: string;
  readonly expectedEndOn: string | null;
  /** Patients placed by this move, over all practices. */
  readonly patientsPlaced: number;
  readonly practicesNamed: number;
  /** Enrolled patients of the practice; null when unknown. */
  readonly enrolledPatients: number | null;
  /** The day on which the present phase began. */
  readonly phaseSince: string;
  readonly today: string;
};

/** The steps a case can take from a phase (D-2). */
export const nextPhases = (phase: RiskPhase): readonly RiskPhase[] => PHASE_STEPS[phase];

/**
 * D-2 · whether a case may move: along the table, not into the future, not before the present phase began,
 * and with what the target demands: `THREATENED` an expected end date; `BRIDGING` how many patients where;
 * `RESOLVED` from a phase that affected patients where all of them went.
 */
export function decideMove(move: MoveRequest): Verdict {
  const mustPlace = move.to === 'BRIDGING' || (move.to === 'RESOLVED' && move.from !== 'WATCH');
  const mustPlaceAll = move.to === 'RESOLVED' && mustPlace && move.enrolledPatients !== null;
  return verdictOf(
    violatedIf(!nextPhases(move.from).includes(move.to), 'CASE_STEP_NOT_ALLOWED', {
      from: move.from,
      to: move.to,
    }),
    violatedIf(move.effectiveOn > move.today, 'DATE_IN_FUTURE', { today: move.today }),
    violatedIf(move.effectiveOn < move.phaseSince, 'DATE_BEFORE_PREVIOUS_STEP', { since: move.phaseSince }),
    violatedIf(move.to === 'THREATENED' && move.expectedEndOn === null, 'CASE_END_DATE_MISSING'),
    violatedIf(mustPlace && !mustPlaceAll && move.practicesNamed === 0, 'CASE_BRIDGING_INCOMPLETE'),
    violatedIf(mustPlaceAll && move.patientsPlaced !== move.enrolledPatients, 'CASE_PLACEMENT_INCOMPLETE', {
      placed: move.patientsPlaced,
      enrolled: move.enrolledPatients,
    }),
  );
}
