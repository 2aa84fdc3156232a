import type { CourseOfAction } from '../cases/courses-of-action.ts';
import { type Cents, sumCents } from '../kernel/money.ts';
import type { ResultOutcome } from './arrangement-codes.ts';
import { centsPerPlaceOf, medianCents } from './cost-per-place.ts';
import type { CourseEffect } from './effects.views.ts';

/** What came of one arrangement. */
export type Evaluated = {
  readonly course: CourseOfAction;
  readonly outcome: ResultOutcome;
  /** Null: not counted, which is not 0. */
  readonly placesReached: number | null;
  readonly paidCents: Cents;
};

/**
 * A-5 · what each course of action brought: counts, the places of those that counted them, what was paid in all, and the
 * median of what was paid per place. Most arrangements first, then by code.
 */
export function effectsByCourse(evaluated: readonly Evaluated[]): Omit<CourseEffect, 'lessons'>[] {
  return [...Map.groupBy(evaluated, ({ course }) => course)]
    .map(([course, rows]) => effectOf(course, rows))
    .sort((one, other) => other.arrangements - one.arrangements || (one.course < other.course ? -1 : 1));
}

function effectOf(course: CourseOfAction, rows: readonly Evaluated[]): Omit<CourseEffect, 'lessons'> {
  const counted = rows.flatMap(({ placesReached }) => placesReached ?? []);
  // Money that came back after an early end can exceed what was paid: such a cost says nothing of the measure.
  const perPlace = rows.flatMap(({ paidCents, placesReached }) =>
    paidCents < 0 ? [] : (centsPerPlaceOf(paidCents, placesReached) ?? []),
  );
  const ended = (outcome: ResultOutcome): number => rows.filter((row) => row.outcome === outcome).length;
  return {
    course,
    arrangements: rows.length,
    outcomes: { REACHED: ended('REACHED'), PARTLY: ended('PARTLY'), NOT_REACHED: ended('NOT_REACHED') },
    placesReached: counted.length === 0 ? null : counted.reduce((sum, places) => sum + places, 0),
    withPlaces: counted.length,
    paidCents: sumCents(rows.map(({ paidCents }) => paidCents)),
    medianCentsPerPlace: medianCents(perPlace),
    withCostPerPlace: perPlace.length,
  };
}
