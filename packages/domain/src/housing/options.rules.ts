import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import type { OptionState } from './housing-codes.ts';
import type { HousingStep } from './housing-steps.ts';
import { HOUSING_LIMITS } from './housing.schemas.ts';
import { OPTION_CRITERIA, type OptionWeights } from './option-criteria.ts';
import type { OptionFields, OptionJudgement } from './option.schemas.ts';

type Days = Pick<OptionFields, 'permitExpectedOn' | 'completionOn'>;

/** What a location is when it is set; null: it is new. */
export type SetOption = {
  readonly step: HousingStep;
  readonly state: OptionState | null;
  /** Locations that the case has already, whatever became of them. */
  readonly options: number;
};

/**
 * H-5 · whether a location can be set: there is room for one more, it did not fall off, it is not complete before its permit,
 * and what is being built keeps a day of completion.
 */
export const decideSetOption = (
  { permitExpectedOn, completionOn }: Days,
  { step, state, options }: SetOption,
): Verdict =>
  verdictOf(
    violatedIf(state === null && options >= HOUSING_LIMITS.options, 'HOUSING_LIMIT_REACHED', {
      most: HOUSING_LIMITS.options,
    }),
    violatedIf(state === 'DROPPED', 'HOUSING_OPTION_DROPPED'),
    violatedIf(
      permitExpectedOn !== null && completionOn !== null && completionOn < permitExpectedOn,
      'HOUSING_COMPLETION_BEFORE_PERMIT',
      { permitExpectedOn: permitExpectedOn ?? '', completionOn: completionOn ?? '' },
    ),
    violatedIf(
      step === 'REALISATION' && state === 'CHOSEN' && completionOn === null,
      'HOUSING_COMPLETION_MISSING',
    ),
  );

export type JudgedOption = {
  readonly step: HousingStep;
  readonly state: OptionState;
  readonly completionOn: string | null;
};

/**
 * H-5 · whether a location can be chosen, fall off or be weighed again. What fell off is weighed again first. A case that is
 * being realised keeps a choice with a day of completion: another can take its place.
 */
export function decideJudgeOption({ state }: Pick<OptionJudgement, 'state'>, option: JudgedOption): Verdict {
  const isChoosing = state === 'CHOSEN';
  const isRealised = option.step === 'REALISATION';
  return verdictOf(
    violatedIf(isChoosing && option.state === 'DROPPED', 'HOUSING_OPTION_DROPPED'),
    violatedIf(isRealised && !isChoosing && option.state === 'CHOSEN', 'HOUSING_CHOICE_MISSING'),
    violatedIf(isRealised && isChoosing && option.completionOn === null, 'HOUSING_COMPLETION_MISSING'),
  );
}

/** H-5 · with nothing weighing anything there is no total. */
export const decideSetWeights = (weights: OptionWeights): Verdict =>
  verdictOf(
    violatedIf(
      OPTION_CRITERIA.every((criterion) => weights[criterion] === 0),
      'HOUSING_WEIGHTS_ZERO',
    ),
  );
