import { DRAFTING_ACTIONS } from '@regiovast/domain/plans/four-eyes.rules';
import { and, eq, exists, inArray, or, type SQL, sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Session } from '../store/store.ts';

/**
 * C-8 · whether a person had a hand in any version of a plan: began it, wrote a text, froze a situation or a version,
 * signed or recorded a signature, released or submitted it, or changed anything else of the draft. It is asked of the
 * person, not of an organisation or role: both may have changed since. The plan of the period before counts too: its texts
 * and measures go on in this one. For queries over `continuity_plans`.
 */
export function handIn({ q, t }: Session, personId: string): SQL | undefined {
  const { continuityPlans: plans, planSectionTexts: texts, planSituations: situations } = t;
  const { planVersions: versions, planSignatures: signatures, auditEvents: events } = t;
  const one = { one: sql`1` };
  const isOf = (planId: AnySQLiteColumn) => or(eq(planId, plans.id), eq(planId, plans.previousPlanId));
  return or(
    eq(plans.createdBy, personId),
    exists(
      q
        .select(one)
        .from(texts)
        .where(and(isOf(texts.planId), eq(texts.savedBy, personId))),
    ),
    exists(
      q
        .select(one)
        .from(situations)
        .where(and(isOf(situations.planId), eq(situations.frozenBy, personId))),
    ),
    exists(
      q
        .select(one)
        .from(versions)
        .where(
          and(isOf(versions.planId), or(eq(versions.frozenBy, personId), eq(versions.submittedBy, personId))),
        ),
    ),
    exists(
      q
        .select(one)
        .from(signatures)
        .innerJoin(versions, eq(versions.id, signatures.versionId))
        .where(and(isOf(versions.planId), eq(signatures.recordedBy, personId))),
    ),
    // What has since been changed again or removed is known by its event only.
    exists(
      q
        .select(one)
        .from(events)
        .where(
          and(
            eq(events.subjectKind, 'plan'),
            isOf(events.subjectId),
            eq(events.actorId, personId),
            inArray(events.action, DRAFTING_ACTIONS),
          ),
        ),
    ),
  );
}

/** C-8 · whether a person had a hand in any version of this plan. */
export async function hadHandIn(s: Session, planId: string, personId: string): Promise<boolean> {
  const { continuityPlans: plans } = s.t;
  const [row] = await s.q
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.id, planId), handIn(s, personId)));
  return row !== undefined;
}
