import type { Role } from '../people/organisation.ts';
import { type Verdict, type Violation, verdictOf, violatedIf } from '../kernel/verdict.ts';
import type { AccessTestState } from './housing-codes.ts';
import {
  HOUSING_STEP_DEMANDS,
  HOUSING_STEP_TABLE,
  type HousingDemand,
  type HousingStep,
  stepOrder,
} from './housing-steps.ts';

/** The RHO carries a housing case on; an insurer judges and answers within it. */
const MOVERS: readonly Role[] = ['rhoCoordinator', 'rhoManager'];

/** The steps a case can take from a step, closing and reopening included. */
export const nextHousingSteps = (from: HousingStep): readonly HousingStep[] => HOUSING_STEP_TABLE[from];

/**
 * Whether somebody may take a case from a step to another, by the step table and nothing else: NOT_ALLOWED when the course
 * is not theirs to decide, HOUSING_STEP_NOT_ALLOWED when the step does not lead there.
 */
export function housingStepVerdict(from: HousingStep, to: HousingStep, roles: readonly Role[]): Verdict {
  const isTheirs = roles.some((role) => MOVERS.includes(role));
  return verdictOf(
    violatedIf(!isTheirs, 'NOT_ALLOWED'),
    violatedIf(isTheirs && !nextHousingSteps(from).includes(to), 'HOUSING_STEP_NOT_ALLOWED', { from, to }),
  );
}

/** What is known of a case, as far as a step can demand it. */
export type HousingFacts = {
  readonly problem: string;
  readonly bottleneckCount: number;
  readonly enrolledPatients: number | null;
  readonly wantedFloorAreaM2: number | null;
  readonly wantedConsultingRooms: number | null;
  readonly wantedYear: number | null;
  /** H-1 · of the last access test; null: none was offered. */
  readonly testState: AccessTestState | null;
  /** H-5 · locations that did not fall off. */
  readonly optionCount: number;
  /** H-4 · years of which the cost is known. */
  readonly costYearCount: number;
  /** The location that was chosen. */
  readonly chosen: { readonly completionOn: string | null } | null;
};

/** What is wrong, who it is for, and what is wanted when: without these nobody can judge whether housing is the cause. */
const hasBasics = (facts: HousingFacts): boolean =>
  facts.bottleneckCount > 0 &&
  facts.problem.trim() !== '' &&
  facts.enrolledPatients !== null &&
  (facts.wantedFloorAreaM2 !== null || facts.wantedConsultingRooms !== null) &&
  facts.wantedYear !== null;

/** H-1 · the last test counts: one that was offered since takes the judgement of an earlier one away. */
const isDecided = ({ testState }: HousingFacts): boolean =>
  testState === 'CONFIRMED' || testState === 'REFUSED';

const DEMANDS: Readonly<Record<HousingDemand, (facts: HousingFacts) => Violation | null>> = {
  basics: (facts) => violatedIf(!hasBasics(facts), 'HOUSING_BASICS_MISSING'),
  decidedTest: (facts) => violatedIf(!isDecided(facts), 'HOUSING_TEST_NOT_DECIDED'),
  option: ({ optionCount }) => violatedIf(optionCount === 0, 'HOUSING_OPTION_MISSING'),
  costs: ({ costYearCount }) => violatedIf(costYearCount === 0, 'HOUSING_COSTS_MISSING'),
  choice: ({ chosen }) => violatedIf(chosen === null, 'HOUSING_CHOICE_MISSING'),
  // Without a choice its missing day is no second reason.
  completion: ({ chosen }) =>
    violatedIf(chosen !== null && chosen.completionOn === null, 'HOUSING_COMPLETION_MISSING'),
};

/** Whether all is there that a step demands; every reason at once. */
export const demandsVerdict = (to: HousingStep, facts: HousingFacts): Verdict =>
  verdictOf(...HOUSING_STEP_DEMANDS[to].map((demand) => DEMANDS[demand](facts)));

/** Whether a step leads back in the course, which asks for a reason. */
export const leadsBack = (from: HousingStep, to: HousingStep): boolean => stepOrder(to) < stepOrder(from);

export type HousingDay = {
  readonly effectiveOn: string;
  /** The day on which the present step began. */
  readonly stepSince: string;
  readonly today: string;
};

/** A step can be back-dated, but not into the future nor before the one it follows. */
export const stepDayVerdict = ({ effectiveOn, stepSince, today }: HousingDay): Verdict =>
  verdictOf(
    violatedIf(effectiveOn > today, 'DATE_IN_FUTURE', { today }),
    violatedIf(effectiveOn < stepSince, 'DATE_BEFORE_PREVIOUS_STEP', { since: stepSince }),
  );

export type HousingMove = HousingDay & {
  readonly from: HousingStep;
  readonly to: HousingStep;
  readonly roles: readonly Role[];
  readonly reason: string;
  readonly facts: HousingFacts;
};

/**
 * Whether a housing case may move: along the table, by the RHO, from a day that makes sense, with what the step demands, and
 * with a reason when it goes back.
 */
export function decideHousingMove({ from, to, roles, reason, facts, ...day }: HousingMove): Verdict {
  const step = housingStepVerdict(from, to, roles);
  if (!step.ok) return step;
  return verdictOf(
    ...stepDayVerdict(day).violations,
    violatedIf(leadsBack(from, to) && reason.trim() === '', 'HOUSING_REASON_MISSING'),
    ...demandsVerdict(to, facts).violations,
  );
}
