import type { AccessTestOutcome } from '../arrangements/arrangement-codes.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import type { AccessTestState } from './housing-codes.ts';

/** The last access test of a housing case, as far as money asks. */
export type LastAccessTest = { readonly outcome: AccessTestOutcome; readonly state: AccessTestState };

/** H-1 · whether the RHO found that housing is a cause of reduced access, and the insurer confirmed that. */
export const isPositiveTest = (test: LastAccessTest | null): boolean =>
  test?.outcome === 'POSITIVE' && test.state === 'CONFIRMED';

/**
 * H-1 · insurer money is linked to a housing case, and taken further towards a contract, while its last access test is
 * positive and confirmed (dossier 3: incidental cost is met only if housing is (partly) the cause of reduced access). A later
 * test takes the place of an earlier one from the moment it is offered.
 * @param test the last one as the actor sees it; null: none, or of a case that is hidden (C-6)
 */
export const moneyVerdict = (test: LastAccessTest | null): Verdict =>
  verdictOf(violatedIf(!isPositiveTest(test), 'HOUSING_TEST_NOT_POSITIVE'));

/** What is housed, and who is paid. */
export type Contribution = {
  /** Of the case; null: an initiative that is yet to have a practice. */
  readonly housedPracticeId: string | null;
  /** The working region in which it is housed; null: none on the day. */
  readonly housedRegionCode: string | null;
  /** Of the arrangement; null: another beneficiary than a practice. */
  readonly paidPracticeId: string | null;
  readonly paidRegionCode: string;
};

/**
 * H-1, A-1 · whether an arrangement can be for a housing case: money for the housing of a practice goes to that practice, for
 * an initiative to any beneficiary of its region.
 */
export const isForHousing = (contribution: Contribution): boolean =>
  contribution.housedRegionCode === contribution.paidRegionCode &&
  (contribution.housedPracticeId === null || contribution.housedPracticeId === contribution.paidPracticeId);
