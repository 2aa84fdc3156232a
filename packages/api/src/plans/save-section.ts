import { findSection, findSectionText } from '@regiovast/db/plans/section-texts';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { savedSectionSchema, saveSectionInputSchema } from '@regiovast/domain/plans/section.views';
import { procedure } from '../trpc/procedure.ts';
import { contentChanged, mustChangePlan } from './content-change.ts';
import { recordPlanEvent } from './plan-events.ts';
import { saysTheSame, writeNextText } from './section-writing.ts';

/**
 * L-1 · saves the text of one section as its next version; earlier ones stay. People write in different sections side by
 * side. The same text again is no change: it answers the version that stands, and leaves no event.
 * @throws STALE_VERSION when somebody saved the section since it was read; the screen shows both texts (S-3)
 * @throws PLAN_NOT_EDITABLE, PLAN_SECTION_LOCKED when this section may not change now (L-4)
 */
export const saveSection = procedure('plans.saveSection')
  .input(saveSectionInputSchema)
  .output(savedSectionSchema)
  .mutation(({ ctx: { actor, deps, scope }, input }) =>
    deps.store.transaction(async (tx) => {
      const { planId, code, document, seenTextVersion, restoredFrom } = input;
      const reached = await mustChangePlan(tx, actor, scope, planId, { sections: [code] });
      const now = await findSection(tx, planId, code);
      if (saysTheSame(document, now ?? undefined)) {
        return {
          textVersion: now?.textVersion ?? 0,
          words: now?.words ?? 0,
          updatedAt: now?.updatedAt ?? null,
        };
      }
      const earlier = restoredFrom && (await findSectionText(tx, planId, code, restoredFrom));
      const origin = earlier === canonicalJson(document) ? 'restored' : 'typed';
      const text = { planId, code, document, seenTextVersion, origin } as const;
      const { textVersion, words, savedAt } = await writeNextText(tx, deps, actor, text);
      const withdrawn = await contentChanged(tx, deps, actor, reached);
      await recordPlanEvent(tx, deps, actor, 'plans.sectionSaved', planId, {
        section: code,
        textVersion,
        words,
        origin,
        ...withdrawn,
      });
      return { textVersion, words, updatedAt: savedAt };
    }),
  );
