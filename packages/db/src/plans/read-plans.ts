import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import { type AreaScope, holdsOn, lateScope, scopeValues, type Text } from '../people/area-scope.ts';
import { amongIds } from '../store/among.ts';
import { asText } from '../store/as-text.ts';
import { preparedQuery } from '../store/prepared-query.ts';
import type { Session } from '../store/store.ts';
import { isOwn, isPartnerOf, planIsVisible } from './plan-scope.ts';

export type PlanRow = Session['t']['continuityPlans']['$inferSelect'];

/** A plan with the names around it: its region, its RHO, who owns it, and the insurer that is preferent there today. */
export type FoundPlan = {
  readonly plan: PlanRow;
  readonly regionName: string;
  readonly rhoName: string;
  readonly ownerName: string;
  readonly insurerId: string | null;
  readonly insurerName: string | null;
  /** Whether the reader's organisation is a partner of the plan. */
  readonly isPartner: boolean;
};

/** The query of a plan that meets a condition; what differs between readers is filled in when it runs. */
function planQuery(s: Session, scope: AreaScope<Text>, isShown: SQL | undefined) {
  const { q, t } = s;
  const { continuityPlans: plans, regions, organisations, persons, preferentInsurers: preferent } = t;
  const insurers = alias(organisations, 'insurers');
  const organisationId = scope.kind === 'everywhere' ? '' : scope.organisationId;
  return q
    .select({
      plan: plans,
      regionName: regions.name,
      rhoName: organisations.name,
      ownerName: persons.name,
      insurerId: insurers.id,
      insurerName: insurers.name,
      isPartner: sql<boolean>`${isPartnerOf(s, organisationId)}`.mapWith(Boolean),
    })
    .from(plans)
    .innerJoin(regions, eq(regions.code, plans.regionCode))
    .innerJoin(organisations, eq(organisations.id, plans.rhoId))
    .innerJoin(persons, eq(persons.id, plans.ownerId))
    .leftJoin(
      preferent,
      and(
        eq(preferent.regionCode, plans.regionCode),
        holdsOn(preferent.validFrom, preferent.validTo, scope.on),
      ),
    )
    .leftJoin(insurers, eq(insurers.id, preferent.organisationId))
    .where(and(eq(plans.id, asText(sql.placeholder('planId'))), isShown));
}

/**
 * The plan when the actor sees it; null when absent or hidden (C-6). Built once, since everything about a plan asks it; an
 * RHO asks for its own plans first, which takes a third of the time of asking for all that it sees.
 */
export async function findPlanIn(s: Session, scope: AreaScope, planId: string): Promise<FoundPlan | null> {
  const values = { ...scopeValues(scope), planId };
  if (scope.kind === 'rho') {
    const [own] = await preparedQuery(s, 'own_plan', () => {
      const late = lateScope('rho');
      return planQuery(s, late, isOwn(s, late));
    }).execute(values);
    if (own) return own;
  }
  const query = preparedQuery(s, `plan_in_${scope.kind}`, () => {
    const late = lateScope(scope.kind);
    return planQuery(s, late, planIsVisible(s, late));
  });
  const [row] = await query.execute(values);
  return row ?? null;
}

/** Which of these numbers a plan has, whoever sees it. */
export async function takenPlanNumbers(s: Session, numbers: readonly string[]): Promise<readonly string[]> {
  const { number } = s.t.continuityPlans;
  const rows = await s.q
    .select({ number })
    .from(s.t.continuityPlans)
    .where(amongIds(s, number, numbers));
  return rows.map((row) => row.number);
}

/** The municipalities a plan is for, by name. */
export const findPlanMunicipalities = async (s: Session, planId: string) =>
  preparedQuery(s, 'plan_municipalities', () => {
    const { q, t } = s;
    return q
      .select({ code: t.municipalities.code, name: t.municipalities.name })
      .from(t.planMunicipalities)
      .innerJoin(t.municipalities, eq(t.municipalities.code, t.planMunicipalities.municipalityCode))
      .where(eq(t.planMunicipalities.planId, asText(sql.placeholder('planId'))))
      .orderBy(asc(t.municipalities.name));
  }).execute({ planId });

/** The partners of a plan in order, the RHO that keeps it first. */
export const findPlanPartners = async (s: Session, planId: string) =>
  preparedQuery(s, 'plan_partners', () =>
    s.q
      .select()
      .from(s.t.planPartners)
      .where(eq(s.t.planPartners.planId, asText(sql.placeholder('planId'))))
      .orderBy(asc(s.t.planPartners.position), asc(s.t.planPartners.id)),
  ).execute({ planId });
export type PlanPartnerRow = Awaited<ReturnType<typeof findPlanPartners>>[number];
