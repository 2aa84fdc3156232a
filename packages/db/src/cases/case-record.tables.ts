import { ACCEPTANCE_STATES, type AcceptanceState } from '@regiovast/domain/cases/acceptance-states';
import {
  TERM_AMOUNT_MAX,
  TERM_KINDS,
  TERM_UNITS,
  type TermKind,
  type TermUnit,
} from '@regiovast/domain/cases/case-terms';
import {
  COURSES_OF_ACTION,
  type CourseOfAction,
  MEASURE_STATES,
  type MeasureState,
} from '@regiovast/domain/cases/courses-of-action';
import { RISK_PHASES, type RiskPhase } from '@regiovast/domain/cases/phases';
import { sql } from 'drizzle-orm';
import type { PeopleTables } from '../people/people.tables.ts';
import { type ColumnKit, isBetween, isDate, isOneOf } from '../store/column-kit.ts';
import type { CaseTables } from './cases.tables.ts';

type Needs = Pick<CaseTables, 'cases'> & Pick<PeopleTables, 'persons' | 'organisations'>;

/** What hangs on a case beside its course: alternatives, accepted risks, who was informed; and the terms (D-3). */
export function caseRecordTables(k: ColumnKit, { cases, persons, organisations }: Needs) {
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

  /** D-7 · an alternative that was examined, and what came of it; one row per course of action. */
  const caseMeasures = k.table(
    'case_measures',
    {
      caseId: caseId(),
      course: k.text().$type<CourseOfAction>().notNull(),
      state: k.text().$type<MeasureState>().notNull(),
      note: k.text().notNull(),
      recordedAt: k.text().notNull(),
      recordedBy: personId(),
    },
    (t) => [
      k.primaryKey({ columns: [t.caseId, t.course] }),
      k.check('case_measures_course', isOneOf(t.course, COURSES_OF_ACTION)),
      k.check('case_measures_state', isOneOf(t.state, MEASURE_STATES)),
    ],
  );
  /** D-7, C-8 · a risk that is accepted until a day: who proposed it, who decided, and over which state. */
  const riskAcceptances = k.table(
    'risk_acceptances',
    {
      id: k.text().primaryKey(),
      caseId: caseId(),
      state: k.text().$type<AcceptanceState>().notNull(),
      reason: k.text().notNull(),
      expiresOn: k.text().notNull(),
      proposedAt: k.text().notNull(),
      proposedBy: personId(),
      decidedAt: k.text(),
      decidedBy: k.text().references(() => persons.id),
      decisionReason: k.text(),
      /** SHA-256 of the state of the case that was decided upon (C-8). */
      stateSha256: k.text(),
      endedAt: k.text(),
      /** What changed when it was withdrawn: a field of the case. */
      endedBy: k.text(),
    },
    (t) => [
      k.check('risk_acceptances_state', isOneOf(t.state, ACCEPTANCE_STATES)),
      k.check('risk_acceptances_expires', isDate(t.expiresOn)),
      k.check('risk_acceptances_four_eyes', sql`${t.decidedBy} is null or ${t.decidedBy} <> ${t.proposedBy}`),
      k.check(
        'risk_acceptances_decided',
        sql`${t.state} not in ('ACCEPTED', 'REFUSED', 'EXPIRED') or (${t.decidedBy} is not null and ${t.stateSha256} is not null)`,
      ),
      k
        .uniqueIndex('risk_acceptances_one_live')
        .on(t.caseId)
        .where(sql`${t.state} in ('PROPOSED', 'ACCEPTED')`),
      k.index('risk_acceptances_case').on(t.caseId, t.proposedAt),
    ],
  );
  /** D-4 · another insurer was told of a case; which phase it had then. */
  const caseInformed = k.table(
    'case_informed',
    {
      caseId: caseId(),
      organisationId: k
        .text()
        .notNull()
        .references(() => organisations.id),
      phase: k.text().$type<RiskPhase>().notNull(),
      informedAt: k.text().notNull(),
      informedBy: personId(),
    },
    (t) => [
      k.primaryKey({ columns: [t.caseId, t.organisationId] }),
      k.check('case_informed_phase', isOneOf(t.phase, RISK_PHASES)),
    ],
  );
  /** D-3 · how long each term is, from a day on; dated reference data, the last row before a day holds. */
  const caseTerms = k.table(
    'case_terms',
    {
      kind: k.text().$type<TermKind>().notNull(),
      validFrom: k.text().notNull(),
      amount: k.integer().notNull(),
      unit: k.text().$type<TermUnit>().notNull(),
      /** Whether it is the product's own proposal, no decision of the sector. */
      isDefault: k.boolean().notNull(),
      source: k.text().notNull(),
      reason: k.text().notNull(),
      recordedAt: k.text().notNull(),
      recordedBy: k.text().references(() => persons.id),
    },
    (t) => [
      k.primaryKey({ columns: [t.kind, t.validFrom] }),
      k.check('case_terms_kind', isOneOf(t.kind, TERM_KINDS)),
      k.check('case_terms_from', isDate(t.validFrom)),
      k.check('case_terms_amount', isBetween(t.amount, 0, TERM_AMOUNT_MAX)),
      k.check('case_terms_unit', isOneOf(t.unit, TERM_UNITS)),
    ],
  );
  /** D-6 · how far patients are taken to go: straight-line distance times a stated factor. Dated reference data. */
  const reachSettings = k.table(
    'reach_settings',
    {
      validFrom: k.text().primaryKey(),
      radiusKm: k.real().notNull(),
      detourFactor: k.real().notNull(),
      source: k.text().notNull(),
      reason: k.text().notNull(),
      recordedAt: k.text().notNull(),
      recordedBy: k.text().references(() => persons.id),
    },
    (t) => [
      k.check('reach_settings_from', isDate(t.validFrom)),
      k.check('reach_settings_radius', isBetween(t.radiusKm, 1, 50)),
      k.check('reach_settings_factor', isBetween(t.detourFactor, 1, 3)),
    ],
  );
  return { caseMeasures, riskAcceptances, caseInformed, caseTerms, reachSettings };
}
