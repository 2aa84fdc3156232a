import type { Role } from '../people/organisation.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import {
  INSURER_STEPS,
  isReopening,
  PHASE_DEMANDS,
  PHASE_STEPS,
  type PhaseDemand,
  type RiskPhase,
} from './phases.ts';
import type { CaseLead } from './record-fields.ts';

export type MoveRequest = {
  readonly from: RiskPhase;
  readonly to: RiskPhase;
  readonly effectiveOn: string;
  readonly expectedEndOn: string | null;
  /** Patients placed by this move, over all places. */
  readonly patientsPlaced: number;
  readonly placesNamed: number;
  /** Patients who need a place: affected or else enrolled; null when unknown. */
  readonly patientsToPlace: number | null;
  /** The day on which the present phase began. */
  readonly phaseSince: string;
  readonly today: string;
};

/** What a step asks beside a day and a reason; the screen and the rule share it. */
export type MoveDemands = { readonly endDate: boolean; readonly places: 'none' | 'some' | 'all' };

/**
 * D-2 · what a step asks. From `WATCH` no patient has lost care, so nobody is placed; where the number of patients is
 * unknown, `RESOLVED` asks for places without a sum.
 */
export function demandsOf(from: RiskPhase, to: RiskPhase, patientsToPlace: number | null): MoveDemands {
  const demands: readonly PhaseDemand[] = PHASE_DEMANDS[to];
  const asksAll = demands.includes('allPlaces') && from !== 'WATCH';
  const asksSome = demands.includes('somePlaces') || (asksAll && patientsToPlace === null);
  return {
    endDate: demands.includes('endDate'),
    places: asksSome ? 'some' : asksAll ? 'all' : 'none',
  };
}

/** The steps a case can take from a phase (D-2). */
const nextPhases = (phase: RiskPhase): readonly RiskPhase[] => PHASE_STEPS[phase];

const RHO_MOVERS: readonly Role[] = ['rhoCoordinator', 'rhoManager'];
const INSURER_MOVERS: readonly Role[] = ['procurementOfficer', 'procurementManager'];

/** D-2, D-4 · the steps that somebody can take: the RHO all of them, an insurer some while it has the lead. */
export function stepsFor(roles: readonly Role[], lead: CaseLead, from: RiskPhase): readonly RiskPhase[] {
  if (roles.some((role) => RHO_MOVERS.includes(role))) return PHASE_STEPS[from];
  const leads = lead === 'insurer' && roles.some((role) => INSURER_MOVERS.includes(role));
  return leads ? INSURER_STEPS[from] : [];
}

/** D-2, D-4 · whether somebody with the right to move cases can take any step of this case now. */
export const decideMayMove = (roles: readonly Role[], lead: CaseLead, from: RiskPhase): Verdict =>
  verdictOf(violatedIf(stepsFor(roles, lead, from).length === 0, 'CASE_LED_BY_OTHER'));

/** D-2, D-4 · whether somebody with the right to move cases may take this step of this case. */
export const decideMover = (
  roles: readonly Role[],
  lead: CaseLead,
  { from, to }: Pick<MoveRequest, 'from' | 'to'>,
): Verdict =>
  verdictOf(
    violatedIf(
      nextPhases(from).includes(to) && !stepsFor(roles, lead, from).includes(to),
      'CASE_LED_BY_OTHER',
    ),
  );

/**
 * D-2 · whether a case may move: along the table, not into the future, not before the present phase began, and with
 * what the step demands (`demandsOf`).
 */
export function decideMove(move: MoveRequest): Verdict {
  const demands = demandsOf(move.from, move.to, move.patientsToPlace);
  return verdictOf(
    violatedIf(!nextPhases(move.from).includes(move.to), 'CASE_STEP_NOT_ALLOWED', {
      from: move.from,
      to: move.to,
    }),
    violatedIf(move.effectiveOn > move.today, 'DATE_IN_FUTURE', { today: move.today }),
    violatedIf(move.effectiveOn < move.phaseSince, 'DATE_BEFORE_PREVIOUS_STEP', { since: move.phaseSince }),
    violatedIf(demands.endDate && move.expectedEndOn === null, 'CASE_END_DATE_MISSING'),
    violatedIf(demands.places === 'some' && move.placesNamed === 0, 'CASE_BRIDGING_INCOMPLETE'),
    violatedIf(
      demands.places === 'some' &&
        move.patientsToPlace !== null &&
        move.patientsPlaced > move.patientsToPlace,
      'PLACEMENTS_ABOVE_PATIENTS',
      { placed: move.patientsPlaced, patients: move.patientsToPlace },
    ),
    violatedIf(
      demands.places === 'all' && move.patientsPlaced !== move.patientsToPlace,
      'CASE_PLACEMENT_INCOMPLETE',
      { placed: move.patientsPlaced, enrolled: move.patientsToPlace },
    ),
  );
}

/**
 * D-2, D-5 · whether a case that was over may open again: its practice is open, and no other case is open for it.
 * Steps that reopen nothing always may.
 */
export const decideReopening = (
  { from, to }: Pick<MoveRequest, 'from' | 'to'>,
  practice: {
    readonly closedOn: string | null;
    readonly openCaseNumber: string | null;
    readonly today: string;
  },
): Verdict =>
  verdictOf(
    violatedIf(
      isReopening(from, to) && practice.closedOn !== null && practice.closedOn < practice.today,
      'PRACTICE_CLOSED',
      { closedOn: practice.closedOn },
    ),
    violatedIf(isReopening(from, to) && practice.openCaseNumber !== null, 'CASE_OPEN_ELSEWHERE', {
      number: practice.openCaseNumber,
    }),
  );
