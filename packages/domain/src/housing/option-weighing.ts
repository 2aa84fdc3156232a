import { byText } from './by-text.ts';
import { OPTION_CRITERIA, type OptionCriterion, type OptionWeights } from './option-criteria.ts';
import type { CriterionScore, OptionScores } from './option-scores.ts';

/** A criterion in the total of a location. */
export type WeighedPart = CriterionScore & {
  readonly criterion: OptionCriterion;
  readonly weight: number;
  /** Tenths of a point; those of all parts add up to the total. Null: no score, so it is left out. */
  readonly contributionTenths: number | null;
};

export type WeighedOption = {
  /** 0 to 1,000 tenths of a point; null: nothing that weighs is known. */
  readonly totalTenths: number | null;
  /** The weight of the criteria with a score, and of all. */
  readonly knownWeight: number;
  readonly allWeight: number;
  readonly parts: readonly WeighedPart[];
};

const TENTHS = 10;

/**
 * H-5 · the weighted mean of the criteria that are known, in tenths of a point, with how much of the weight that is. What is
 * unknown is left out, so it neither helps nor harms. Contributions add up exactly (largest remainder; ties in the
 * order of the criteria).
 */
export function weighOption(scores: OptionScores, weights: OptionWeights): WeighedOption {
  const isKnown = (criterion: OptionCriterion): boolean => scores[criterion].score !== null;
  const weightOf = (criteria: readonly OptionCriterion[]): number =>
    criteria.reduce((sum, criterion) => sum + weights[criterion], 0);
  const knownWeight = weightOf(OPTION_CRITERIA.filter(isKnown));
  const allWeight = weightOf(OPTION_CRITERIA);
  const grains = OPTION_CRITERIA.map(
    (criterion) => TENTHS * weights[criterion] * (scores[criterion].score ?? 0),
  );
  const total =
    knownWeight === 0 ? 0 : Math.round(grains.reduce((sum, grain) => sum + grain, 0) / knownWeight);
  const contributions = apportioned(grains, knownWeight, total);
  return {
    totalTenths: knownWeight === 0 ? null : total,
    knownWeight,
    allWeight,
    parts: OPTION_CRITERIA.map(
      (criterion, index): WeighedPart => ({
        ...scores[criterion],
        criterion,
        weight: weights[criterion],
        contributionTenths: knownWeight === 0 || !isKnown(criterion) ? null : (contributions[index] ?? 0),
      }),
    ),
  };
}

/** Whole tenths that add up to the total: rounded down, then the largest remainders one more. */
function apportioned(grains: readonly number[], weight: number, total: number): number[] {
  if (weight === 0) return grains.map(() => 0);
  const whole = grains.map((grain) => Math.floor(grain / weight));
  const left = total - whole.reduce((sum, tenths) => sum + tenths, 0);
  const byRemainder = grains
    .map((grain, index) => ({ index, remainder: grain % weight }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of byRemainder.slice(0, left)) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}

type Compared = { readonly id: string; readonly name: string; readonly scores: OptionScores };
export type RankedOption = WeighedOption & {
  readonly id: string;
  /** 1 is the best; equal totals share a rank. Null: without a total there is none. */
  readonly rank: number | null;
};

/**
 * H-5 · locations by total, the best first; of equal totals the one of which most is known, then by name. Without a total
 * they come last.
 */
export function rankOptions(options: readonly Compared[], weights: OptionWeights): RankedOption[] {
  const weighed = options.map(({ id, name, scores }) => ({ id, name, ...weighOption(scores, weights) }));
  const order = (total: number | null): number => total ?? -1;
  weighed.sort(
    (one, other) =>
      order(other.totalTenths) - order(one.totalTenths) ||
      other.knownWeight - one.knownWeight ||
      byText(one.name, other.name) ||
      byText(one.id, other.id),
  );
  return weighed.map(({ name: _name, ...option }) => ({
    ...option,
    rank:
      option.totalTenths === null
        ? null
        : 1 + weighed.filter(({ totalTenths }) => order(totalTenths) > order(option.totalTenths)).length,
  }));
}

/** H-5 · the locations that do best on a criterion; none while only one is known or all do the same. */
export function bestOn(
  criterion: OptionCriterion,
  options: readonly Pick<Compared, 'id' | 'scores'>[],
): readonly string[] {
  const known = options.flatMap(({ id, scores }) => {
    const { score } = scores[criterion];
    return score === null ? [] : [{ id, score }];
  });
  const highest = Math.max(...known.map(({ score }) => score));
  const best = known.filter(({ score }) => score === highest);
  return best.length === known.length ? [] : best.map(({ id }) => id);
}
