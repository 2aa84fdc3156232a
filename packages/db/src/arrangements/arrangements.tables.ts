import {
  ACCESS_TEST_OUTCOMES,
  type AccessTestOutcome,
  ARRANGEMENT_TYPES,
  type ArrangementType,
  BENEFICIARY_KINDS,
  type BeneficiaryKind,
  LINE_KINDS,
  type LineKind,
  NATURES,
  type Nature,
} from '@regiovast/domain/arrangements/arrangement-codes';
import {
  ARRANGEMENT_STATUSES,
  type ArrangementStatus,
} from '@regiovast/domain/arrangements/arrangement-statuses';
import { COURSES_OF_ACTION, type CourseOfAction } from '@regiovast/domain/cases/courses-of-action';
import { FUNDING_BASES, type FundingBasis } from '@regiovast/domain/plans/plan-codes';
import { sql } from 'drizzle-orm';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { CaseTables } from '../cases/cases.tables.ts';
import type { HousingTables } from '../housing/housing.tables.ts';
import type { ImportTables } from '../imports/imports.tables.ts';
import type { PeopleTables } from '../people/people.tables.ts';
import type { PlanTables } from '../plans/plans.tables.ts';
import type { PracticeTables } from '../practices/practices.tables.ts';
import type { RegionTables } from '../regions/regions.tables.ts';
import { type ColumnKit, isDate, isDateOrder, isOneOf, isQuarter } from '../store/column-kit.ts';

type Needs = Pick<PeopleTables, 'persons' | 'organisations'> &
  Pick<RegionTables, 'regions'> &
  Pick<PracticeTables, 'practices'> &
  Pick<CaseTables, 'cases'> &
  Pick<PlanTables, 'continuityPlans'> &
  Pick<HousingTables, 'housingCases'> &
  Pick<ImportTables, 'imports'>;

/** · tailored arrangements and their amounts per line and quarter, in cents. */
export function arrangementTables(k: ColumnKit, needs: Needs) {
  const { persons, organisations, regions, practices, cases, continuityPlans, imports, housingCases } = needs;
  const personId = () =>
    k
      .text()
      .notNull()
      .references(() => persons.id);
  const organisationId = () =>
    k
      .text()
      .notNull()
      .references(() => organisations.id);
  const arrangements = k.table(
    'arrangements',
    {
      id: k.text().primaryKey(),
      number: k.text().notNull().unique(),
      title: k.text().notNull(),
      /** The insurer that is party to it. */
      insurerId: organisationId(),
      /** The RHO that is party to it: of the contracted practice, or of the region. */
      rhoId: organisationId(),
      regionCode: k
        .text()
        .notNull()
        .references(() => regions.code),
      type: k.text().$type<ArrangementType>().notNull(),
      fundingBasis: k.text().$type<FundingBasis>().notNull(),
      nature: k.text().$type<Nature>().notNull(),
      /** A-1 · why it is structural; null for another nature. */
      structuralReason: k.text(),
      beneficiaryKind: k.text().$type<BeneficiaryKind>().notNull(),
      practiceId: k.text().references(() => practices.id),
      /** Working name of a practice that is yet to start. */
      startingPracticeName: k.text(),
      course: k.text().$type<CourseOfAction>().notNull(),
      resultObligation: k.text().notNull(),
      planId: k.text().references(() => continuityPlans.id),
      /** Measure of the plan; a plan keeps its ids in its versions, so that a removed measure is still known there. */
      planMeasureId: k.text(),
      caseId: k.text().references(() => cases.id),
      /** H-1 · the housing case that it contributes to: one with a positive access test. */
      housingCaseId: k.text().references(() => housingCases.id),
      accessTestOutcome: k.text().$type<AccessTestOutcome>(),
      accessTestOn: k.text(),
      accessTestReason: k.text(),
      periodFrom: k.text().notNull(),
      periodTo: k.text().notNull(),
      reviewOn: k.text(),
      /** A-2 · the expected outcome, registered before it starts: places kept or created, by when. */
      expectedPlaces: k.integer(),
      expectedOn: k.text(),
      expectedOutcome: k.text().notNull(),
      whyHere: k.text().notNull(),
      whyMeasure: k.text().notNull(),
      status: k.text().$type<ArrangementStatus>().notNull(),
      statusSince: k.text().notNull(),
      ownerId: personId(),
      /** The frozen version that is decided on; null in a draft. */
      proposedVersionId: k.text(),
      /** Since when the RHO has it as it stands; null: it is the insurer's own, also once the RHO declined it (C-1). */
      offeredAt: k.text(),
      contractReference: k.text(),
      contractedOn: k.text(),
      endedOn: k.text(),
      endReason: k.text(),
      /** The arrangement it was copied from. */
      copiedFromId: k.text().references((): AnySQLiteColumn => arrangements.id),
      importId: k.text().references(() => imports.id),
      createdAt: k.text().notNull(),
      createdBy: personId(),
      updatedAt: k.text().notNull(),
      version: k.integer().notNull(),
    },
    (t) => [
      k.check('arrangements_type', isOneOf(t.type, ARRANGEMENT_TYPES)),
      k.check('arrangements_basis', isOneOf(t.fundingBasis, FUNDING_BASES)),
      k.check('arrangements_nature', isOneOf(t.nature, NATURES)),
      k.check('arrangements_beneficiary', isOneOf(t.beneficiaryKind, BENEFICIARY_KINDS)),
      k.check(
        'arrangements_practice',
        sql`(${t.beneficiaryKind} = 'PRACTICE') = (${t.practiceId} is not null)`,
      ),
      k.check('arrangements_course', isOneOf(t.course, COURSES_OF_ACTION)),
      k.check('arrangements_access', isOneOf(t.accessTestOutcome, ACCESS_TEST_OUTCOMES)),
      k.check('arrangements_access_on', isDate(t.accessTestOn)),
      k.check('arrangements_from', isDate(t.periodFrom)),
      k.check('arrangements_period', isDateOrder(t.periodFrom, t.periodTo)),
      k.check('arrangements_review', isDate(t.reviewOn)),
      k.check('arrangements_places', sql`${t.expectedPlaces} >= 0`),
      k.check('arrangements_expected', isDate(t.expectedOn)),
      k.check('arrangements_status', isOneOf(t.status, ARRANGEMENT_STATUSES)),
      k.check('arrangements_since', isDate(t.statusSince)),
      k.check('arrangements_contracted', isDate(t.contractedOn)),
      k.check('arrangements_ended', isDate(t.endedOn)),
      k.check('arrangements_version', sql`${t.version} > 0`),
      k.index('arrangements_insurer').on(t.insurerId, t.status),
      k.index('arrangements_rho').on(t.rhoId),
      k.index('arrangements_region').on(t.regionCode),
      k.index('arrangements_practice').on(t.practiceId),
      k.index('arrangements_housing').on(t.housingCaseId),
    ],
  );
  const arrangementId = () =>
    k
      .text()
      .notNull()
      .references(() => arrangements.id);
  const arrangementLines = k.table(
    'arrangement_lines',
    {
      id: k.text().primaryKey(),
      arrangementId: arrangementId(),
      position: k.integer().notNull(),
      label: k.text().notNull(),
      kind: k.text().$type<LineKind>().notNull(),
      /** Cents per patient per quarter, or per hour; null for a fixed amount. */
      unitCents: k.cents(),
      /** A-1 · of a line per patient; null while a draft has none yet. */
      breakEvenPatients: k.integer(),
    },
    (t) => [
      k.check('arrangement_lines_kind', isOneOf(t.kind, LINE_KINDS)),
      k.check('arrangement_lines_label', sql`length(${t.label}) > 0`),
      k.check('arrangement_lines_unit', sql`(${t.kind} = 'FIXED') = (${t.unitCents} is null)`),
      k.check('arrangement_lines_price', sql`${t.unitCents} >= 0`),
      k.check(
        'arrangement_lines_break_even',
        sql`${t.kind} = 'PER_PATIENT' or ${t.breakEvenPatients} is null`,
      ),
      k.check('arrangement_lines_patients', sql`${t.breakEvenPatients} > 0`),
      k.index('arrangement_lines_arrangement').on(t.arrangementId),
    ],
  );
  const arrangementAmounts = k.table(
    'arrangement_amounts',
    {
      lineId: k
        .text()
        .notNull()
        .references(() => arrangementLines.id),
      quarter: k.text().notNull(),
      /** Repeated from the line, so that a budget is summed without it. */
      arrangementId: arrangementId(),
      /** Patients, or hundredths of hours; null for a fixed amount. */
      plannedQuantity: k.integer(),
      plannedCents: k.cents().notNull(),
      realisedQuantity: k.integer(),
      /** Null: nothing was stated yet. */
      realisedCents: k.cents(),
    },
    (t) => [
      k.primaryKey({ columns: [t.lineId, t.quarter] }),
      k.check('arrangement_amounts_quarter', isQuarter(t.quarter)),
      k.check('arrangement_amounts_planned', sql`${t.plannedCents} >= 0`),
      k.check('arrangement_amounts_quantity', sql`${t.plannedQuantity} >= 0`),
      k.check('arrangement_amounts_realised', sql`${t.realisedCents} >= 0`),
      k.check('arrangement_amounts_delivered', sql`${t.realisedQuantity} >= 0`),
      // With the amount, so that a budget is summed from the index alone.
      k.index('arrangement_amounts_arrangement').on(t.arrangementId, t.quarter, t.plannedCents),
    ],
  );
  return { arrangements, arrangementLines, arrangementAmounts };
}
export type ArrangementTables = ReturnType<typeof arrangementTables>;
