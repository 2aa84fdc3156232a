import { findEvaluated, findLessons } from '@regiovast/db/arrangements/arrangement-effects';
import { effectsByCourse } from '@regiovast/domain/arrangements/effects';
import { effectsViewSchema, LESSONS_SHOWN } from '@regiovast/domain/arrangements/effects.views';
import { dayOfInstant } from '@regiovast/domain/kernel/calendar-date';
import { procedure } from '../trpc/procedure.ts';

/** A-5, C-1 · what each course of action brought by the insurer's own evaluations; another insurer's never count. */
export const effects = procedure('arrangements.effects')
  .output(effectsViewSchema)
  .query(async ({ ctx: { actor, deps, scope, today } }) => {
    const { read } = deps.store;
    const [evaluated, lessons] = await Promise.all([
      findEvaluated(read, scope),
      findLessons(read, scope, LESSONS_SHOWN),
    ]);
    return {
      insurerName: actor.organisationName,
      asOf: today,
      courses: effectsByCourse(evaluated).map((effect) => ({
        ...effect,
        lessons: lessons
          .filter(({ course }) => course === effect.course)
          .map(({ arrangementId, number, outcome, evaluatedAt, lesson }) => ({
            arrangementId,
            number,
            outcome,
            evaluatedOn: dayOfInstant(evaluatedAt),
            lesson,
          })),
      })),
    };
  });
