import { planReferenceVersion } from '@regiovast/db/plans/plan-references';
import { findLivePage, findReleasedPage, type LivePage } from '@regiovast/db/plans/plan-page';
import { findRegionPlaces } from '@regiovast/db/plans/plan-places';
import type { SectionState } from '@regiovast/db/plans/plan-tallies';
import { findPlanMunicipalities } from '@regiovast/db/plans/read-plans';
import { findNextPlan, findVisiblePlan } from '@regiovast/db/plans/successive-plans';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import { notFound } from '@regiovast/domain/kernel/errors';
import { completenessOf, type PlanTally } from '@regiovast/domain/plans/completeness';
import type { PlanContent } from '@regiovast/domain/plans/plan-content';
import type { PlanReference } from '@regiovast/domain/plans/plan-reference';
import { PLAN_SECTIONS } from '@regiovast/domain/plans/plan-sections';
import type { PlanContentsEntry, PlanView } from '@regiovast/domain/plans/plan.views';
import type { SignedIn } from '../trpc/deps.ts';
import { contractFor } from './plan-contract.ts';
import { planCapabilities } from './plan-capabilities.ts';
import { mustFindPlan, type ReachedPlan, readsLive } from './plan-reach.ts';
import { versionFacts } from './released-facts.ts';

/** A plan as its page shows it around the texts: what it is, how far, and what this reader may do now. */
export async function planView(
  s: Session,
  actor: SignedIn,
  scope: AreaScope,
  planId: string,
): Promise<PlanView> {
  const reached = await mustFindPlan(s, actor, scope, planId);
  const { plan, standing } = reached;
  // One after the other: also asked inside a transaction, which has one line to the store.
  const shown = readsLive(standing)
    ? await asItIsNow(s, reached, scope.on)
    : await asReleased(s, reached, scope.on);
  const { released, offered } = shown;
  const next = shown.hasNext ? await findNextPlan(s, scope, plan.id) : null;
  const previous = plan.previousPlanId === null ? null : await findVisiblePlan(s, scope, plan.previousPlanId);
  const template = await planReferenceVersion(s, 'template', shown.templateVersion);
  const completeness = completenessOf(template.items, shown.tally);
  const isReleased = released?.contentRevision === plan.contentRevision;
  return {
    id: plan.id,
    number: plan.number,
    title: shown.title,
    standing,
    region: { code: plan.regionCode, name: reached.regionName },
    rho: { id: plan.rhoId, name: reached.rhoName },
    insurer: reached.insurerId === null ? null : { id: reached.insurerId, name: reached.insurerName ?? '' },
    periodFrom: shown.periodFrom,
    periodTo: shown.periodTo,
    status: plan.status,
    statusSince: plan.statusSince,
    owner: { id: plan.ownerId, name: reached.ownerName },
    municipalities: shown.municipalities,
    isWholeRegion: shown.isWholeRegion,
    templateVersion: shown.templateVersion,
    released: released && releasedView(released),
    live: readsLive(standing)
      ? {
          version: plan.version,
          contentRevision: plan.contentRevision,
          isReleased,
          signOff: offered && {
            id: offered.id,
            number: offered.number,
            contentSha256: offered.contentSha256,
            signed: offered.signed,
          },
          partners: shown.partners,
        }
      : null,
    previous,
    next,
    contract: await contractFor(s, actor, reached),
    executionSince: plan.executionSince,
    evaluation: plan.evaluation,
    contents: contentsOf(template, shown.tally, shown.sections),
    parts: {
      situationFrozenOn: shown.tally.situationFrozenOn,
      goals: shown.tally.goals,
      measures: shown.tally.measures,
      obligations: shown.tally.obligations,
      initiatives: shown.tally.initiatives,
    },
    completeness,
    can: planCapabilities(actor, reached, {
      completeness,
      offered,
      isReleased,
      partners: shown.partners,
      unlocked: (shown.sections ?? []).flatMap(({ code, isUnlocked }) => (isUnlocked ? [code] : [])),
      hasNext: next !== null,
    }),
  };
}

/** The plan as this reader has it: what both pages say, each from its own source. */
type ShownPlan = Pick<
  PlanContent,
  'title' | 'periodFrom' | 'periodTo' | 'templateVersion' | 'municipalities'
> &
  Omit<LivePage, 'sections'> & { readonly sections: LivePage['sections'] | null };

/** The plan as it is now, for keeper and partner. */
async function asItIsNow(s: Session, { plan }: ReachedPlan, on: string): Promise<ShownPlan> {
  const page = await findLivePage(s, plan.id, on);
  if (!page) throw notFound();
  const municipalities = await findPlanMunicipalities(s, plan.id);
  const { title, periodFrom, periodTo, templateVersion } = plan;
  return { ...page, title, periodFrom, periodTo, templateVersion, municipalities };
}

/** C-2 · the plan as it was last released, for the others; what waits for signatures and who joins in is not theirs. */
async function asReleased(s: Session, { plan }: ReachedPlan, on: string): Promise<ShownPlan> {
  const page = await findReleasedPage(s, plan.id);
  const facts = page?.released && (await versionFacts(s, [page.released])).get(page.released.id);
  if (!facts) throw notFound();
  const places = new Set(facts.municipalities.map(({ code }) => code));
  const isWholeRegion = (await findRegionPlaces(s, plan.regionCode, on)).every((code) => places.has(code));
  return { ...page, ...facts, isWholeRegion, offered: null, partners: 0, sections: null };
}

const releasedView = (version: NonNullable<LivePage['released']>): PlanView['released'] => ({
  id: version.id,
  number: version.number,
  contentSha256: version.contentSha256,
  releasedAt: version.releasedAt ?? '',
  submittedAt: version.submittedAt,
});

/** The sections as the template has them; one it no longer asks for stays as long as it holds words. */
function contentsOf(
  template: PlanReference<'template'>,
  { words }: PlanTally,
  states: readonly SectionState[] | null,
): PlanContentsEntry[] {
  const asked = new Set(template.items.map(({ code }) => code));
  const rest = PLAN_SECTIONS.filter((code) => !asked.has(code) && (words[code] ?? 0) > 0);
  return [
    ...template.items.map(({ code, nl, en, isRequired }) => ({
      code,
      nl: nl.label,
      en: en.label,
      isRequired,
    })),
    ...rest.map((code) => ({ code, nl: code, en: code, isRequired: false })),
  ].map((section) => {
    const state = states?.find(({ code }) => code === section.code);
    const count = words[section.code] ?? 0;
    return {
      ...section,
      words: count,
      isFilled: count > 0,
      textVersion: states === null ? null : (state?.textVersion ?? 0),
      isUnlocked: state?.isUnlocked ?? false,
    };
  });
}
