import { sql } from 'drizzle-orm';
import {
  DISCONTINUITY_CAUSES,
  type DiscontinuityCause,
  SIGNAL_REPORTERS,
} from '@regiovast/domain/cases/causes';
import { OPEN_PHASES, RISK_PHASES, type RiskPhase } from '@regiovast/domain/cases/phases';
import type { PeopleTables } from '../people/people.tables.ts';
import type { PracticeTables } from '../practices/practices.tables.ts';
import { type ColumnKit, isDate, isDateOrder, isOneOf } from '../store/column-kit.ts';

type Needs = Pick<PracticeTables, 'practices'> & Pick<PeopleTables, 'persons' | 'organisations'>;

/** Discontinuity cases (spec section 4). */
export function caseTables(k: ColumnKit, { practices, persons, organisations }: Needs) {
  const cases = k.table(
    'cases',
    {
      id: k.text().primaryKey(),
      number: k.text().notNull().unique(),
      practiceId: k
        .text()
        .notNull()
        .references(() => practices.id),
      phase: k.text().$type<RiskPhase>().notNull(),
      primaryCause: k.text().$type<DiscontinuityCause>().notNull(),
      reportedBy: k.text().$type<(typeof SIGNAL_REPORTERS)[number]>(),
      openedOn: k.text().notNull(),
      expectedEndOn: k.text(),
      /** SIGNAL is judged before this day (D-3). */
      assessBy: k.text(),
      ownerId: k
        .text()
        .notNull()
        .references(() => persons.id),
      insurerId: k.text().references(() => organisations.id),
      sharedOn: k.text(),
      acknowledgeBy: k.text(),
      acknowledgedOn: k.text(),
      version: k.integer().notNull(),
    },
    (t) => [
      k.check('cases_phase', isOneOf(t.phase, RISK_PHASES)),
      k.check('cases_cause', isOneOf(t.primaryCause, DISCONTINUITY_CAUSES)),
      k.check('cases_reporter', isOneOf(t.reportedBy, SIGNAL_REPORTERS)),
      k.check('cases_opened', isDate(t.openedOn)),
      k.check('cases_expected_end', isDate(t.expectedEndOn)),
      k.check('cases_shared', sql`(${t.sharedOn} is null) = (${t.insurerId} is null)`),
      k.check('cases_assess_by', isDate(t.assessBy)),
      k.check('cases_shared_on', isDate(t.sharedOn)),
      k.check('cases_acknowledge_by', isDate(t.acknowledgeBy)),
      k.check(
        'cases_acknowledged',
        sql`${t.acknowledgedOn} is null or (${t.sharedOn} is not null and ${isDateOrder(t.sharedOn, t.acknowledgedOn)})`,
      ),
      k.check('cases_version', sql`${t.version} > 0`),
      k
        .uniqueIndex('cases_one_open_per_practice')
        .on(t.practiceId)
        .where(sql`${t.phase} in (${sql.raw(OPEN_PHASES.map((phase) => `'${phase}'`).join(', '))})`),
      k.index('cases_practice').on(t.practiceId),
      k.index('cases_opened_on').on(t.openedOn, t.id),
    ],
  );
  const caseId = () =>
    k
      .text()
      .notNull()
      .references(() => cases.id);
  const personId = () =>
    k
      .text()
      .notNull()
      .references(() => persons.id);

  const caseCauses = k.table(
    'case_causes',
    { caseId: caseId(), cause: k.text().$type<DiscontinuityCause>().notNull() },
    (t) => [
      k.primaryKey({ columns: [t.caseId, t.cause] }),
      k.check('case_causes_cause', isOneOf(t.cause, DISCONTINUITY_CAUSES)),
    ],
  );
  const caseMoves = k.table(
    'case_moves',
    {
      id: k.text().primaryKey(),
      caseId: caseId(),
      fromPhase: k.text().$type<RiskPhase>(),
      toPhase: k.text().$type<RiskPhase>().notNull(),
      /** The day from which the phase holds; may lie before the day it was entered (D-2). */
      effectiveOn: k.text().notNull(),
      enteredAt: k.text().notNull(),
      enteredBy: personId(),
      reason: k.text().notNull(),
    },
    (t) => [
      k.check('case_moves_from', isOneOf(t.fromPhase, RISK_PHASES)),
      k.check('case_moves_to', isOneOf(t.toPhase, RISK_PHASES)),
      k.check('case_moves_date', isDate(t.effectiveOn)),
      k.index('case_moves_case').on(t.caseId, t.enteredAt),
      k.index('case_moves_effective').on(t.effectiveOn),
    ],
  );
  const casePlacements = k.table(
    'case_placements',
    {
      moveId: k
        .text()
        .notNull()
        .references(() => caseMoves.id),
      caseId: caseId(),
      practiceId: k
        .text()
        .notNull()
        .references(() => practices.id),
      patients: k.integer().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.moveId, t.practiceId] }),
      k.check('case_placements_patients', sql`${t.patients} > 0`),
      k.index('case_placements_case').on(t.caseId),
    ],
  );
  const caseActions = k.table(
    'case_actions',
    {
      id: k.text().primaryKey(),
      caseId: caseId(),
      title: k.text().notNull(),
      ownerId: personId(),
      dueOn: k.text().notNull(),
      doneOn: k.text(),
    },
    (t) => [
      k.check('case_actions_due', isDate(t.dueOn)),
      k.check('case_actions_done', isDate(t.doneOn)),
      k.index('case_actions_case').on(t.caseId, t.dueOn),
    ],
  );
  /** Guarded text (C-5): kept apart from the case, erased at the retention date, never in audit or export. */
  const guardedTexts = k.table(
    'guarded_texts',
    {
      id: k.text().primaryKey(),
      caseId: caseId(),
      text: k.text().notNull(),
      writtenOn: k.text().notNull(),
      writtenBy: personId(),
      eraseOn: k.text().notNull(),
    },
    (t) => [
      k.check('guarded_texts_written', isDate(t.writtenOn)),
      k.check('guarded_texts_erase', isDate(t.eraseOn)),
      k.index('guarded_texts_case').on(t.caseId),
    ],
  );
  /** A signal sent twice is one signal: the key of the form and what came of it. */
  const signalRequests = k.table('signal_requests', {
    requestKey: k.text().primaryKey(),
    personId: personId(),
    caseId: caseId(),
    joined: k.boolean().notNull(),
  });
  return { cases, caseCauses, caseMoves, casePlacements, caseActions, guardedTexts, signalRequests };
}
