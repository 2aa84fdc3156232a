import { sha256Hex } from '@regiovast/db/audit/append-event';
import { installationFact } from '@regiovast/db/audit/installation';
import { findDefinitions, listDefinitions } from '@regiovast/db/indicators/indicator-definitions';
import { planReferenceOn, planReferenceVersion } from '@regiovast/db/plans/plan-references';
import {
  findPlanVersion,
  findVersionOfRevision,
  type PlanVersionRow,
} from '@regiovast/db/plans/plan-versions';
import type { Session } from '@regiovast/db/store/store';
import { may } from '@regiovast/domain/access/rights';
import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import { dayOfInstant } from '@regiovast/domain/kernel/calendar-date';
import { instantNow, today as todayOf } from '@regiovast/domain/kernel/clock';
import { DomainError, notFound } from '@regiovast/domain/kernel/errors';
import type { PaperFormat, PlanPaper } from '@regiovast/domain/plans/plan-paper';
import type { PlanDocument } from '@regiovast/domain/plans/plan-reference';
import type { Context } from '../trpc/deps.ts';
import { areaOf } from '../trpc/procedure.ts';
import { contentFor } from './build-content.ts';
import { withFigureExpiry } from './build-situation.ts';
import { paperDecision } from './paper-decision.ts';
import { recordPlanEvent } from './plan-events.ts';
import { mustFindPlan, type ReachedPlan, readsLive } from './plan-reach.ts';

type Download = {
  readonly planId: string;
  readonly document: PlanDocument;
  readonly format: PaperFormat;
};

/**
 * L-6, C-7 · what a document of a plan is made from, as its reader has it: keeper and partner from the plan as it is now,
 * the others from what was last released. Who took which document is an event.
 * @throws DomainError SESSION_MISSING, NOT_ALLOWED, NOT_FOUND; a letter of a decision that was not taken is absent
 */
export async function takePlanPaper(
  { deps, actor }: Context,
  { planId, document, format }: Download,
): Promise<PlanPaper> {
  if (!actor) throw new DomainError('SESSION_MISSING');
  if (!may(actor, 'plans.download')) throw new DomainError('NOT_ALLOWED');
  const today = todayOf(deps.clock);
  const savedAt = instantNow(deps.clock);
  return deps.store.transaction(async (tx) => {
    const reached = await mustFindPlan(tx, actor, areaOf(actor, today), planId);
    const decision = await paperDecision(tx, planId);
    if (document === 'decisionLetter' && decision === null) throw notFound();
    const content = await contentFor(tx, reached);
    const version = await versionOf(tx, reached);
    const documents = await planReferenceOn(tx, 'documents', today);
    const template = documents.items.find(({ code }) => code === document);
    if (!template) throw new RangeError(`There is no template of ${document}`);
    const sections = await planReferenceVersion(tx, 'template', content.templateVersion);
    const coreValues = await planReferenceOn(tx, 'coreValues', today);
    const definitions = await findDefinitions(tx, today);
    const { figures, frozenOn } = content.situation ?? { figures: [], frozenOn: today };
    const shown = figures.map(withFigureExpiry(await listDefinitions(tx), frozenOn));
    const isDemo = (await installationFact(tx, 'demoSeed')) !== null;
    await recordPlanEvent(tx, deps, actor, 'plans.downloaded', planId, {
      document,
      format,
      versionId: version?.id ?? null,
    });
    return {
      content,
      contentSha256: version?.contentSha256 ?? sha256Hex(canonicalJson(content)),
      expiredFigures: shown.flatMap(({ key, isExpired }) => (isExpired ? [key] : [])),
      versionNumber: version?.number ?? null,
      status: reached.plan.status,
      statusSince: reached.plan.statusSince,
      submittedOn: version?.submittedAt ? dayOfInstant(version.submittedAt) : null,
      insurerName: reached.insurerName,
      sections: sections.items,
      coreValues: coreValues.items,
      indicators: definitions.map(({ code, labelNl, labelEn, unit }) => ({
        code,
        label: { nl: labelNl, en: labelEn },
        unit,
      })),
      decision,
      template,
      isDemo,
      today,
      savedAt,
    };
  });
}

/** The frozen version that the reader has; null: the plan changed since it was last frozen. */
async function versionOf(s: Session, { plan, standing }: ReachedPlan): Promise<PlanVersionRow | null> {
  if (readsLive(standing)) return findVersionOfRevision(s, plan.id, plan.contentRevision);
  return plan.releasedVersionId === null ? null : findPlanVersion(s, plan.releasedVersionId);
}
