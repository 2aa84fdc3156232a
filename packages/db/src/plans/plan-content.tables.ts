import {
  INITIATIVE_KINDS,
  type InitiativeKind,
  MEASURE_ORIGINS,
  type MeasureOrigin,
  FUNDING_BASES,
  type FundingBasis,
  TEXT_ORIGINS,
  type TextOrigin,
} from '@regiovast/domain/plans/plan-codes';
import { COURSES_OF_ACTION, type CourseOfAction } from '@regiovast/domain/cases/courses-of-action';
import { PLAN_SECTIONS, type PlanSection } from '@regiovast/domain/plans/plan-sections';
import { sql } from 'drizzle-orm';
import type { PeopleTables } from '../people/people.tables.ts';
import { type ColumnKit, isDate, isOneOf, isQuarter } from '../store/column-kit.ts';
import type { PlanTables } from './plans.tables.ts';

/** L-1, L-2, L-3, L-7 · what stands in a plan: texts, the frozen situation, goals, measures, result obligations. */
export function planContentTables(
  k: ColumnKit,
  {
    continuityPlans,
    planPartners,
    persons,
  }: Pick<PlanTables, 'continuityPlans' | 'planPartners'> & Pick<PeopleTables, 'persons'>,
) {
  const personId = () =>
    k
      .text()
      .notNull()
      .references(() => persons.id);
  const planId = () =>
    k
      .text()
      .notNull()
      .references(() => continuityPlans.id);
  const changed = () => ({
    version: k.integer().notNull(),
    updatedAt: k.text().notNull(),
    updatedBy: personId(),
  });
  /** How a section stands; its text is the version it points to. */
  const planSections = k.table(
    'plan_sections',
    {
      planId: planId(),
      code: k.text().$type<PlanSection>().notNull(),
      textVersion: k.integer().notNull(),
      words: k.integer().notNull(),
      /** L-4 · whether the insurer returned it, so that it can be changed in a revision. */
      isUnlocked: k.boolean().notNull(),
      updatedAt: k.text().notNull(),
      updatedBy: personId(),
    },
    (t) => [
      k.primaryKey({ columns: [t.planId, t.code] }),
      k.check('plan_sections_code', isOneOf(t.code, PLAN_SECTIONS)),
      k.check('plan_sections_words', sql`${t.words} >= 0`),
      k.check('plan_sections_version', sql`${t.textVersion} > 0`),
    ],
  );
  const planSectionTexts = k.table(
    'plan_section_texts',
    {
      planId: planId(),
      code: k.text().$type<PlanSection>().notNull(),
      textVersion: k.integer().notNull(),
      /** Canonical JSON of the rich text. */
      document: k.text().notNull(),
      words: k.integer().notNull(),
      origin: k.text().$type<TextOrigin>().notNull(),
      savedAt: k.text().notNull(),
      savedBy: personId(),
    },
    (t) => [
      k.primaryKey({ columns: [t.planId, t.code, t.textVersion] }),
      k.check('plan_section_texts_code', isOneOf(t.code, PLAN_SECTIONS)),
      k.check('plan_section_texts_origin', isOneOf(t.origin, TEXT_ORIGINS)),
      k.check('plan_section_texts_version', sql`${t.textVersion} > 0`),
    ],
  );
  /** Who is at which section; of seconds ago, so not a record and without events. */
  const planPresence = k.table(
    'plan_presence',
    {
      planId: planId(),
      personId: k
        .text()
        .notNull()
        .references(() => persons.id, { onDelete: 'cascade' }),
      code: k.text().$type<PlanSection>(),
      seenAt: k.text().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.planId, t.personId] }),
      k.check('plan_presence_code', isOneOf(t.code, PLAN_SECTIONS)),
    ],
  );
  /** The situation as it was frozen; the last one of a plan holds. */
  const planSituations = k.table(
    'plan_situations',
    {
      planId: planId(),
      number: k.integer().notNull(),
      frozenOn: k.text().notNull(),
      frozenAt: k.text().notNull(),
      frozenBy: personId(),
      /** Canonical JSON of figures, each with definition, source and date, and its SHA-256. */
      payload: k.text().notNull(),
      sha256: k.text().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.planId, t.number] }),
      k.check('plan_situations_number', sql`${t.number} > 0`),
      k.check('plan_situations_on', isDate(t.frozenOn)),
      k.check('plan_situations_hash', sql`length(${t.sha256}) = 64`),
    ],
  );
  const planGoals = k.table(
    'plan_goals',
    {
      id: k.text().primaryKey(),
      planId: planId(),
      /** The same through the plans that follow one another: what is new, changed or dropped is seen by it. */
      lineageId: k.text().notNull(),
      position: k.integer().notNull(),
      wording: k.text().notNull(),
      indicatorCode: k.text().notNull(),
      /** Null: unknown, never 0. */
      baselineValue: k.real(),
      baselineOn: k.text(),
      baselineSource: k.text().notNull(),
      targetValue: k.real().notNull(),
      targetOn: k.text().notNull(),
      ...changed(),
    },
    (t) => [
      k.check('plan_goals_baseline', isDate(t.baselineOn)),
      k.check('plan_goals_baseline_known', sql`(${t.baselineValue} is null) = (${t.baselineOn} is null)`),
      k.check('plan_goals_target', isDate(t.targetOn)),
      k.check('plan_goals_version', sql`${t.version} > 0`),
      k.index('plan_goals_plan').on(t.planId, t.position),
    ],
  );
  const planMeasures = k.table(
    'plan_measures',
    {
      id: k.text().primaryKey(),
      planId: planId(),
      lineageId: k.text().notNull(),
      position: k.integer().notNull(),
      origin: k.text().$type<MeasureOrigin>().notNull(),
      course: k.text().$type<CourseOfAction>(),
      /** Code of the approach in the library it was taken from. */
      approachCode: k.text(),
      title: k.text().notNull(),
      description: k.text().notNull(),
      /** Who does it: one of the partners, and the person or post there. */
      partnerId: k.text().references(() => planPartners.id),
      owner: k.text().notNull(),
      startQuarter: k.text(),
      endQuarter: k.text(),
      /** Cents; null: unknown. */
      costCents: k.cents(),
      costNote: k.text().notNull(),
      fundingBasis: k.text().$type<FundingBasis>(),
      goalId: k.text().references(() => planGoals.id),
      ...changed(),
    },
    (t) => [
      k.check('plan_measures_origin', isOneOf(t.origin, MEASURE_ORIGINS)),
      k.check('plan_measures_course', isOneOf(t.course, COURSES_OF_ACTION)),
      k.check('plan_measures_catalogue', sql`${t.origin} <> 'catalogue' or ${t.course} is not null`),
      k.check('plan_measures_approach', sql`(${t.origin} = 'approach') = (${t.approachCode} is not null)`),
      k.check('plan_measures_start', isQuarter(t.startQuarter)),
      k.check('plan_measures_end', isQuarter(t.endQuarter)),
      k.check(
        'plan_measures_period',
        sql`(${t.startQuarter} is null) = (${t.endQuarter} is null) and (${t.startQuarter} is null or ${t.startQuarter} <= ${t.endQuarter})`,
      ),
      k.check('plan_measures_cost', sql`${t.costCents} >= 0`),
      k.check('plan_measures_funding', isOneOf(t.fundingBasis, FUNDING_BASES)),
      k.check('plan_measures_version', sql`${t.version} > 0`),
      k.index('plan_measures_plan').on(t.planId, t.position),
    ],
  );
  /** What is reached by the end of a quarter. */
  const planMeasureSteps = k.table(
    'plan_measure_steps',
    {
      measureId: k
        .text()
        .notNull()
        .references(() => planMeasures.id),
      quarter: k.text().notNull(),
      partialResult: k.text().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.measureId, t.quarter] }),
      k.check('plan_measure_steps_quarter', isQuarter(t.quarter)),
    ],
  );
  const planObligations = k.table(
    'plan_obligations',
    {
      id: k.text().primaryKey(),
      planId: planId(),
      lineageId: k.text().notNull(),
      measureId: k
        .text()
        .notNull()
        .references(() => planMeasures.id),
      position: k.integer().notNull(),
      wording: k.text().notNull(),
      targetValue: k.real().notNull(),
      unit: k.text().notNull(),
      dueOn: k.text().notNull(),
      /** What will show that it was reached. */
      evidence: k.text().notNull(),
      ...changed(),
    },
    (t) => [
      k.check('plan_obligations_due', isDate(t.dueOn)),
      k.check('plan_obligations_version', sql`${t.version} > 0`),
      k.index('plan_obligations_plan').on(t.planId, t.position),
      k.index('plan_obligations_measure').on(t.measureId),
    ],
  );
  /** L-7 · takeovers, starts and chains that the plan speaks of. */
  const planInitiatives = k.table(
    'plan_initiatives',
    {
      id: k.text().primaryKey(),
      planId: planId(),
      lineageId: k.text().notNull(),
      kind: k.text().$type<InitiativeKind>().notNull(),
      name: k.text().notNull(),
      note: k.text().notNull(),
      position: k.integer().notNull(),
      ...changed(),
    },
    (t) => [
      k.check('plan_initiatives_kind', isOneOf(t.kind, INITIATIVE_KINDS)),
      k.check('plan_initiatives_version', sql`${t.version} > 0`),
      k.index('plan_initiatives_plan').on(t.planId, t.position),
    ],
  );
  const planInitiativeAnswers = k.table(
    'plan_initiative_answers',
    {
      initiativeId: k
        .text()
        .notNull()
        .references(() => planInitiatives.id),
      criterion: k.text().notNull(),
      words: k.text().notNull(),
      evidence: k.text().notNull(),
      updatedAt: k.text().notNull(),
      updatedBy: personId(),
    },
    (t) => [k.primaryKey({ columns: [t.initiativeId, t.criterion] })],
  );
  return {
    planSections,
    planSectionTexts,
    planPresence,
    planSituations,
    planGoals,
    planMeasures,
    planMeasureSteps,
    planObligations,
    planInitiatives,
    planInitiativeAnswers,
  };
}
