import { sql } from 'drizzle-orm';
import type { PeopleTables } from '../people/people.tables.ts';
import type { PracticeTables } from '../practices/practices.tables.ts';
import { type ColumnKit, isDate } from '../store/column-kit.ts';

type Needs = Pick<PracticeTables, 'practices'> & Pick<PeopleTables, 'persons'>;

/** D-8 · emergency plans: per location, from a template that is dated reference data. */
export function emergencyPlanTables(k: ColumnKit, { practices, persons }: Needs) {
  const emergencyPlanTemplates = k.table(
    'emergency_plan_templates',
    {
      version: k.integer().primaryKey(),
      validFrom: k.text().notNull(),
      /** JSON: the items in order, with code, labels, hints and whether a plan is complete without it. */
      payload: k.text().notNull(),
      source: k.text().notNull(),
      reason: k.text().notNull(),
      recordedAt: k.text().notNull(),
      recordedBy: k.text().references(() => persons.id),
    },
    (t) => [
      k.check('emergency_plan_templates_version', sql`${t.version} > 0`),
      k.check('emergency_plan_templates_from', isDate(t.validFrom)),
    ],
  );
  const emergencyPlans = k.table(
    'emergency_plans',
    {
      id: k.text().primaryKey(),
      practiceId: k
        .text()
        .notNull()
        .unique()
        .references(() => practices.id),
      templateVersion: k
        .integer()
        .notNull()
        .references(() => emergencyPlanTemplates.version),
      preparedOn: k.text().notNull(),
      rehearsedOn: k.text(),
      /** Items of the template that ask for an answer, and those that have one: for lists and rules. */
      requiredItems: k.integer().notNull(),
      filledItems: k.integer().notNull(),
      version: k.integer().notNull(),
      updatedAt: k.text().notNull(),
      updatedBy: k
        .text()
        .notNull()
        .references(() => persons.id),
    },
    (t) => [
      k.check('emergency_plans_prepared', isDate(t.preparedOn)),
      k.check('emergency_plans_rehearsed', isDate(t.rehearsedOn)),
      k.check('emergency_plans_items', sql`${t.filledItems} >= 0 and ${t.filledItems} <= ${t.requiredItems}`),
      k.check('emergency_plans_row_version', sql`${t.version} > 0`),
    ],
  );
  const emergencyPlanItems = k.table(
    'emergency_plan_items',
    {
      planId: k
        .text()
        .notNull()
        .references(() => emergencyPlans.id),
      code: k.text().notNull(),
      text: k.text().notNull(),
      updatedAt: k.text().notNull(),
      updatedBy: k
        .text()
        .notNull()
        .references(() => persons.id),
    },
    (t) => [k.primaryKey({ columns: [t.planId, t.code] })],
  );
  return { emergencyPlanTemplates, emergencyPlans, emergencyPlanItems };
}
