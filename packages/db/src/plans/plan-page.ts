import type { PlanTally } from '@regiovast/domain/plans/completeness';
import { and, count, eq, exists, isNull, not, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { holdsOn } from '../people/area-scope.ts';
import { preparedQuery } from '../store/prepared-query.ts';
import type { Session } from '../store/store.ts';
import { findSectionStates, ONE_PLAN, type SectionState, tallyColumns, wordsOf } from './plan-tallies.ts';
import type { VersionMarks } from './version-marks.ts';

/** What others than its keeper and partners see around the texts of a plan. */
type ReleasedPage = {
  /** The version that was last released. */
  readonly released: Omit<VersionMarks, 'signed'> | null;
  /** Whether a plan follows it, whoever sees that. */
  readonly hasNext: boolean;
};

/** What keeper and partners see around the texts of a plan, as it is now. */
export type LivePage = ReleasedPage & {
  /** The version that waits for signatures. */
  readonly offered: VersionMarks | null;
  readonly partners: number;
  /** Whether the plan is for every municipality that its region has on the day. */
  readonly isWholeRegion: boolean;
  readonly tally: PlanTally;
  readonly sections: readonly SectionState[];
};

/** What both pages have, and the joined table that it is of. */
function pageParts({ q, t }: Session) {
  const { continuityPlans: plans } = t;
  const released = alias(t.planVersions, 'released');
  const following = alias(plans, 'following');
  const { id, number, contentSha256, contentRevision, releasedAt, submittedAt } = released;
  const next = q.select({ one: sql`1` }).from(following).where(eq(following.previousPlanId, plans.id));
  return {
    released,
    columns: {
      released: { id, number, contentSha256, contentRevision, releasedAt, submittedAt },
      hasNext: exists(next).mapWith(Boolean),
    },
  };
}

/** One query; null for a plan that does not exist. Who may see the plan is asked before. */
export async function findReleasedPage(s: Session, planId: string): Promise<ReleasedPage | null> {
  const { continuityPlans: plans } = s.t;
  const query = preparedQuery(s, 'plan_released_page', () => {
    const { released, columns } = pageParts(s);
    return s.q
      .select(columns)
      .from(plans)
      .leftJoin(released, eq(released.id, plans.releasedVersionId))
      .where(ONE_PLAN(plans.id));
  });
  const [row] = await query.execute({ planId });
  return row ?? null;
}

/**
 * Two queries, one for everything there is one of; null for a plan that does not exist. Who may see the plan is asked
 * before.
 * @param on the day of the region's municipalities
 */
export async function findLivePage(s: Session, planId: string, on: string): Promise<LivePage | null> {
  const query = preparedQuery(s, 'plan_live_page', () => livePageQuery(s));
  const [row] = await query.execute({ planId, on });
  if (!row) return null;
  const { released, hasNext, offered, signed, partners, isWholeRegion, ...counts } = row;
  const sections = await findSectionStates(s, planId);
  return {
    released,
    hasNext,
    offered: offered && { ...offered, signed },
    partners,
    isWholeRegion,
    tally: { ...counts, words: wordsOf(sections) },
    sections,
  };
}

function livePageQuery(s: Session) {
  const { q, t } = s;
  const { continuityPlans: plans, planPartners, planSignatures: signatures } = t;
  const { released, columns } = pageParts(s);
  const { measured, columns: counts } = tallyColumns(s, ONE_PLAN);
  const offered = alias(t.planVersions, 'offered');
  const { id, number, contentSha256, contentRevision, releasedAt, submittedAt } = offered;
  const signed = q
    .select({ rows: count() })
    .from(signatures)
    .where(and(eq(signatures.versionId, plans.signOffVersionId), isNull(signatures.withdrawnAt)));
  const partners = q.select({ rows: count() }).from(planPartners).where(eq(planPartners.planId, plans.id));
  return q
    .select({
      ...columns,
      ...counts,
      offered: { id, number, contentSha256, contentRevision, releasedAt, submittedAt },
      signed: sql<number>`(${signed})`.mapWith(Number),
      partners: sql<number>`(${partners})`.mapWith(Number),
      isWholeRegion: not(exists(leftOut(s))).mapWith(Boolean),
    })
    .from(plans)
    .leftJoin(released, eq(released.id, plans.releasedVersionId))
    .leftJoin(offered, eq(offered.id, plans.signOffVersionId))
    .leftJoin(measured, eq(measured.planId, plans.id))
    .where(ONE_PLAN(plans.id));
}

/** The municipalities of the region that the plan is not for; for a query over `continuity_plans`. */
function leftOut({ q, t }: Session) {
  const { continuityPlans: plans, planMunicipalities: places, regionMemberships: members } = t;
  const inPlan = q
    .select({ one: sql`1` })
    .from(places)
    .where(and(eq(places.planId, plans.id), eq(places.municipalityCode, members.municipalityCode)));
  return q
    .select({ one: sql`1` })
    .from(members)
    .where(
      and(
        eq(members.regionCode, plans.regionCode),
        holdsOn(members.validFrom, members.validTo, sql.placeholder('on')),
        not(exists(inPlan)),
      ),
    );
}
