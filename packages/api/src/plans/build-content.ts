import { sha256Hex } from '@regiovast/db/audit/append-event';
import {
  findGoals,
  findInitiatives,
  findMeasures,
  findObligations,
  findSectionTexts,
  findSituation,
} from '@regiovast/db/plans/read-content';
import { contentOf, findPlanVersion, type PlanVersionRow } from '@regiovast/db/plans/plan-versions';
import { findPlanMunicipalities, findPlanPartners } from '@regiovast/db/plans/read-plans';
import { findVersionMarks } from '@regiovast/db/plans/version-marks';
import type { Session } from '@regiovast/db/store/store';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { notFound } from '@regiovast/domain/kernel/errors';
import { piecesOf } from '@regiovast/domain/plans/compare-plans';
import { type PlanContent, planContentSchema, type PlanOutline } from '@regiovast/domain/plans/plan-content';
import { frozenMemory } from './frozen-memory.ts';
import { type ReachedPlan, readsLive } from './plan-reach.ts';

/**
 * L-4 · the whole plan as it stands in the store now. Its canonical JSON is what a version freezes, and the SHA-256 of
 * that text its content hash: built again from the same rows, it gives the same hash on either engine.
 */
export async function buildContent(
  s: Session,
  { plan, regionName, rhoName }: Pick<ReachedPlan, 'plan' | 'regionName' | 'rhoName'>,
): Promise<PlanContent> {
  const partners = await findPlanPartners(s, plan.id);
  const content = {
    format: 1 as const,
    number: plan.number,
    title: plan.title,
    regionCode: plan.regionCode,
    regionName,
    rhoName,
    municipalities: await findPlanMunicipalities(s, plan.id),
    periodFrom: plan.periodFrom,
    periodTo: plan.periodTo,
    templateVersion: plan.templateVersion,
    partners: partners.map(({ id, kind, name, task }) => ({ id, kind, name, task })),
    sections: await findSectionTexts(s, plan.id),
    situation: await findSituation(s, plan.id),
    goals: await findGoals(s, plan.id),
    measures: await findMeasures(s, plan.id),
    obligations: await findObligations(s, plan.id),
    initiatives: await findInitiatives(s, plan.id),
  };
  // Through the schema, so that what is hashed is exactly what a frozen version holds when it is read again.
  return planContentSchema.parse(content);
}

/** The plan as the reader has it: keeper and partner as it is now, the others as it was last released. */
export async function contentFor(s: Session, reached: ReachedPlan): Promise<PlanContent> {
  if (readsLive(reached.standing)) return buildContent(s, reached);
  const { releasedVersionId } = reached.plan;
  const [marks] = releasedVersionId === null ? [] : await findVersionMarks(s, [releasedVersionId]);
  if (!marks) throw notFound();
  return frozenContent(s, marks);
}

/** Whole contents are large: a page that is read has its sections asked for one after the other, from one plan. */
const CONTENTS = frozenMemory<PlanContent>(12);

/** The content of a frozen version that the reader may have. */
export async function frozenContent(
  s: Session,
  { id, contentSha256 }: Pick<PlanVersionRow, 'id' | 'contentSha256'>,
): Promise<PlanContent> {
  const known = CONTENTS.get(contentSha256);
  if (known) return known;
  const version = await findPlanVersion(s, id);
  if (!version) throw notFound();
  return CONTENTS.keep(contentSha256, contentOf(version));
}

/** A hash per piece, by which two versions are compared without reading their texts. */
export const outlineOfContent = (content: PlanContent): PlanOutline =>
  piecesOf(content).map(({ says, ...named }) => ({ ...named, hash: sha256Hex(canonicalJson(says)) }));
