import { sql } from 'drizzle-orm';
import {
  DISCONTINUITY_CAUSES,
  type DiscontinuityCause,
  SIGNAL_REPORTERS,
} from '@regiovast/domain/cases/causes';
import { TERM_KINDS, type TermKind } from '@regiovast/domain/cases/case-terms';
import { OPEN_PHASES, RISK_PHASES, type RiskPhase } from '@regiovast/domain/cases/phases';
import {
  BRIDGING_KINDS,
  type BridgingKind,
  CASE_LEADS,
  type CaseLead,
  COMMUNICATION_STATES,
  type CommunicationState,
  PLACE_KINDS,
  type PlaceKind,
  RECORD_TRANSFER_STATES,
  type RecordTransferState,
} from '@regiovast/domain/cases/record-fields';
import type { PeopleTables } from '../people/people.tables.ts';
import type { PracticeTables } from '../practices/practices.tables.ts';
import { type ColumnKit, isBetween, isDate, isDateOrder, isOneOf } from '../store/column-kit.ts';
import type { ChainCaseTables } from './chain-cases.table.ts';

type Needs = Pick<PracticeTables, 'practices'> &
  Pick<PeopleTables, 'persons' | 'organisations'> &
  ChainCaseTables;

/** Discontinuity cases (spec section 4). */
export function caseTables(k: ColumnKit, { practices, persons, organisations, chainCases }: Needs) {
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
      /** First day of the present phase, as the last move has it. */
      phaseSince: k.text().notNull(),
      /** The term that runs and its last day (D-3), kept by who writes the case; null: none runs. */
      termKind: k.text().$type<TermKind>(),
      termOn: k.text(),
      /** The term waits until this day has passed, for a reason that was given. */
      holdUntil: k.text(),
      holdReason: k.text(),
      /** Day of the last review (watch, acute, bridging). */
      reviewedOn: k.text(),
      solutionSecuredOn: k.text(),
      /** D-5 · the failure of a chain of which this case is one location. */
      chainCaseId: k.text().references(() => chainCases.id),
      lead: k.text().$type<CaseLead>().notNull().default('rho'),
      leadSince: k.text(),
      /** D-7 · patients affected; null: all that are enrolled. */
      affectedPatients: k.integer(),
      /** Insured of the preferent insurer among them, an aggregate. */
      ownInsured: k.integer(),
      staffFte: k.real(),
      bridgingKind: k.text().$type<BridgingKind>(),
      recordTransferState: k.text().$type<RecordTransferState>(),
      supervisorInformedOn: k.text(),
      communicationState: k.text().$type<CommunicationState>(),
      /** Guarded text is erased on this day (C-5); null: each text has its own. */
      retainUntil: k.text(),
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
      k.check('cases_phase_since', isDate(t.phaseSince)),
      k.check('cases_term_kind', isOneOf(t.termKind, TERM_KINDS)),
      k.check('cases_term_on', isDate(t.termOn)),
      k.check('cases_term', sql`(${t.termKind} is null) = (${t.termOn} is null)`),
      k.check('cases_hold_until', isDate(t.holdUntil)),
      k.check('cases_hold', sql`(${t.holdUntil} is null) = (${t.holdReason} is null)`),
      k.check('cases_reviewed', isDate(t.reviewedOn)),
      k.check('cases_secured', isDate(t.solutionSecuredOn)),
      k.check('cases_lead', isOneOf(t.lead, CASE_LEADS)),
      k.check('cases_lead_since', isDate(t.leadSince)),
      k.check('cases_affected', isBetween(t.affectedPatients, 0, 100_000)),
      k.check('cases_own_insured', isBetween(t.ownInsured, 0, 100_000)),
      k.check('cases_staff', isBetween(t.staffFte, 0, 200)),
      k.check('cases_bridging', isOneOf(t.bridgingKind, BRIDGING_KINDS)),
      k.check('cases_transfer', isOneOf(t.recordTransferState, RECORD_TRANSFER_STATES)),
      k.check('cases_supervisor', isDate(t.supervisorInformedOn)),
      k.check('cases_communication', isOneOf(t.communicationState, COMMUNICATION_STATES)),
      k.check('cases_retain', isDate(t.retainUntil)),
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
      k.index('cases_term_on').on(t.termOn),
      k.index('cases_chain').on(t.chainCaseId),
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
      /** The expected end date as it was after this move. */
      expectedEndOn: k.text(),
    },
    (t) => [
      k.check('case_moves_from', isOneOf(t.fromPhase, RISK_PHASES)),
      k.check('case_moves_to', isOneOf(t.toPhase, RISK_PHASES)),
      k.check('case_moves_date', isDate(t.effectiveOn)),
      k.check('case_moves_end', isDate(t.expectedEndOn)),
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
      kind: k.text().$type<PlaceKind>().notNull(),
      practiceId: k.text().references(() => practices.id),
      /** The practice, or the kind of a place that is none: one row each. */
      place: k.text().notNull(),
      patients: k.integer().notNull(),
    },
    (t) => [
      k.primaryKey({ columns: [t.moveId, t.place] }),
      k.check('case_placements_kind', isOneOf(t.kind, PLACE_KINDS)),
      k.check('case_placements_practice', sql`(${t.kind} = 'PRACTICE') = (${t.practiceId} is not null)`),
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
      /** The owner is reminded on this day; null: only when it is late. */
      remindOn: k.text(),
      doneOn: k.text(),
    },
    (t) => [
      k.check('case_actions_due', isDate(t.dueOn)),
      k.check('case_actions_done', isDate(t.doneOn)),
      k.check('case_actions_remind', isDate(t.remindOn)),
      k.index('case_actions_owner').on(t.ownerId, t.dueOn).where(sql`${t.doneOn} is null`),
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
export type CaseTables = ReturnType<typeof caseTables>;
