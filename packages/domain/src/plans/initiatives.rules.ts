import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import type { InitiativeView } from './initiatives.views.ts';
import type { InitiativeKind } from './plan-codes.ts';
import type { PlanInitiative } from './plan-content.ts';
import type { CoreValueCriterion } from './plan-reference.ts';

/** L-7 · the criteria that are asked of a kind, in the order of the reference data. */
export const criteriaFor = (
  kind: InitiativeKind,
  criteria: readonly CoreValueCriterion[],
): CoreValueCriterion[] => criteria.filter(({ kinds }) => kinds.includes(kind));

/** L-7 · whether a criterion can be answered: it is asked of this kind today. */
export const answerVerdict = (
  kind: InitiativeKind,
  criterion: string,
  criteria: readonly CoreValueCriterion[],
): Verdict =>
  verdictOf(
    violatedIf(!criteriaFor(kind, criteria).some(({ code }) => code === criterion), 'PLAN_REFERENCE_UNKNOWN'),
  );

/** L-7 · an initiative beside the criteria of its kind; what was said of others stays and shows apart. */
export function withCriteria(
  { answers, ...initiative }: PlanInitiative,
  criteria: readonly CoreValueCriterion[],
): Omit<InitiativeView, 'version' | 'updatedAt' | 'updatedBy'> {
  const asked = criteriaFor(initiative.kind, criteria);
  const byCode = new Map(answers.map((answer) => [answer.criterion, answer]));
  return {
    ...initiative,
    criteria: asked.map(({ kinds: _kinds, ...criterion }) => {
      const { words = '', evidence = '' } = byCode.get(criterion.code) ?? {};
      return { ...criterion, words, evidence };
    }),
    dropped: answers.filter(({ criterion }) => !asked.some(({ code }) => code === criterion)),
  };
}
