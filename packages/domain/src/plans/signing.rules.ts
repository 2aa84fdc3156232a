import type { CalendarDate } from '../kernel/calendar-date.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import type { Completeness } from './completeness.ts';
import { isEditable, type PlanStatus } from './plan-statuses.ts';

/** The version that waits for signatures; null: none was offered, or the plan changed since. */
export type Offered = { readonly contentSha256: string } | null;

/** L-1, L-4 · a plan that lacks something cannot be signed or submitted. */
const lacksSomething = ({ missing }: Completeness) =>
  violatedIf(missing.length > 0, 'PLAN_INCOMPLETE', { missing: missing.length });

/** L-4 · whether signatures may be asked: the plan is being written and is complete. */
export const decideOffer = (status: PlanStatus, completeness: Completeness): Verdict =>
  verdictOf(
    violatedIf(!isEditable(status), 'PLAN_NOT_EDITABLE', { status }),
    isEditable(status) ? lacksSomething(completeness) : null,
  );

/**
 * C-8 · whether a partner may sign now: a version is offered, it is the one that was looked at, and the partner has not
 * signed it yet.
 * @param seen hash of what was looked at; null: whatever is offered
 */
export const decideSign = (
  status: PlanStatus,
  offered: Offered,
  { seen, hasSigned }: { readonly seen: string | null; readonly hasSigned: boolean },
): Verdict =>
  verdictOf(
    violatedIf(!isEditable(status), 'PLAN_NOT_EDITABLE', { status }),
    violatedIf(isEditable(status) && offered === null, 'PLAN_NOT_OFFERED'),
    violatedIf(offered !== null && seen !== null && seen !== offered.contentSha256, 'PLAN_VERSION_DIFFERS'),
    violatedIf(offered !== null && hasSigned, 'PLAN_ALREADY_SIGNED'),
  );

/** L-4 · a signature on paper is dated on or before the day it is recorded. */
export const decidePaperDate = (signedOn: CalendarDate, today: CalendarDate): Verdict =>
  verdictOf(violatedIf(signedOn > today, 'DATE_IN_FUTURE', { date: signedOn }));

/** L-4 · a signature stands or falls while the plan is being written; what was submitted keeps its signatures. */
export const decideTakeBack = (status: PlanStatus): Verdict =>
  verdictOf(violatedIf(!isEditable(status), 'PLAN_NOT_EDITABLE', { status }));
