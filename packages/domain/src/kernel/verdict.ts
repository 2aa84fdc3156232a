import { DomainError, type DomainErrorCode, type ErrorDetails } from './errors.ts';

/** One rule that is broken, with the facts its text needs. */
export type Violation = { readonly code: DomainErrorCode; readonly details: ErrorDetails };

/** The outcome of asking the rules: all violations at once, none means go. */
export type Verdict = { readonly ok: boolean; readonly violations: readonly Violation[] };

/** The violation when the condition holds, else null; for use in `verdictOf`. */
export const violatedIf = (
  isViolated: boolean,
  code: DomainErrorCode,
  details: ErrorDetails = {},
): Violation | null => (isViolated ? { code, details } : null);

/** Collects the violations of several rules into one verdict. */
export const verdictOf = (...rules: readonly (Violation | null)[]): Verdict => {
  const violations = rules.filter((rule) => rule !== null);
  return { ok: violations.length === 0, violations };
};

/** Throws the first violation; the screen asks the same verdict beforehand and shows them all. */
export const throwIfViolated = (verdict: Verdict): void => {
  const [first] = verdict.violations;
  if (first) throw new DomainError(first.code, first.details);
};
