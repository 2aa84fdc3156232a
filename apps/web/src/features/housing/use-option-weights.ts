import {
  OPTION_CRITERIA,
  type OptionCriterion,
  type OptionWeights,
} from '@regiovast/domain/housing/option-criteria';
import { useState } from 'react';

const areSame = (one: OptionWeights, other: OptionWeights): boolean =>
  OPTION_CRITERIA.every((criterion) => one[criterion] === other[criterion]);

export type WeightsDraft = {
  readonly weights: OptionWeights;
  readonly isChanged: boolean;
  readonly isZero: boolean;
  /** S-3 · somebody else saved other weights since these were begun. */
  readonly isStale: boolean;
  readonly set: (criterion: OptionCriterion, weight: number) => void;
  readonly undo: () => void;
  /** Goes on with one's own beside what was saved meanwhile. */
  readonly keep: () => void;
};

/** H-5 · weights while one slides them: totals follow at once, what was saved stays until it is saved again. */
export function useOptionWeights(saved: OptionWeights): WeightsDraft {
  const [draft, setDraft] = useState<{ own: OptionWeights; begunFrom: OptionWeights } | null>(null);
  const weights = draft?.own ?? saved;
  return {
    weights,
    isChanged: !areSame(weights, saved),
    isZero: OPTION_CRITERIA.every((criterion) => weights[criterion] === 0),
    isStale: draft !== null && !areSame(draft.begunFrom, saved) && !areSame(draft.own, saved),
    set: (criterion, weight) =>
      setDraft((before) => ({
        begunFrom: before?.begunFrom ?? saved,
        own: { ...(before?.own ?? saved), [criterion]: weight },
      })),
    undo: () => setDraft(null),
    keep: () => setDraft((before) => before && { ...before, begunFrom: saved }),
  };
}
