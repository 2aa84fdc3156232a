/** What is due at a practice first, and on which day. */
export type PracticeTerm = {
  readonly kind: 'closing' | 'assess' | 'caseEnd' | 'leaseEnd';
  readonly on: string;
};

/**
 * The first day on which something of a practice is due: its announced closing, the terms of its open case (also
 * when they have passed: they are late), and the end of its lease from the day on. Null when nothing is known.
 */
export function nextPracticeTerm(practice: {
  readonly day: string;
  readonly closingOn: string | null;
  readonly assessBy: string | null;
  readonly expectedEndOn: string | null;
  readonly leaseEndOn: string | null;
}): PracticeTerm | null {
  const { day, closingOn, assessBy, expectedEndOn, leaseEndOn } = practice;
  const terms: PracticeTerm[] = [];
  if (closingOn !== null && closingOn >= day) terms.push({ kind: 'closing', on: closingOn });
  if (assessBy !== null) terms.push({ kind: 'assess', on: assessBy });
  if (expectedEndOn !== null) terms.push({ kind: 'caseEnd', on: expectedEndOn });
  if (leaseEndOn !== null && leaseEndOn >= day) terms.push({ kind: 'leaseEnd', on: leaseEndOn });
  return terms.reduce<PracticeTerm | null>(
    (first, term) => (first === null || term.on < first.on ? term : first),
    null,
  );
}
