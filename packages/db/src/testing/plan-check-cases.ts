import { breaking, type CheckCase, FIRST_DAY, LAST_DAY, NO_DATE, NONSENSE } from './check-case.ts';

const SHORT_HASH = 'a'.repeat(63);
const FIRST_QUARTER = '1900Q1';
const LAST_QUARTER = '2200Q4';

/** Of plans and of their reference data. */
const FRAME_CASES: readonly CheckCase[] = [
  breaking('plan_references_kind', 'planReferences', { kind: NONSENSE }, { kind: 'documents' }),
  breaking('plan_references_version', 'planReferences', { version: 0 }, null),
  breaking('plan_references_from', 'planReferences', { validFrom: NO_DATE }, { validFrom: FIRST_DAY }),
  breaking('continuity_plans_status', 'continuityPlans', { status: NONSENSE }, { status: 'SUPERSEDED' }),
  breaking(
    'continuity_plans_from',
    'continuityPlans',
    { periodFrom: 2019, periodTo: 2020 },
    { periodFrom: 2020, periodTo: 2020 },
  ),
  breaking('continuity_plans_period', 'continuityPlans', { periodTo: 2025 }, { periodTo: 2031 }),
  breaking('continuity_plans_since', 'continuityPlans', { statusSince: NO_DATE }, { statusSince: LAST_DAY }),
  breaking(
    'continuity_plans_contracted',
    'continuityPlans',
    { contractedOn: NO_DATE },
    { contractedOn: null },
  ),
  breaking(
    'continuity_plans_execution',
    'continuityPlans',
    { executionSince: NO_DATE },
    { executionSince: null },
  ),
  breaking('continuity_plans_revision', 'continuityPlans', { contentRevision: 0 }, { contentRevision: 1 }),
  breaking('continuity_plans_version', 'continuityPlans', { version: 0 }, { version: 1 }),
  breaking('plan_partners_kind', 'planPartners', { kind: NONSENSE }, { kind: 'OTHER' }),
  breaking('plan_partners_name', 'planPartners', { name: '' }, { name: 'x' }),
  breaking('plan_partners_version', 'planPartners', { version: 0 }, { version: 1 }),
];

/** Of what stands in a plan. */
const CONTENT_CASES: readonly CheckCase[] = [
  breaking('plan_sections_code', 'planSections', { code: NONSENSE }, { code: 'APPENDIX' }),
  breaking('plan_sections_words', 'planSections', { words: -1 }, { words: 0 }),
  breaking('plan_sections_version', 'planSections', { textVersion: 0 }, { textVersion: 1 }),
  breaking('plan_section_texts_code', 'planSectionTexts', { code: NONSENSE }, { code: 'APPENDIX' }),
  breaking('plan_section_texts_origin', 'planSectionTexts', { origin: NONSENSE }, { origin: 'previousPlan' }),
  breaking('plan_section_texts_version', 'planSectionTexts', { textVersion: 0 }, null),
  breaking('plan_presence_code', 'planPresence', { code: NONSENSE }, { code: null }),
  breaking('plan_situations_number', 'planSituations', { number: 0 }, null),
  breaking('plan_situations_on', 'planSituations', { frozenOn: NO_DATE }, { frozenOn: LAST_DAY }),
  breaking('plan_situations_hash', 'planSituations', { sha256: SHORT_HASH }, null),
  breaking('plan_goals_baseline', 'planGoals', { baselineOn: NO_DATE }, { baselineOn: FIRST_DAY }),
  breaking(
    'plan_goals_baseline_known',
    'planGoals',
    { baselineValue: null },
    { baselineValue: null, baselineOn: null },
  ),
  breaking('plan_goals_target', 'planGoals', { targetOn: NO_DATE }, { targetOn: LAST_DAY }),
  breaking('plan_goals_version', 'planGoals', { version: 0 }, { version: 1 }),
  breaking('plan_measures_origin', 'planMeasures', { origin: NONSENSE }, { origin: 'own' }),
  breaking('plan_measures_course', 'planMeasures', { course: NONSENSE }, { course: 'PERSONAL_SUPPORT' }),
  breaking('plan_measures_catalogue', 'planMeasures', { course: null }, { origin: 'own', course: null }),
  breaking(
    'plan_measures_approach',
    'planMeasures',
    { origin: 'approach' },
    { origin: 'approach', approachCode: 'APPROACH' },
  ),
  breaking(
    'plan_measures_start',
    'planMeasures',
    { startQuarter: '2025Q5' },
    { startQuarter: FIRST_QUARTER },
  ),
  breaking('plan_measures_end', 'planMeasures', { endQuarter: '2026Q5' }, { endQuarter: LAST_QUARTER }),
  breaking(
    'plan_measures_period',
    'planMeasures',
    { startQuarter: '2027Q1' },
    { startQuarter: null, endQuarter: null },
  ),
  breaking('plan_measures_cost', 'planMeasures', { costCents: -1 }, { costCents: 0 }),
  breaking('plan_measures_funding', 'planMeasures', { fundingBasis: NONSENSE }, { fundingBasis: 'OTHER' }),
  breaking('plan_measures_version', 'planMeasures', { version: 0 }, { version: 1 }),
  breaking(
    'plan_measure_steps_quarter',
    'planMeasureSteps',
    { quarter: '2026Q0' },
    { quarter: LAST_QUARTER },
  ),
  breaking('plan_obligations_due', 'planObligations', { dueOn: NO_DATE }, { dueOn: LAST_DAY }),
  breaking('plan_obligations_version', 'planObligations', { version: 0 }, { version: 1 }),
  breaking('plan_initiatives_kind', 'planInitiatives', { kind: NONSENSE }, { kind: 'CHAIN' }),
  breaking('plan_initiatives_version', 'planInitiatives', { version: 0 }, { version: 1 }),
];

/** Of what is signed, assessed and reported. */
const DECISION_CASES: readonly CheckCase[] = [
  breaking('plan_versions_number', 'planVersions', { number: 0 }, null),
  breaking('plan_versions_hash', 'planVersions', { contentSha256: SHORT_HASH }, null),
  breaking(
    'plan_versions_submitted',
    'planVersions',
    { submittedBy: null },
    { submittedAt: null, submittedBy: null },
  ),
  breaking(
    'plan_versions_released',
    'planVersions',
    { releasedAt: null },
    { releasedAt: null, submittedAt: null, submittedBy: null },
  ),
  breaking('plan_signatures_on', 'planSignatures', { signedOn: NO_DATE }, { signedOn: FIRST_DAY }),
  breaking('plan_signatures_hash', 'planSignatures', { contentSha256: SHORT_HASH }, null),
  breaking(
    'plan_signatures_paper',
    'planSignatures',
    { evidence: null },
    { signatory: null, evidence: null },
  ),
  breaking(
    'plan_signatures_reason',
    'planSignatures',
    { withdrawnReason: NONSENSE },
    { withdrawnReason: 'CONTENT_CHANGED' },
  ),
  breaking(
    'plan_signatures_withdrawn',
    'planSignatures',
    { withdrawnReason: null },
    { withdrawnAt: null, withdrawnReason: null },
  ),
  breaking('plan_assessments_outcome', 'planAssessments', { outcome: NONSENSE }, { outcome: 'NEGATIVE' }),
  breaking(
    'plan_assessments_decided',
    'planAssessments',
    { reason: null },
    { outcome: null, reason: null, decidedAt: null, decidedBy: null },
  ),
  breaking('plan_assessments_hash', 'planAssessments', { contentSha256: SHORT_HASH }, null),
  breaking('plan_assessments_version', 'planAssessments', { version: 0 }, { version: 1 }),
  breaking('plan_assessment_marks_verdict', 'planAssessmentMarks', { verdict: NONSENSE }, { verdict: null }),
  breaking('plan_assessment_marks_version', 'planAssessmentMarks', { version: 0 }, { version: 1 }),
  breaking('plan_section_messages_code', 'planSectionMessages', { code: NONSENSE }, { code: 'APPENDIX' }),
  breaking('plan_section_messages_text', 'planSectionMessages', { message: '' }, { message: 'x' }),
  breaking('plan_progress_subject', 'planProgress', { subject: NONSENSE }, { subject: 'obligation' }),
  breaking('plan_progress_state', 'planProgress', { state: NONSENSE }, { state: 'NOT_REACHED' }),
  breaking('plan_progress_quarter', 'planProgress', { quarter: '2201Q1' }, { quarter: LAST_QUARTER }),
  breaking('plan_progress_version', 'planProgress', { version: 0 }, { version: 1 }),
];

/** Every CHECK of the tables of continuity plans. */
export const PLAN_CHECK_CASES: readonly CheckCase[] = [...FRAME_CASES, ...CONTENT_CASES, ...DECISION_CASES];
