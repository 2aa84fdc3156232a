import { PLAN_REFERENCE_KINDS, type PlanReferenceKind } from '@regiovast/domain/plans/plan-reference';
import { PARTNER_KINDS, type PartnerKind } from '@regiovast/domain/plans/plan-codes';
import { PLAN_STATUSES, type PlanStatus } from '@regiovast/domain/plans/plan-statuses';
import { type AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import { sql } from 'drizzle-orm';
import type { PeopleTables } from '../people/people.tables.ts';
import type { RegionTables } from '../regions/regions.tables.ts';
import { type ColumnKit, isBetween, isDate, isOneOf } from '../store/column-kit.ts';

type Needs = Pick<PeopleTables, 'persons' | 'organisations'> &
  Pick<RegionTables, 'regions' | 'municipalities'>;

/** L-1 · continuity plans, the reference data they follow, the part of the country they are for, and who joins in. */
export function planTables(k: ColumnKit, { persons, organisations, regions, municipalities }: Needs) {
  const personId = () =>
    k
      .text()
      .notNull()
      .references(() => persons.id);
  /** Template, criteria, core values, approaches and documents: dated, sourced versions of each. */
  const planReferences = k.table(
    'plan_references',
    {
      kind: k.text().$type<PlanReferenceKind>().notNull(),
      version: k.integer().notNull(),
      validFrom: k.text().notNull(),
      /** JSON: the items in order. */
      payload: k.text().notNull(),
      source: k.text().notNull(),
      reason: k.text().notNull(),
      recordedAt: k.text().notNull(),
      /** Null for what comes with the product. */
      recordedBy: k.text().references(() => persons.id),
    },
    (t) => [
      k.primaryKey({ columns: [t.kind, t.version] }),
      k.check('plan_references_kind', isOneOf(t.kind, PLAN_REFERENCE_KINDS)),
      k.check('plan_references_version', sql`${t.version} > 0`),
      k.check('plan_references_from', isDate(t.validFrom)),
    ],
  );
  const continuityPlans = k.table(
    'continuity_plans',
    {
      id: k.text().primaryKey(),
      number: k.text().notNull().unique(),
      title: k.text().notNull(),
      regionCode: k
        .text()
        .notNull()
        .references(() => regions.code),
      /** The RHO that keeps the plan. */
      rhoId: k
        .text()
        .notNull()
        .references(() => organisations.id),
      /** First and last calendar year. */
      periodFrom: k.integer().notNull(),
      periodTo: k.integer().notNull(),
      status: k.text().$type<PlanStatus>().notNull(),
      statusSince: k.text().notNull(),
      ownerId: personId(),
      templateVersion: k.integer().notNull(),
      /** One higher with every change of what is signed and assessed. */
      contentRevision: k.integer().notNull(),
      /** The frozen version that waits for signatures; null: none, or the plan changed since. */
      signOffVersionId: k.text(),
      /** The last version that the insurer may read; null: the plan is the RHO's own. */
      releasedVersionId: k.text(),
      /** The plan of the period before it. */
      previousPlanId: k.text().references((): AnySQLiteColumn => continuityPlans.id),
      contractReference: k.text(),
      contractedOn: k.text(),
      executionSince: k.text(),
      /** What was reached, in words; with it the plan is evaluated. */
      evaluation: k.text(),
      createdAt: k.text().notNull(),
      createdBy: personId(),
      updatedAt: k.text().notNull(),
      version: k.integer().notNull(),
    },
    (t) => [
      k.check('continuity_plans_status', isOneOf(t.status, PLAN_STATUSES)),
      k.check('continuity_plans_from', isBetween(t.periodFrom, 2020, 2100)),
      k.check('continuity_plans_period', sql`${t.periodTo} between ${t.periodFrom} and ${t.periodFrom} + 5`),
      k.check('continuity_plans_since', isDate(t.statusSince)),
      k.check('continuity_plans_contracted', isDate(t.contractedOn)),
      k.check('continuity_plans_execution', isDate(t.executionSince)),
      k.check('continuity_plans_revision', sql`${t.contentRevision} > 0`),
      k.check('continuity_plans_version', sql`${t.version} > 0`),
      k.index('continuity_plans_region').on(t.regionCode, t.status),
      k.index('continuity_plans_rho').on(t.rhoId),
    ],
  );
  const planId = () =>
    k
      .text()
      .notNull()
      .references(() => continuityPlans.id);
  const planMunicipalities = k.table(
    'plan_municipalities',
    {
      planId: planId(),
      municipalityCode: k
        .text()
        .notNull()
        .references(() => municipalities.code),
    },
    (t) => [
      k.primaryKey({ columns: [t.planId, t.municipalityCode] }),
      k.index('plan_municipalities_code').on(t.municipalityCode),
    ],
  );
  const planPartners = k.table(
    'plan_partners',
    {
      id: k.text().primaryKey(),
      planId: planId(),
      kind: k.text().$type<PartnerKind>().notNull(),
      name: k.text().notNull(),
      /** Null for a partner that does not work with Regiovast: its signature is recorded for it. */
      organisationId: k.text().references(() => organisations.id),
      /** What it takes on. */
      task: k.text().notNull(),
      position: k.integer().notNull(),
      version: k.integer().notNull(),
    },
    (t) => [
      k.check('plan_partners_kind', isOneOf(t.kind, PARTNER_KINDS)),
      k.check('plan_partners_name', sql`length(${t.name}) > 0`),
      k.check('plan_partners_version', sql`${t.version} > 0`),
      k.uniqueIndex('plan_partners_organisation').on(t.planId, t.organisationId),
    ],
  );
  return { planReferences, continuityPlans, planMunicipalities, planPartners };
}
export type PlanTables = ReturnType<typeof planTables>;
