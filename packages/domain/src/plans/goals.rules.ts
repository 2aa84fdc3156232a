import type { CalendarDate } from '../kernel/calendar-date.ts';
import { type Verdict, verdictOf, violatedIf } from '../kernel/verdict.ts';
import type { GoalFields } from './goals.schemas.ts';
import type { BaselineOffer } from './goals.views.ts';
import { type Period, dateOutside } from './plan-quarters.ts';
import type { Situation } from './plan-situation.ts';

/**
 * L-2 · whether a goal can be measured: its indicator exists, its target lies within the period, and its baseline was
 * measured already.
 * @param isKnown whether the indicator has a definition
 */
export const goalVerdict = (
  { baselineOn, targetOn }: Pick<GoalFields, 'baselineOn' | 'targetOn'>,
  period: Period,
  isKnown: boolean,
  today: CalendarDate,
): Verdict =>
  verdictOf(
    violatedIf(!isKnown, 'PLAN_INDICATOR_UNKNOWN'),
    dateOutside(period, targetOn),
    violatedIf(baselineOn !== null && baselineOn > today, 'DATE_IN_FUTURE'),
  );

/** L-2 · a goal that a measure serves stays. */
export const removeGoalVerdict = (measures: number): Verdict =>
  verdictOf(violatedIf(measures > 0, 'PLAN_GOAL_IN_USE', { measures }));

const INDICATOR_KEY = 'indicator:';

/** L-2 · the baselines that a frozen situation offers: its known figures of an indicator, with date and source. */
export const baselineOffers = (situation: Situation | null): BaselineOffer[] =>
  (situation?.figures ?? []).flatMap(({ key, standing, value, referenceDate, source }) =>
    key.startsWith(INDICATOR_KEY) && standing === 'known' && value !== null && referenceDate !== null
      ? [{ indicatorCode: key.slice(INDICATOR_KEY.length), value, on: referenceDate, source }]
      : [],
  );
