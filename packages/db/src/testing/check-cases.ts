import type { Row, TableName } from './write-rows.ts';

/** A CHECK by name, a change of a valid row that it refuses, and one on the edge that it lets through. */
export type CheckCase<Name extends TableName = TableName> = {
  readonly check: string;
  readonly table: Name;
  readonly refused: object;
  /** Null: the valid row itself is on the edge. */
  readonly accepted: Partial<Row<Name>> | null;
};

const breaking = <Name extends TableName>(
  check: string,
  table: Name,
  refused: Record<string, unknown>,
  accepted: Partial<Row<Name>> | null,
): CheckCase => ({ check, table, refused, accepted: accepted as object | null });

const NONSENSE = 'nonsense';
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2200-12-31';
const NO_DATE = '2025-1-1';
const DAY = '2025-01-01';

/** Every CHECK of the schema; a test holds this list against the migrations. */
export const CHECK_CASES: readonly CheckCase[] = [
  breaking('regions_type', 'regions', { type: NONSENSE }, { type: 'custom' }),
  breaking('municipalities_from', 'municipalities', { validFrom: NO_DATE }, { validFrom: FIRST_DAY }),
  breaking('municipalities_period', 'municipalities', { validTo: '2024-12-31' }, { validTo: '2025-01-01' }),
  breaking('municipalities_latitude', 'municipalities', { latitude: 54.01 }, { latitude: 54 }),
  breaking('municipalities_longitude', 'municipalities', { longitude: 2.99 }, { longitude: 3 }),
  breaking(
    'region_memberships_from',
    'regionMemberships',
    { validFrom: NO_DATE, validTo: null },
    { validFrom: FIRST_DAY },
  ),
  breaking('region_memberships_period', 'regionMemberships', { validTo: FIRST_DAY }, { validTo: null }),
  breaking('exchange_states_from', 'exchangeStates', { validFrom: NO_DATE }, { validFrom: FIRST_DAY }),
  breaking('exchange_states_state', 'exchangeStates', { state: NONSENSE }, { state: 'stopped' }),
  breaking('exchange_states_placed', 'exchangeStates', { placedPatients: -1 }, { placedPatients: 0 }),
  breaking('boundaries_division', 'boundaries', { division: NONSENSE }, { division: 'municipality' }),
  breaking('boundaries_source', 'boundaries', { source: '' }, { source: 'x' }),
  breaking(
    'indicator_figures_date',
    'indicatorFigures',
    { referenceDate: '2200-12-32' },
    { referenceDate: LAST_DAY },
  ),
  breaking('indicator_figures_area', 'indicatorFigures', { areaKind: NONSENSE }, { areaKind: 'other' }),
  breaking('indicator_figures_bound', 'indicatorFigures', { bound: NONSENSE }, { bound: 'atLeast' }),
  breaking(
    'indicator_figures_version',
    'indicatorFigures',
    { definitionVersion: 0 },
    { definitionVersion: 1 },
  ),
  breaking(
    'organisations_kind',
    'organisations',
    { kind: NONSENSE, areaCode: null },
    { kind: 'platform', areaCode: null },
  ),
  breaking('organisations_area', 'organisations', { kind: 'insurer' }, { kind: 'rho' }),
  breaking('person_roles_role', 'personRoles', { role: NONSENSE }, { role: 'platformAdmin' }),
  breaking('sign_in_failures_count', 'signInFailures', { failures: 0 }, { failures: 1 }),
  breaking(
    'preferent_insurers_from',
    'preferentInsurers',
    { validFrom: '1899-12-31' },
    { validFrom: FIRST_DAY },
  ),
  breaking('preferent_insurers_period', 'preferentInsurers', { validTo: FIRST_DAY }, { validTo: null }),
  breaking('imports_state', 'imports', { state: NONSENSE }, { state: 'committed' }),
  breaking('imports_kind', 'imports', { kind: NONSENSE }, { kind: 'boundaries' }),
  breaking('import_mappings_kind', 'importMappings', { kind: NONSENSE }, { kind: 'indicators' }),
  breaking('imports_bytes', 'imports', { bytes: -1 }, { bytes: 0 }),
  breaking('practices_agb', 'practices', { agbCode: '1234567' }, { agbCode: '12345678' }),
  breaking('practices_form', 'practices', { ownershipForm: NONSENSE }, { ownershipForm: 'rhoRun' }),
  breaking('practices_closed', 'practices', { closedOn: NO_DATE }, { closedOn: LAST_DAY }),
  breaking('practices_lease', 'practices', { leaseEndOn: NO_DATE }, { leaseEndOn: LAST_DAY }),
  breaking('practices_reference', 'practices', { referenceDate: NO_DATE }, { referenceDate: null }),
  breaking('practices_latitude', 'practices', { latitude: 54.01 }, { latitude: 54 }),
  breaking('practices_longitude', 'practices', { longitude: 2.99 }, { longitude: null }),
  breaking('practices_stop', 'practices', { patientStop: NONSENSE }, { patientStop: null }),
  breaking(
    'practice_statements_date',
    'practiceStatements',
    { referenceDate: NO_DATE },
    { referenceDate: LAST_DAY },
  ),
  breaking(
    'practice_statements_stop',
    'practiceStatements',
    { patientStop: NONSENSE },
    { patientStop: 'unknown' },
  ),
  breaking(
    'practice_statements_lease',
    'practiceStatements',
    { leaseEndOn: NO_DATE },
    { leaseEndOn: LAST_DAY },
  ),
  breaking(
    'practice_statements_enrolled',
    'practiceStatements',
    { enrolledPatients: 60_001 },
    { enrolledPatients: 60_000 },
  ),
  breaking('practice_statements_fte', 'practiceStatements', { gpFte: 60.1 }, { gpFte: 60 }),
  breaking('practice_statements_owners', 'practiceStatements', { owners: 41 }, { owners: 40 }),
  breaking('practice_statements_owners_60', 'practiceStatements', { owners60Plus: -1 }, { owners60Plus: 0 }),
  breaking(
    'practice_statements_places',
    'practiceStatements',
    { placesAvailable: 20_001 },
    { placesAvailable: 20_000 },
  ),
  breaking(
    'practice_closures_closed',
    'practiceClosures',
    { closedOn: NO_DATE, reopenedOn: null },
    { closedOn: FIRST_DAY },
  ),
  breaking(
    'practice_closures_period',
    'practiceClosures',
    { reopenedOn: '2024-12-31' },
    { reopenedOn: null },
  ),
  breaking('cases_phase', 'cases', { phase: NONSENSE }, { phase: 'CLOSED_NO_RISK' }),
  breaking('cases_cause', 'cases', { primaryCause: NONSENSE }, { primaryCause: 'OTHER' }),
  breaking('cases_reporter', 'cases', { reportedBy: NONSENSE }, { reportedBy: null }),
  breaking('cases_opened', 'cases', { openedOn: NO_DATE }, { openedOn: LAST_DAY }),
  breaking('cases_expected_end', 'cases', { expectedEndOn: NO_DATE }, { expectedEndOn: null }),
  breaking(
    'cases_shared',
    'cases',
    { insurerId: null },
    { insurerId: null, sharedOn: null, acknowledgedOn: null },
  ),
  breaking('cases_assess_by', 'cases', { assessBy: NO_DATE }, { assessBy: null }),
  breaking('cases_shared_on', 'cases', { sharedOn: NO_DATE, acknowledgedOn: null }, { acknowledgedOn: null }),
  breaking('cases_acknowledge_by', 'cases', { acknowledgeBy: NO_DATE }, { acknowledgeBy: null }),
  breaking('cases_acknowledged', 'cases', { acknowledgedOn: '2025-01-31' }, { acknowledgedOn: '2025-02-01' }),
  breaking('cases_version', 'cases', { version: 0 }, { version: 1 }),
  breaking('case_causes_cause', 'caseCauses', { cause: NONSENSE }, { cause: 'OTHER' }),
  breaking('case_moves_from', 'caseMoves', { fromPhase: NONSENSE }, { fromPhase: null }),
  breaking('case_moves_to', 'caseMoves', { toPhase: NONSENSE }, { toPhase: 'RESOLVED' }),
  breaking('case_moves_date', 'caseMoves', { effectiveOn: NO_DATE }, { effectiveOn: FIRST_DAY }),
  breaking('case_placements_patients', 'casePlacements', { patients: 0 }, { patients: 1 }),
  breaking('case_actions_due', 'caseActions', { dueOn: NO_DATE }, { dueOn: LAST_DAY }),
  breaking('case_actions_done', 'caseActions', { doneOn: NO_DATE }, { doneOn: null }),
  breaking('guarded_texts_written', 'guardedTexts', { writtenOn: NO_DATE }, { writtenOn: FIRST_DAY }),
  breaking('guarded_texts_erase', 'guardedTexts', { eraseOn: NO_DATE }, { eraseOn: LAST_DAY }),
  breaking(
    'indicator_definitions_from',
    'indicatorDefinitions',
    { validFrom: NO_DATE },
    { validFrom: FIRST_DAY },
  ),
  breaking('indicator_definitions_version', 'indicatorDefinitions', { version: 0 }, { version: 99 }),
  breaking('indicator_definitions_kind', 'indicatorDefinitions', { kind: NONSENSE }, { kind: 'published' }),
  breaking('indicator_definitions_period', 'indicatorDefinitions', { period: NONSENSE }, { period: 'other' }),
  breaking(
    'indicator_definitions_aggregation',
    'indicatorDefinitions',
    { aggregation: NONSENSE },
    { aggregation: 'sum' },
  ),
  breaking('indicator_definitions_worse', 'indicatorDefinitions', { worse: NONSENSE }, { worse: 'lower' }),
  breaking(
    'indicator_definitions_stale',
    'indicatorDefinitions',
    { staleAfterMonths: 0 },
    { staleAfterMonths: null },
  ),
  breaking('score_weights_version', 'scoreWeights', { version: 0 }, { version: 99 }),
  breaking('score_weights_from', 'scoreWeights', { validFrom: NO_DATE }, { validFrom: LAST_DAY }),
  breaking('score_weights_reason', 'scoreWeights', { reason: '' }, { reason: 'x' }),
  breaking('saved_views_page', 'savedViews', { page: NONSENSE }, { page: 'practices' }),
  breaking('saved_views_name', 'savedViews', { name: '' }, { name: 'x' }),
  breaking('findings_severity', 'findings', { severity: NONSENSE }, { severity: 'error' }),
  breaking('findings_subject', 'findings', { subjectKind: NONSENSE }, { subjectKind: 'import' }),
  breaking('findings_found', 'findings', { foundOn: NO_DATE, mendedOn: null }, { foundOn: FIRST_DAY }),
  breaking('findings_mended', 'findings', { mendedOn: '2024-12-31' }, { mendedOn: DAY }),
  breaking('job_runs_day', 'jobRuns', { lastRunOn: NO_DATE }, { lastRunOn: LAST_DAY }),
  breaking('quarter_snapshots_revision', 'quarterSnapshots', { revision: 0 }, { revision: 99 }),
  breaking('quarter_snapshots_quarter', 'quarterSnapshots', { quarter: '2025-Q1' }, { quarter: '2025Q4' }),
  breaking('audit_events_seq', 'auditEvents', { seq: 0 }, { seq: 99 }),
  breaking('audit_head_single', 'auditHead', { id: 2 }, null),
];
