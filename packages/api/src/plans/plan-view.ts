import { planReferenceVersion } from '@regiovast/db/plans/plan-references';
import { findRegionMunicipalities } from '@regiovast/db/plans/plan-places';
import { findPlanTallies, type SectionState } from '@regiovast/db/plans/plan-tallies';
import { findPlanMunicipalities, findPlanPartners } from '@regiovast/db/plans/read-plans';
import { findNextPlan, findVisiblePlan } from '@regiovast/db/plans/successive-plans';
import { findVersionMarks, type VersionMarks } from '@regiovast/db/plans/version-marks';
import type { AreaScope } from '@regiovast/db/people/area-scope';
import type { Session } from '@regiovast/db/store/store';
import { notFound } from '@regiovast/domain/kernel/errors';
import { completenessOf, type PlanTally } from '@regiovast/domain/plans/completeness';
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
  const marks = await findVersionMarks(s, frozenIdsOf(plan));
  const regionPlaces = await findRegionMunicipalities(s, plan.regionCode, scope.on);
  const next = await findNextPlan(s, scope, plan.id);
  const previous = plan.previousPlanId === null ? null : await findVisiblePlan(s, scope, plan.previousPlanId);
  const released = marks.find(({ id }) => id === plan.releasedVersionId) ?? null;
  const offered = marks.find(({ id }) => id === plan.signOffVersionId) ?? null;
  const shown = await shownOf(s, reached, released);
  const template = await planReferenceVersion(s, 'template', shown.templateVersion);
  const completeness = completenessOf(template.items, shown.tally);
  const isLive = readsLive(standing);
  const partners = isLive ? await findPlanPartners(s, plan.id) : [];
  const inPlan = new Set(shown.municipalities.map(({ code }) => code));
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
    isWholeRegion: regionPlaces.every(({ code }) => inPlan.has(code)),
    templateVersion: shown.templateVersion,
    released: released && releasedView(released),
    live: isLive
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
          partners: partners.length,
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
      partners,
      unlocked: (shown.sections ?? []).flatMap(({ code, isUnlocked }) => (isUnlocked ? [code] : [])),
      hasNext: next !== null,
    }),
  };
}

/** The released version and the one that is offered, as far as there are. */
function frozenIdsOf({ releasedVersionId, signOffVersionId }: ReachedPlan['plan']) {
  if (releasedVersionId === null)
    return signOffVersionId === null ? ([] as const) : ([signOffVersionId] as const);
  return signOffVersionId === null
    ? ([releasedVersionId] as const)
    : ([releasedVersionId, signOffVersionId] as const);
}

/** The plan as this reader has it: as it is now, or as it was last released. */
async function shownOf(s: Session, { plan, standing }: ReachedPlan, released: VersionMarks | null) {
  if (readsLive(standing)) {
    const live = (await findPlanTallies(s, [plan.id])).get(plan.id);
    const municipalities = await findPlanMunicipalities(s, plan.id);
    if (!live) throw notFound();
    const { title, periodFrom, periodTo, templateVersion } = plan;
    return { title, periodFrom, periodTo, templateVersion, municipalities, ...live };
  }
  const facts = released && (await versionFacts(s, [released])).get(released.id);
  if (!facts) throw notFound();
  return { ...facts, sections: null };
}

const releasedView = (version: VersionMarks): PlanView['released'] => ({
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
