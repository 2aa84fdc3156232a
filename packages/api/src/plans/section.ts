import { planReferenceVersion } from '@regiovast/db/plans/plan-references';
import { documentOf, findSection, findSectionMessage } from '@regiovast/db/plans/section-texts';
import type { Session } from '@regiovast/db/store/store';
import type { Capability } from '@regiovast/domain/kernel/capability';
import { sectionVerdict } from '@regiovast/domain/plans/editing.rules';
import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import { EMPTY_TEXT, wordsIn } from '@regiovast/domain/plans/rich-text';
import { sectionInputSchema, sectionViewSchema } from '@regiovast/domain/plans/section.views';
import { capability, NOT_ALLOWED } from '../trpc/capability.ts';
import type { SignedIn } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';
import { contentFor } from './build-content.ts';
import { mustFindPlan, type ReachedPlan, readsLive } from './plan-reach.ts';
import { findOthersAt } from './section-presence.ts';
import { unlockedSections } from './unlocked-sections.ts';

/** The text as it stands now, for who drafts; as it was last released, for the others (C-2). */
async function textFor(s: Session, reached: ReachedPlan, code: PlanSection) {
  if (readsLive(reached.standing)) {
    const found = await findSection(s, reached.plan.id, code);
    return {
      document: found ? documentOf(found.document) : EMPTY_TEXT,
      textVersion: found?.textVersion ?? 0,
      words: found?.words ?? 0,
      updatedAt: found?.updatedAt ?? null,
      updatedBy: found?.updatedBy ?? null,
    };
  }
  const { sections } = await contentFor(s, reached);
  const document = sections.find((section) => section.code === code)?.document ?? EMPTY_TEXT;
  return { document, textVersion: 0, words: wordsIn(document), updatedAt: null, updatedBy: null };
}

/** L-4 · what the actor may write now: the RHO that keeps the plan, where nothing is locked. */
async function mayWrite(
  s: Session,
  actor: SignedIn,
  { plan, standing }: ReachedPlan,
  code: PlanSection,
): Promise<Record<'save' | 'importSections', Capability>> {
  if (standing !== 'keeper') return { save: NOT_ALLOWED, importSections: NOT_ALLOWED };
  const unlocked = await unlockedSections(s, plan);
  const verdictOn = (codes: readonly PlanSection[]) => sectionVerdict(plan.status, unlocked, codes);
  return {
    save: capability(actor, 'plans.saveSection', verdictOn([code])),
    importSections: capability(actor, 'plans.importSections', verdictOn([])),
  };
}

/** L-1, L-4 · one section: what is asked, what stands there, what the insurer wants mended, and who is at it. */
export const section = procedure('plans.section')
  .input(sectionInputSchema)
  .output(sectionViewSchema)
  .query(async ({ ctx: { actor, deps, scope }, input: { planId, code } }) => {
    const { read } = deps.store;
    const reached = await mustFindPlan(read, actor, scope, planId);
    const isLive = readsLive(reached.standing);
    const { items } = await planReferenceVersion(read, 'template', reached.plan.templateVersion);
    const asked = items.find((item) => item.code === code);
    // A text that the template no longer asks is kept, and can be read under its own code.
    const unasked = { label: code, text: '' };
    const { nl, en, isRequired, isProposal, source } = asked ?? {
      nl: unasked,
      en: unasked,
      isRequired: false,
      isProposal: true,
      source: '',
    };
    return {
      code,
      nl,
      en,
      isRequired,
      isProposal,
      source,
      ...(await textFor(read, reached, code)),
      isLive,
      message: await findSectionMessage(read, planId, code),
      present: isLive
        ? (await findOthersAt(read, deps.clock, actor, planId)).filter((person) => person.code === code)
        : [],
      can: {
        ...(await mayWrite(read, actor, reached, code)),
        readEarlier: isLive ? capability(actor, 'plans.sectionTexts') : NOT_ALLOWED,
      },
    };
  });
