import { planReferenceOn } from '@regiovast/db/plans/plan-references';
import { COURSES_OF_ACTION } from '@regiovast/domain/cases/courses-of-action';
import { libraryViewSchema } from '@regiovast/domain/plans/library.views';
import { procedure } from '../trpc/procedure.ts';

/** L-3 · the catalogue of courses of action and the library of proven approaches, as they hold today. */
export const library = procedure('plans.library')
  .output(libraryViewSchema)
  .query(async ({ ctx: { deps, today } }) => {
    const { items, version, validFrom, source } = await planReferenceOn(deps.store.read, 'approaches', today);
    return { courses: [...COURSES_OF_ACTION], approaches: items, version, validFrom, source };
  });
