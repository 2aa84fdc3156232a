import { CONTINUITY_PLAN_ACTIONS } from '../audit/continuity-plan-actions.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';

type PlanAction = keyof typeof CONTINUITY_PLAN_ACTIONS;

const isDrafting = (action: PlanAction): boolean =>
  CONTINUITY_PLAN_ACTIONS[action].audience === 'rho' ||
  action === 'plans.released' ||
  action === 'plans.submitted';

/** C-8 · what somebody does who drafts, signs or submits a plan; by its events it is known long after. */
export const DRAFTING_ACTIONS = (Object.keys(CONTINUITY_PLAN_ACTIONS) as PlanAction[]).filter(isDrafting);

/**
 * C-8 · who had a hand in any version of a plan never assesses it, whatever organisation and roles the person has by now.
 * @param hadHand whether the person drafted, froze, signed, released or submitted anything of it
 */
export const assessorVerdict = (hadHand: boolean): Verdict =>
  verdictOf(violatedIf(hadHand, 'FOUR_EYES_REQUIRED'));
