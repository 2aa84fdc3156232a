import { documentOf, findSectionText, listSectionTexts } from '@regiovast/db/plans/section-texts';
import { notFound } from '@regiovast/domain/kernel/errors';
import {
  EARLIER_TEXTS_PAGE_SIZE,
  sectionTextsInputSchema,
  sectionTextsSchema,
} from '@regiovast/domain/plans/section.views';
import { procedure } from '../trpc/procedure.ts';
import { mustFindPlan, readsLive } from './plan-reach.ts';

/**
 * L-1, C-2 · the texts that a section had, and one of them whole when it is asked. They are the drafting RHO's and its
 * partners'; for who reads released versions only they do not exist.
 */
export const sectionTexts = procedure('plans.sectionTexts')
  .input(sectionTextsInputSchema)
  .output(sectionTextsSchema)
  .query(async ({ ctx: { actor, deps, scope }, input: { planId, code, page, textVersion } }) => {
    const { read } = deps.store;
    const { standing } = await mustFindPlan(read, actor, scope, planId);
    if (!readsLive(standing)) throw notFound();
    const listed = await listSectionTexts(read, planId, code, { page, pageSize: EARLIER_TEXTS_PAGE_SIZE });
    if (textVersion === undefined) return { ...listed, text: null };
    const stored = await findSectionText(read, planId, code, textVersion);
    if (stored === null) throw notFound();
    return { ...listed, text: { textVersion, document: documentOf(stored) } };
  });
