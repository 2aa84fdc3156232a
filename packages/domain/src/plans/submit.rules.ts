import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import type { Completeness } from './completeness.ts';
import { isEditable, type PlanStatus } from './plan-statuses.ts';

/** What submission asks of a plan. */
export type ToSubmit = {
  readonly completeness: Completeness;
  /** Partners of the plan, and how many of them signed the plan as it is now; nobody when no version is offered. */
  readonly partners: number;
  readonly signed: number;
  /** Whether the version that was signed is one that was submitted before: then nothing was mended. */
  readonly isSubmitted: boolean;
  /** Whether it is known who is preferent in the region. */
  readonly hasInsurer: boolean;
};

/** L-4 · whether a plan can be submitted, beside the step itself: complete, signed by all, to an insurer that is known. */
export const decideSubmit = (asked: ToSubmit): Verdict => {
  const { completeness, partners, signed, isSubmitted, hasInsurer } = asked;
  return verdictOf(
    violatedIf(completeness.missing.length > 0, 'PLAN_INCOMPLETE', { missing: completeness.missing.length }),
    violatedIf(signed < partners, 'PLAN_NOT_SIGNED', { signed, partners }),
    violatedIf(isSubmitted, 'PLAN_UNCHANGED'),
    violatedIf(!hasInsurer, 'NO_PREFERENT_INSURER'),
  );
};

/**
 * C-2 · whether the plan as it is now may be shown to the insurer before it is submitted.
 * @param isReleased whether the plan did not change since it was last released
 */
export const decideRelease = (status: PlanStatus, isReleased: boolean, hasInsurer: boolean): Verdict =>
  verdictOf(
    violatedIf(!isEditable(status), 'PLAN_NOT_EDITABLE', { status }),
    violatedIf(isEditable(status) && isReleased, 'PLAN_UNCHANGED'),
    violatedIf(!hasInsurer, 'NO_PREFERENT_INSURER'),
  );
