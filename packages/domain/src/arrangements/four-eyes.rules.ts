import type { ARRANGEMENT_ACTIONS } from '../audit/arrangement-actions.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';

type ArrangementAction = keyof typeof ARRANGEMENT_ACTIONS;

/** C-8 · what somebody does who drafts or submits an arrangement; by its events it is known long after. */
export const ARRANGEMENT_DRAFTING_ACTIONS = [
  'arrangements.started',
  'arrangements.frameSet',
  'arrangements.gridSaved',
  'arrangements.priorityTestSet',
  'arrangements.submitted',
] as const satisfies readonly ArrangementAction[];

/**
 * C-8 · who had a hand in an arrangement never approves it, whatever organisation and roles the person has by now.
 * @param hadHand whether the person drafted or submitted any of it
 */
export const approverVerdict = (hadHand: boolean): Verdict =>
  verdictOf(violatedIf(hadHand, 'FOUR_EYES_REQUIRED'));
