import { sumCents } from '../kernel/money.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import { limitPassed } from './content-limits.ts';
import type { MeasureFields, MeasurePick } from './measures.schemas.ts';
import type { MeasureTotal } from './measures.views.ts';
import { FUNDING_BASES, type FundingBasis, type MeasureOrigin } from './plan-codes.ts';
import type { PlanMeasure } from './plan-content.ts';
import { type Period, quarterOutside } from './plan-quarters.ts';
import type { Approach } from './plan-reference.ts';

/** What a measure may point to within its plan. */
export type MeasureSurroundings = {
  readonly period: Period;
  readonly origin: MeasureOrigin;
  readonly partnerIds: readonly string[];
  readonly goalIds: readonly string[];
};

/** L-3 · whether a measure fits its plan: its quarters within the period, its partner and goal of the same plan. */
export const measureVerdict = (
  { course, partnerId, goalId, startQuarter, endQuarter, steps }: MeasureFields,
  { period, origin, partnerIds, goalIds }: MeasureSurroundings,
): Verdict =>
  verdictOf(
    quarterOutside(period, [startQuarter, endQuarter, ...steps.map(({ quarter }) => quarter)]),
    violatedIf(
      (origin === 'catalogue' && course === null) ||
        (partnerId !== null && !partnerIds.includes(partnerId)) ||
        (goalId !== null && !goalIds.includes(goalId)),
      'PLAN_REFERENCE_UNKNOWN',
    ),
  );

/** L-3 · whether a basket fits: every approach is in the library of today under its course, and the plan has room. */
export const basketVerdict = (
  picks: readonly MeasurePick[],
  approaches: readonly Pick<Approach, 'code' | 'courses'>[],
  there: number,
): Verdict =>
  verdictOf(
    violatedIf(
      picks.some(
        (pick) =>
          pick.origin === 'approach' &&
          !approaches.some(
            ({ code, courses }) => code === pick.approachCode && courses.includes(pick.course),
          ),
      ),
      'PLAN_REFERENCE_UNKNOWN',
    ),
    limitPassed('measures', there, picks.length),
  );

/** L-2 · a measure with a result obligation stays. */
export const removeMeasureVerdict = (obligations: number): Verdict =>
  verdictOf(violatedIf(obligations > 0, 'PLAN_MEASURE_IN_USE', { obligations }));

type Costed = Pick<PlanMeasure, 'costCents' | 'fundingBasis'>;

/** A-6 · what measures cost together: the exact sum of what is known, and of how many it is not. */
export function totalOf(measures: readonly Costed[]): MeasureTotal {
  const known = measures.flatMap(({ costCents }) => (costCents === null ? [] : [costCents]));
  return {
    measures: measures.length,
    knownCents: known.length === 0 ? null : sumCents(known),
    unknown: measures.length - known.length,
  };
}

/** A-6 · the same per funding basis, in the order of the taxonomy; measures without one last. */
export const totalsByFunding = (
  measures: readonly Costed[],
): (MeasureTotal & { fundingBasis: FundingBasis | null })[] =>
  [...FUNDING_BASES, null].flatMap((fundingBasis) => {
    const under = measures.filter((measure) => measure.fundingBasis === fundingBasis);
    return under.length === 0 ? [] : [{ ...totalOf(under), fundingBasis }];
  });
