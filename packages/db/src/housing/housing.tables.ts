import {
  ACCESS_TEST_OUTCOMES,
  type AccessTestOutcome,
} from '@regiovast/domain/arrangements/arrangement-codes';
import {
  ACCESS_TEST_STATES,
  type AccessTestState,
  HOUSING_BOTTLENECKS,
  HOUSING_OUTCOMES,
  type HousingBottleneck,
  type HousingOutcome,
  OPTION_STATES,
  type OptionState,
  PLANNING_STATUSES,
  type PlanningStatus,
  PREMISES_CONDITIONS,
  type PremisesCondition,
  type Tenure,
  TENURES,
} from '@regiovast/domain/housing/housing-codes';
import { HOUSING_STEPS, type HousingStep } from '@regiovast/domain/housing/housing-steps';
import { HOUSING_LIMITS } from '@regiovast/domain/housing/housing.schemas';
import { sql } from 'drizzle-orm';
import type { CaseTables } from '../cases/cases.tables.ts';
import type { PeopleTables } from '../people/people.tables.ts';
import type { PracticeTables } from '../practices/practices.tables.ts';
import type { RegionTables } from '../regions/regions.tables.ts';
import { type ColumnKit, isBetween, isDate, isOneOf } from '../store/column-kit.ts';

type Needs = Pick<PeopleTables, 'persons' | 'organisations'> &
  Pick<RegionTables, 'municipalities'> &
  Pick<PracticeTables, 'practices'> &
  Pick<CaseTables, 'cases'>;

const LIMITS = HOUSING_LIMITS;

/** H-1 … H-5, H-7 · housing cases: the case and its course, access tests, cost per year, locations. */
export function housingTables(
  k: ColumnKit,
  { persons, organisations, municipalities, practices, cases }: Needs,
) {
  const personId = () =>
    k
      .text()
      .notNull()
      .references(() => persons.id);
  const municipalityCode = () =>
    k
      .text()
      .notNull()
      .references(() => municipalities.code);
  const housingCases = k.table(
    'housing_cases',
    {
      id: k.text().primaryKey(),
      number: k.text().notNull().unique(),
      /** The practice that is housed; null: an initiative that is yet to have one. */
      practiceId: k.text().references(() => practices.id),
      initiativeName: k.text(),
      /** Where it is to be housed: of the practice, or of the initiative. */
      municipalityCode: municipalityCode(),
      /** The RHO that began it. */
      rhoId: k
        .text()
        .notNull()
        .references(() => organisations.id),
      /** The preferent insurer it was shared with; null: it is the RHO's own (C-2). */
      insurerId: k.text().references(() => organisations.id),
      sharedOn: k.text(),
      /** The discontinuity case that it hangs together with, of the same practice. */
      caseId: k.text().references(() => cases.id),
      step: k.text().$type<HousingStep>().notNull(),
      stepSince: k.text().notNull(),
      openedOn: k.text().notNull(),
      problem: k.text().notNull(),
      enrolledPatients: k.integer(),
      enrolledAtCompletion: k.integer(),
      /** Premises as they are. */
      premisesAddress: k.text().notNull(),
      floorAreaM2: k.integer(),
      consultingRooms: k.integer(),
      tenure: k.text().$type<Tenure>(),
      leaseEndsOn: k.text(),
      condition: k.text().$type<PremisesCondition>(),
      /** What is wanted, and in which year. */
      wantedFloorAreaM2: k.integer(),
      wantedConsultingRooms: k.integer(),
      wantedYear: k.integer(),
      /** H-7 · the practice agrees that its need is in what municipalities are handed. */
      isOnNeedMap: k.boolean().notNull(),
      /** H-5 · JSON: how much each criterion weighs when locations are compared; null: all the same. */
      optionWeights: k.text(),
      /** H-4 · one-off contribution that is weighed against the shortfall; null: none named. */
      contributionCents: k.cents(),
      outcome: k.text().$type<HousingOutcome>(),
      closedOn: k.text(),
      closingNote: k.text(),
      ownerId: personId(),
      createdAt: k.text().notNull(),
      createdBy: personId(),
      updatedAt: k.text().notNull(),
      version: k.integer().notNull(),
    },
    (t) => [
      k.check('housing_cases_whose', sql`(${t.practiceId} is null) <> (${t.initiativeName} is null)`),
      k.check('housing_cases_shared', sql`(${t.sharedOn} is null) = (${t.insurerId} is null)`),
      k.check('housing_cases_shared_on', isDate(t.sharedOn)),
      k.check('housing_cases_step', isOneOf(t.step, HOUSING_STEPS)),
      k.check('housing_cases_since', isDate(t.stepSince)),
      k.check('housing_cases_opened', isDate(t.openedOn)),
      k.check('housing_cases_enrolled', isBetween(t.enrolledPatients, 0, LIMITS.patients)),
      k.check('housing_cases_completion', isBetween(t.enrolledAtCompletion, 0, LIMITS.patients)),
      k.check('housing_cases_area', isBetween(t.floorAreaM2, 0, LIMITS.floorAreaM2)),
      k.check('housing_cases_rooms', isBetween(t.consultingRooms, 0, LIMITS.rooms)),
      k.check('housing_cases_tenure', isOneOf(t.tenure, TENURES)),
      k.check('housing_cases_lease', isDate(t.leaseEndsOn)),
      k.check('housing_cases_condition', isOneOf(t.condition, PREMISES_CONDITIONS)),
      k.check('housing_cases_wanted_area', isBetween(t.wantedFloorAreaM2, 0, LIMITS.floorAreaM2)),
      k.check('housing_cases_wanted_rooms', isBetween(t.wantedConsultingRooms, 0, LIMITS.rooms)),
      k.check('housing_cases_wanted_year', isBetween(t.wantedYear, 2020, 2100)),
      k.check('housing_cases_contribution', isBetween(t.contributionCents, 0, LIMITS.cents)),
      k.check('housing_cases_outcome', isOneOf(t.outcome, HOUSING_OUTCOMES)),
      k.check('housing_cases_closed_on', isDate(t.closedOn)),
      k.check(
        'housing_cases_closed',
        sql`(${t.step} = 'CLOSED') = (${t.closedOn} is not null) and (${t.closedOn} is null) = (${t.outcome} is null)`,
      ),
      k.check('housing_cases_version', sql`${t.version} > 0`),
      // A practice is housed once: a second open case would have two truths of the same premises.
      k.uniqueIndex('housing_cases_one_open').on(t.practiceId).where(sql`${t.step} <> 'CLOSED'`),
      k.index('housing_cases_municipality').on(t.municipalityCode),
      k.index('housing_cases_insurer').on(t.insurerId),
      k.index('housing_cases_owner').on(t.ownerId),
    ],
  );
  const housingCaseId = () =>
    k
      .text()
      .notNull()
      .references(() => housingCases.id);
  const housingBottlenecks = k.table(
    'housing_bottlenecks',
    { housingCaseId: housingCaseId(), bottleneck: k.text().$type<HousingBottleneck>().notNull() },
    (t) => [
      k.primaryKey({ columns: [t.housingCaseId, t.bottleneck] }),
      k.check('housing_bottlenecks_bottleneck', isOneOf(t.bottleneck, HOUSING_BOTTLENECKS)),
    ],
  );
  /** Every step of the course; one of the same day follows by its id. */
  const housingMoves = k.table(
    'housing_moves',
    {
      id: k.text().primaryKey(),
      housingCaseId: housingCaseId(),
      fromStep: k.text().$type<HousingStep>(),
      toStep: k.text().$type<HousingStep>().notNull(),
      effectiveOn: k.text().notNull(),
      reason: k.text().notNull(),
      movedAt: k.text().notNull(),
      movedBy: personId(),
    },
    (t) => [
      k.check('housing_moves_from', isOneOf(t.fromStep, HOUSING_STEPS)),
      k.check('housing_moves_to', isOneOf(t.toStep, HOUSING_STEPS)),
      k.check('housing_moves_effective', isDate(t.effectiveOn)),
      k.index('housing_moves_case').on(t.housingCaseId),
    ],
  );
  /** H-1, C-8 · is housing a cause of reduced access: what the RHO found and what the insurer said of it. */
  const housingAccessTests = k.table(
    'housing_access_tests',
    {
      id: k.text().primaryKey(),
      housingCaseId: housingCaseId(),
      outcome: k.text().$type<AccessTestOutcome>().notNull(),
      reason: k.text().notNull(),
      /** JSON: the figures it rests on, frozen when it was offered. */
      figures: k.text().notNull(),
      /** SHA-256 of outcome, reason and figures: what the insurer judged. */
      contentSha256: k.text().notNull(),
      state: k.text().$type<AccessTestState>().notNull(),
      offeredAt: k.text().notNull(),
      offeredBy: personId(),
      decidedAt: k.text(),
      decidedBy: k.text().references(() => persons.id),
      decisionReason: k.text(),
      /** When a later test took its place; null: it is the last. */
      replacedAt: k.text(),
    },
    (t) => [
      k.check('housing_access_tests_outcome', isOneOf(t.outcome, ACCESS_TEST_OUTCOMES)),
      k.check('housing_access_tests_state', isOneOf(t.state, ACCESS_TEST_STATES)),
      k.check('housing_access_tests_reason', sql`length(${t.reason}) > 0`),
      k.check('housing_access_tests_hash', sql`length(${t.contentSha256}) = 64`),
      k.check(
        'housing_access_tests_decided',
        sql`(${t.state} = 'OFFERED') = (${t.decidedBy} is null) and (${t.decidedBy} is null) = (${t.decidedAt} is null)`,
      ),
      k.check(
        'housing_access_tests_four_eyes',
        sql`${t.decidedBy} is null or ${t.decidedBy} <> ${t.offeredBy}`,
      ),
      k.uniqueIndex('housing_access_tests_one_last').on(t.housingCaseId).where(sql`${t.replacedAt} is null`),
      k.index('housing_access_tests_case').on(t.housingCaseId),
    ],
  );
  /** H-4 · what housing costs a year, with how many enrolled; of the premises as they are or of a location. */
  const housingCosts = k.table(
    'housing_costs',
    {
      housingCaseId: housingCaseId(),
      year: k.integer().notNull(),
      yearlyCostCents: k.cents().notNull(),
      enrolledPatients: k.integer().notNull(),
      source: k.text().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.housingCaseId, t.year] }),
      k.check('housing_costs_year', isBetween(t.year, 2020, 2100)),
      k.check('housing_costs_cost', isBetween(t.yearlyCostCents, 0, LIMITS.cents)),
      k.check('housing_costs_enrolled', isBetween(t.enrolledPatients, 0, LIMITS.patients)),
      k.check('housing_costs_source', sql`length(${t.source}) > 0`),
    ],
  );
  const housingOptions = k.table(
    'housing_options',
    {
      id: k.text().primaryKey(),
      housingCaseId: housingCaseId(),
      name: k.text().notNull(),
      address: k.text().notNull(),
      municipalityCode: municipalityCode(),
      /** Degrees, WGS84; null: unknown. */
      latitude: k.real(),
      longitude: k.real(),
      floorAreaM2: k.integer(),
      consultingRooms: k.integer(),
      yearlyCostCents: k.cents(),
      oneOffCostCents: k.cents(),
      planningStatus: k.text().$type<PlanningStatus>().notNull(),
      permitExpectedOn: k.text(),
      completionOn: k.text(),
      note: k.text().notNull(),
      state: k.text().$type<OptionState>().notNull(),
      /** Why it was chosen or fell off. */
      stateReason: k.text(),
      addedAt: k.text().notNull(),
      addedBy: personId(),
    },
    (t) => [
      k.check('housing_options_name', sql`length(${t.name}) > 0`),
      k.check('housing_options_latitude', isBetween(t.latitude, 50, 54)),
      k.check('housing_options_longitude', isBetween(t.longitude, 3, 8)),
      k.check('housing_options_place', sql`(${t.latitude} is null) = (${t.longitude} is null)`),
      k.check('housing_options_area', isBetween(t.floorAreaM2, 0, LIMITS.floorAreaM2)),
      k.check('housing_options_rooms', isBetween(t.consultingRooms, 0, LIMITS.rooms)),
      k.check('housing_options_yearly', isBetween(t.yearlyCostCents, 0, LIMITS.cents)),
      k.check('housing_options_one_off', isBetween(t.oneOffCostCents, 0, LIMITS.cents)),
      k.check('housing_options_planning', isOneOf(t.planningStatus, PLANNING_STATUSES)),
      k.check('housing_options_permit', isDate(t.permitExpectedOn)),
      k.check('housing_options_completion', isDate(t.completionOn)),
      k.check('housing_options_state', isOneOf(t.state, OPTION_STATES)),
      k.check('housing_options_reason', sql`(${t.state} = 'OPEN') = (${t.stateReason} is null)`),
      k.uniqueIndex('housing_options_one_chosen').on(t.housingCaseId).where(sql`${t.state} = 'CHOSEN'`),
      k.index('housing_options_case').on(t.housingCaseId),
    ],
  );
  return {
    housingCases,
    housingBottlenecks,
    housingMoves,
    housingAccessTests,
    housingCosts,
    housingOptions,
  };
}
export type HousingTables = ReturnType<typeof housingTables>;
