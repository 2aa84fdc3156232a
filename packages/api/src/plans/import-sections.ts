import { findSections } from '@regiovast/db/plans/section-texts';
import { importedSectionsSchema, importSectionsInputSchema } from '@regiovast/domain/plans/section.views';
import { procedure } from '../trpc/procedure.ts';
import { contentChanged, mustChangePlan } from './content-change.ts';
import { recordPlanEvent } from './plan-events.ts';
import { saysTheSame, writeNextText } from './section-writing.ts';

/**
 * L-1 · takes over an existing plan: the texts of several sections at once, all or nothing, as one change. What says the
 * same as what stands there is passed over; when all of it does nothing changed, and there is no event.
 * @throws STALE_VERSION when one of the sections was saved since the mapping was shown; then none was written (S-3)
 * @throws PLAN_NOT_EDITABLE, PLAN_SECTION_LOCKED when one of them may not change now (L-4)
 */
export const importSections = procedure('plans.importSections')
  .input(importSectionsInputSchema)
  .output(importedSectionsSchema)
  .mutation(({ ctx: { actor, deps, scope }, input: { planId, parts } }) =>
    deps.store.transaction(async (tx) => {
      const codes = parts.map(({ code }) => code);
      const reached = await mustChangePlan(tx, actor, scope, planId, { sections: codes });
      const known = new Map((await findSections(tx, planId, codes)).map((row) => [row.code, row]));
      const changed = parts.filter(({ code, document }) => !saysTheSame(document, known.get(code)));
      let words = 0;
      for (const part of changed) {
        const written = await writeNextText(tx, deps, actor, { planId, origin: 'imported', ...part });
        words += written.words;
      }
      const sections = changed.map(({ code }) => code);
      if (sections.length > 0) {
        const withdrawn = await contentChanged(tx, deps, actor, reached);
        const payload = { sections, words, ...withdrawn };
        await recordPlanEvent(tx, deps, actor, 'plans.sectionsImported', planId, payload);
      }
      return { sections, words };
    }),
  );
