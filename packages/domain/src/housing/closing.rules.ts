import { dayOfInstant } from '../kernel/calendar-date.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { needsExplanation } from './apply-or-explain.ts';
import type { HousingOutcome } from './housing-codes.ts';
import { demandsVerdict, type HousingFacts, nextHousingSteps, stepDayVerdict } from './housing-step.rules.ts';
import type { HousingStep } from './housing-steps.ts';
import { type GivenAnswer, isUnanswered, type StandingCell } from './standing.ts';

/** What stands in the way of closing, by code of the cell and in the order of the guidance. */
export type ClosingObstacles = {
  /** H-2 · deviations without an explanation that was signed and holds; no case closes with one. */
  readonly unexplained: readonly string[];
  /** Not answered as they read now; only a case that was withdrawn closes with one. */
  readonly unanswered: readonly string[];
};

/** H-2 · a deviation that has to be answered again has no explanation of what is asked now. */
export function closingObstacles(cells: readonly StandingCell[]): ClosingObstacles {
  const isUnexplained = ({ standing, answer }: StandingCell): boolean =>
    isUnanswered(standing)
      ? standing === 'ANSWER_AGAIN' && answer !== null && needsExplanation(answer.state)
      : standing !== 'APPLIED' && standing !== 'EXPLAINED';
  const codes = (of: readonly StandingCell[]): string[] => of.map(({ cell }) => cell.code);
  return {
    unexplained: codes(cells.filter(isUnexplained)),
    unanswered: codes(cells.filter((cell) => isUnanswered(cell.standing) && !isUnexplained(cell))),
  };
}

/** H-2 · the closing day cannot lie before the last step, or before an answer or signature on which the closing rests. */
export const earliestClosingOn = (stepSince: string, answers: readonly GivenAnswer[]): string =>
  answers
    .filter(({ replacedAt }) => replacedAt === null)
    .flatMap(({ answeredAt, counterSignedAt }) => [answeredAt, counterSignedAt ?? answeredAt])
    .map(dayOfInstant)
    .reduce((last, day) => (day > last ? day : last), stepSince);

type Closing = {
  readonly step: HousingStep;
  readonly outcome: HousingOutcome;
  readonly closedOn: string;
  readonly earliestOn: string;
  readonly today: string;
  readonly obstacles: ClosingObstacles;
};

/** H-2, H-7 · whether a case can be closed with an outcome on a day. */
export function closeVerdict(closing: Closing): Verdict {
  const { step, outcome, closedOn, earliestOn, today, obstacles } = closing;
  const { unexplained, unanswered } = obstacles;
  return verdictOf(
    violatedIf(step === 'CLOSED', 'HOUSING_CASE_CLOSED'),
    violatedIf(unexplained.length > 0, 'HOUSING_UNEXPLAINED', { cells: unexplained.join(', ') }),
    violatedIf(unanswered.length > 0 && outcome !== 'WITHDRAWN', 'HOUSING_UNANSWERED', {
      cells: unanswered.join(', '),
    }),
    ...stepDayVerdict({ effectiveOn: closedOn, stepSince: earliestOn, today }).violations,
  );
}

/** H-7 · a case that was closed goes on at one of the steps of the step table, with what that step demands. */
export const reopenVerdict = (step: HousingStep, to: HousingStep, facts: HousingFacts): Verdict =>
  step === 'CLOSED' && nextHousingSteps(step).includes(to)
    ? demandsVerdict(to, facts)
    : verdictOf(violatedIf(true, 'HOUSING_STEP_NOT_ALLOWED', { from: step, to }));
