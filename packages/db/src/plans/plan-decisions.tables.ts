import {
  ASSESSMENT_OUTCOMES,
  type AssessmentOutcome,
  CRITERION_VERDICTS,
  type CriterionVerdict,
  PROGRESS_STATES,
  type ProgressState,
  PROGRESS_SUBJECTS,
  type ProgressSubject,
  WITHDRAWAL_REASONS,
  type WithdrawalReason,
} from '@regiovast/domain/plans/plan-codes';
import { PLAN_SECTIONS, type PlanSection } from '@regiovast/domain/plans/plan-sections';
import { sql } from 'drizzle-orm';
import type { PeopleTables } from '../people/people.tables.ts';
import { type ColumnKit, isDate, isOneOf } from '../store/column-kit.ts';
import type { PlanTables } from './plans.tables.ts';

/** L-4, L-5, C-8 · frozen versions, who signed them, what the insurer found, and what came of the plan per quarter. */
export function planDecisionTables(
  k: ColumnKit,
  {
    continuityPlans,
    persons,
    organisations,
  }: Pick<PlanTables, 'continuityPlans'> & Pick<PeopleTables, 'persons' | 'organisations'>,
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
  const planVersions = k.table(
    'plan_versions',
    {
      id: k.text().primaryKey(),
      planId: planId(),
      number: k.integer().notNull(),
      /** Canonical JSON of the whole plan and its SHA-256: what is signed, assessed and compared. Never changes. */
      content: k.text().notNull(),
      contentSha256: k.text().notNull(),
      /** JSON: a hash per section, goal, measure, obligation and initiative, so that a comparison reads no texts. */
      outline: k.text().notNull(),
      contentRevision: k.integer().notNull(),
      frozenAt: k.text().notNull(),
      frozenBy: personId(),
      releasedAt: k.text(),
      submittedAt: k.text(),
      submittedBy: k.text().references(() => persons.id),
    },
    (t) => [
      k.check('plan_versions_number', sql`${t.number} > 0`),
      k.check('plan_versions_hash', sql`length(${t.contentSha256}) = 64`),
      k.check('plan_versions_submitted', sql`(${t.submittedAt} is null) = (${t.submittedBy} is null)`),
      k.check('plan_versions_released', sql`${t.submittedAt} is null or ${t.releasedAt} is not null`),
      k.uniqueIndex('plan_versions_number_once').on(t.planId, t.number),
    ],
  );
  const versionId = () =>
    k
      .text()
      .notNull()
      .references(() => planVersions.id);
  const planSignatures = k.table(
    'plan_signatures',
    {
      id: k.text().primaryKey(),
      versionId: versionId(),
      partnerId: k.text().notNull(),
      /** As the partner was called when it signed. */
      partnerName: k.text().notNull(),
      contentSha256: k.text().notNull(),
      signedOn: k.text().notNull(),
      recordedAt: k.text().notNull(),
      /** Who signed, or who recorded a signature on paper. */
      recordedBy: personId(),
      /** For a signature on paper: who signed, and where it is kept. */
      signatory: k.text(),
      evidence: k.text(),
      withdrawnAt: k.text(),
      withdrawnReason: k.text().$type<WithdrawalReason>(),
    },
    (t) => [
      k.check('plan_signatures_on', isDate(t.signedOn)),
      k.check('plan_signatures_hash', sql`length(${t.contentSha256}) = 64`),
      k.check('plan_signatures_paper', sql`(${t.signatory} is null) = (${t.evidence} is null)`),
      k.check('plan_signatures_reason', isOneOf(t.withdrawnReason, WITHDRAWAL_REASONS)),
      k.check('plan_signatures_withdrawn', sql`(${t.withdrawnAt} is null) = (${t.withdrawnReason} is null)`),
      k.uniqueIndex('plan_signatures_one').on(t.versionId, t.partnerId).where(sql`${t.withdrawnAt} is null`),
    ],
  );
  const planAssessments = k.table(
    'plan_assessments',
    {
      id: k.text().primaryKey(),
      planId: planId(),
      versionId: versionId(),
      insurerId: k
        .text()
        .notNull()
        .references(() => organisations.id),
      /** C-8 · the hash that is assessed. */
      contentSha256: k.text().notNull(),
      criteriaVersion: k.integer().notNull(),
      coreValuesVersion: k.integer().notNull(),
      startedAt: k.text().notNull(),
      startedBy: personId(),
      outcome: k.text().$type<AssessmentOutcome>(),
      reason: k.text(),
      decidedAt: k.text(),
      decidedBy: k.text().references(() => persons.id),
      version: k.integer().notNull(),
    },
    (t) => [
      k.check('plan_assessments_outcome', isOneOf(t.outcome, ASSESSMENT_OUTCOMES)),
      k.check(
        'plan_assessments_decided',
        sql`(${t.outcome} is null) = (${t.decidedAt} is null) and (${t.outcome} is null) = (${t.decidedBy} is null) and (${t.outcome} is null) = (${t.reason} is null)`,
      ),
      k.check('plan_assessments_hash', sql`length(${t.contentSha256}) = 64`),
      k.check('plan_assessments_version', sql`${t.version} > 0`),
      k.uniqueIndex('plan_assessments_one_open').on(t.planId).where(sql`${t.outcome} is null`),
      k.uniqueIndex('plan_assessments_one_per_version').on(t.versionId),
    ],
  );
  const assessmentId = () =>
    k
      .text()
      .notNull()
      .references(() => planAssessments.id);
  const planAssessmentMarks = k.table(
    'plan_assessment_marks',
    {
      assessmentId: assessmentId(),
      criterion: k.text().notNull(),
      /** L-7 · the takeover, start or chain it is about; empty: the plan itself. */
      initiativeId: k.text().notNull(),
      verdict: k.text().$type<CriterionVerdict>(),
      /** What the RHO reads once it is decided. */
      reason: k.text().notNull(),
      /** C-2 · what only the insurer reads. */
      internalNote: k.text().notNull(),
      version: k.integer().notNull(),
      updatedAt: k.text().notNull(),
      updatedBy: personId(),
    },
    (t) => [
      k.primaryKey({ columns: [t.assessmentId, t.criterion, t.initiativeId] }),
      k.check('plan_assessment_marks_verdict', isOneOf(t.verdict, CRITERION_VERDICTS)),
      k.check('plan_assessment_marks_version', sql`${t.version} > 0`),
    ],
  );
  /** L-4 · what must be mended in a section: with it the section is unlocked. */
  const planSectionMessages = k.table(
    'plan_section_messages',
    {
      assessmentId: assessmentId(),
      code: k.text().$type<PlanSection>().notNull(),
      message: k.text().notNull(),
      updatedAt: k.text().notNull(),
      updatedBy: personId(),
    },
    (t) => [
      k.primaryKey({ columns: [t.assessmentId, t.code] }),
      k.check('plan_section_messages_code', isOneOf(t.code, PLAN_SECTIONS)),
      k.check('plan_section_messages_text', sql`length(${t.message}) > 0`),
    ],
  );
  /** L-5 · how a measure or an obligation stood in a quarter. */
  const planProgress = k.table(
    'plan_progress',
    {
      planId: planId(),
      subject: k.text().$type<ProgressSubject>().notNull(),
      subjectId: k.text().notNull(),
      quarter: k.text().notNull(),
      state: k.text().$type<ProgressState>().notNull(),
      words: k.text().notNull(),
      /** What was reached, in the unit of the obligation; null: unknown. */
      value: k.real(),
      evidence: k.text().notNull(),
      version: k.integer().notNull(),
      updatedAt: k.text().notNull(),
      updatedBy: personId(),
    },
    (t) => [
      k.primaryKey({ columns: [t.subjectId, t.quarter] }),
      k.check('plan_progress_subject', isOneOf(t.subject, PROGRESS_SUBJECTS)),
      k.check('plan_progress_state', isOneOf(t.state, PROGRESS_STATES)),
      k.check(
        'plan_progress_quarter',
        sql`length(${t.quarter}) = 6 and ${t.quarter} between '1900Q1' and '2200Q4'`,
      ),
      k.check('plan_progress_version', sql`${t.version} > 0`),
      k.index('plan_progress_plan').on(t.planId, t.quarter),
    ],
  );
  return {
    planVersions,
    planSignatures,
    planAssessments,
    planAssessmentMarks,
    planSectionMessages,
    planProgress,
  };
}
