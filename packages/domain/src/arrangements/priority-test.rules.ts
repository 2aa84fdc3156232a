import type { AccessTestOutcome, ArrangementType } from './arrangement-codes.ts';
import type { PriorityFigures } from './priority-figures.ts';

/** A-2 · the points of the priority test, in the order in which they are read. */
export const PRIORITY_POINTS = [
  'PRESSURE',
  'WHY_HERE',
  'WHY_MEASURE',
  'ACCESS_TEST',
  'EXPECTED_OUTCOME',
  'COST_PER_PLACE',
] as const;
export type PriorityPointCode = (typeof PRIORITY_POINTS)[number];

/**
 * How a point stands: answered; still to be answered; answered in a way that does not do (a negative access test); or
 * unknown, which nobody at the insurer can answer and which holds nothing up.
 */
export const PRIORITY_POINT_STATES = ['ok', 'missing', 'failed', 'unknown'] as const;
export type PriorityPointState = (typeof PRIORITY_POINT_STATES)[number];
export type PriorityPoint = { readonly code: PriorityPointCode; readonly state: PriorityPointState };

/** What the test is answered with, beside its figures. */
export type PriorityAnswers = {
  readonly type: ArrangementType;
  readonly whyHere: string;
  readonly whyMeasure: string;
  readonly accessTest: { readonly outcome: AccessTestOutcome; readonly reason: string } | null;
  readonly expectedPlaces: number | null;
  readonly expectedOn: string | null;
  readonly expectedOutcome: string;
};

/** A-2 · a housing contribution is paid only where housing was found to be a cause of reduced access (dossier 3). */
const needsAccessTest = (type: ArrangementType): boolean => type === 'HOUSING_CONTRIBUTION';

/** A-2 · how each point of the priority test stands; the access test is asked for a housing contribution only. */
export function priorityPoints(
  answers: PriorityAnswers,
  figures: Pick<PriorityFigures, 'pressure' | 'totalCents' | 'centsPerPlace'>,
): PriorityPoint[] {
  const states: Readonly<Record<PriorityPointCode, PriorityPointState>> = {
    PRESSURE: figures.pressure ? 'ok' : 'unknown',
    WHY_HERE: writtenState(answers.whyHere),
    WHY_MEASURE: writtenState(answers.whyMeasure),
    ACCESS_TEST: accessState(answers.accessTest),
    EXPECTED_OUTCOME: outcomeState(answers),
    COST_PER_PLACE: costState(answers.expectedPlaces, figures),
  };
  return PRIORITY_POINTS.filter((code) => code !== 'ACCESS_TEST' || needsAccessTest(answers.type)).map(
    (code) => ({ code, state: states[code] }),
  );
}

const writtenState = (words: string): PriorityPointState => (words.trim() === '' ? 'missing' : 'ok');

const accessState = (test: PriorityAnswers['accessTest']): PriorityPointState => {
  if (test === null) return 'missing';
  return test.outcome === 'POSITIVE' ? writtenState(test.reason) : 'failed';
};

const outcomeState = ({
  expectedPlaces,
  expectedOn,
  expectedOutcome,
}: PriorityAnswers): PriorityPointState =>
  expectedPlaces === null || expectedOn === null ? 'missing' : writtenState(expectedOutcome);

/** Without amounts there is no cost yet; where no places are expected there is none at all. */
function costState(
  expectedPlaces: number | null,
  { totalCents, centsPerPlace }: Pick<PriorityFigures, 'totalCents' | 'centsPerPlace'>,
): PriorityPointState {
  if (expectedPlaces === null || totalCents === 0) return 'missing';
  return centsPerPlace === null ? 'unknown' : 'ok';
}
