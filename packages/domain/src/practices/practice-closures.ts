import { addDays } from '../kernel/calendar-date.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';

/** A time without care: from the day after `closedOn` up to the day before `reopenedOn`; null: still. */
export type Closure = { readonly closedOn: string; readonly reopenedOn: string | null };

/** R-4 · the closure a practice is in on the day, or null when it is open. Its last day of care counts as open. */
export const closureOn = <C extends Closure>(closures: readonly C[], day: string): C | null =>
  closures.find(({ closedOn, reopenedOn }) => closedOn < day && (reopenedOn === null || day < reopenedOn)) ??
  null;

/** R-4 · whether the practice gives care on the day. */
export const isOpenOn = (closures: readonly Closure[], day: string): boolean =>
  closureOn(closures, day) === null;

/** The closure without a reopening: in force, or announced when its last day of care is still to come. */
export const presentClosure = <C extends Closure>(closures: readonly C[]): C | null =>
  closures.find(({ reopenedOn }) => reopenedOn === null) ?? null;

/**
 * Every closure of a practice: those that were recorded and, for a practice that came in closed, the closing
 * date that stands beside it.
 */
export const allClosures = <C extends Closure>(
  closedOn: string | null,
  recorded: readonly C[],
): (C | Closure)[] =>
  closedOn === null || presentClosure(recorded) !== null
    ? [...recorded]
    : [...recorded, { closedOn, reopenedOn: null }];

/** The first day on which care can be given again; for an announced closing the day after it, which withdraws it. */
export const firstReopening = ({ closedOn }: Closure): string => addDays(closedOn, 1);

/**
 * R-4 · whether a practice can close. An open case does not stop it, but has to be named: it stays open until it
 * is known where the patients went (D-2), while the practice leaves the counts, so nobody may overlook it.
 * @param acknowledgedCaseId the open case the actor says they know of
 */
export function decideClose(closing: {
  readonly closedOn: string;
  readonly closures: readonly Closure[];
  readonly openCase: { readonly id: string; readonly number: string } | null;
  readonly acknowledgedCaseId: string | null;
}): Verdict {
  const { closedOn, closures, openCase, acknowledgedCaseId } = closing;
  const present = presentClosure(closures);
  const lastReopened = closures.reduce(
    (last, { reopenedOn }) => ((reopenedOn ?? '') > last ? (reopenedOn ?? '') : last),
    '',
  );
  return verdictOf(
    violatedIf(present !== null, 'PRACTICE_CLOSED', { closedOn: present?.closedOn ?? '' }),
    violatedIf(closedOn < lastReopened, 'DATE_BEFORE_PREVIOUS_STEP', { since: lastReopened }),
    violatedIf(openCase !== null && openCase.id !== acknowledgedCaseId, 'PRACTICE_HAS_OPEN_CASE', {
      number: openCase?.number ?? '',
    }),
  );
}

/**
 * R-4 · whether a closed practice can reopen on the day: after its last day of care and not in the future. An
 * announced closing is withdrawn by reopening on the very next day, so that it was closed on no day at all.
 */
export function decideReopen(reopening: {
  readonly reopenedOn: string;
  readonly closures: readonly Closure[];
  readonly today: string;
}): Verdict {
  const { reopenedOn, closures, today } = reopening;
  const present = presentClosure(closures);
  if (!present) return verdictOf(violatedIf(true, 'PRACTICE_NOT_CLOSED'));
  const first = firstReopening(present);
  return verdictOf(
    violatedIf(reopenedOn < first, 'DATE_BEFORE_PREVIOUS_STEP', { since: present.closedOn }),
    violatedIf(reopenedOn > today && reopenedOn !== first, 'DATE_IN_FUTURE'),
  );
}
