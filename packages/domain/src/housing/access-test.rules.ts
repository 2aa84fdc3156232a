import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import type { AccessTestState } from './housing-codes.ts';
import { type HousingStep, isOpenStep } from './housing-steps.ts';

/** H-1 · an access test is offered in an open case to the insurer it was shared with; it takes the place of an earlier one. */
export const offerTestVerdict = (housing: {
  readonly step: HousingStep;
  readonly insurerId: string | null;
}): Verdict =>
  verdictOf(
    violatedIf(!isOpenStep(housing.step), 'HOUSING_CASE_CLOSED'),
    violatedIf(housing.insurerId === null, 'HOUSING_NOT_SHARED'),
  );

type OfferedTest = {
  readonly state: AccessTestState;
  readonly contentSha256: string;
  readonly offeredBy: string;
};
type Judgement = { readonly personId: string; readonly contentSha256: string };

/**
 * H-1, C-8 · whether somebody may judge the last access test: while it waits, of exactly what was read, and never of who
 * offered it, whatever organisation that person works for by now.
 */
export const decideTestVerdict = (
  test: OfferedTest | null,
  { personId, contentSha256 }: Judgement,
): Verdict =>
  verdictOf(
    violatedIf(test?.state !== 'OFFERED', 'HOUSING_TEST_NOT_OFFERED'),
    violatedIf(test !== null && test.contentSha256 !== contentSha256, 'HOUSING_TEST_DIFFERS'),
    violatedIf(test?.offeredBy === personId, 'FOUR_EYES_REQUIRED'),
  );
