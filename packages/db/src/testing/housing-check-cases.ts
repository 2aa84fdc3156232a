import { breaking, type CheckCase, FIRST_DAY, LAST_DAY, NO_DATE, NONSENSE } from './check-case.ts';

const SHORT_HASH = 'a'.repeat(63);

const CASE_CASES: readonly CheckCase[] = [
  breaking(
    'housing_cases_whose',
    'housingCases',
    { initiativeName: 'name' },
    { practiceId: null, initiativeName: 'name' },
  ),
  breaking('housing_cases_shared', 'housingCases', { sharedOn: null }, { sharedOn: null, insurerId: null }),
  breaking('housing_cases_shared_on', 'housingCases', { sharedOn: NO_DATE }, { sharedOn: FIRST_DAY }),
  breaking(
    'housing_cases_step',
    'housingCases',
    { step: NONSENSE, closedOn: null, outcome: null },
    { step: 'REPORTED', closedOn: null, outcome: null },
  ),
  breaking('housing_cases_since', 'housingCases', { stepSince: NO_DATE }, { stepSince: LAST_DAY }),
  breaking('housing_cases_opened', 'housingCases', { openedOn: NO_DATE }, { openedOn: FIRST_DAY }),
  breaking('housing_cases_enrolled', 'housingCases', { enrolledPatients: -1 }, { enrolledPatients: 0 }),
  breaking(
    'housing_cases_completion',
    'housingCases',
    { enrolledAtCompletion: 100_001 },
    { enrolledAtCompletion: 100_000 },
  ),
  breaking('housing_cases_area', 'housingCases', { floorAreaM2: 20_001 }, { floorAreaM2: 20_000 }),
  breaking('housing_cases_rooms', 'housingCases', { consultingRooms: 201 }, { consultingRooms: 200 }),
  breaking('housing_cases_tenure', 'housingCases', { tenure: NONSENSE }, { tenure: 'OTHER' }),
  breaking('housing_cases_lease', 'housingCases', { leaseEndsOn: NO_DATE }, { leaseEndsOn: null }),
  breaking('housing_cases_condition', 'housingCases', { condition: NONSENSE }, { condition: 'UNFIT' }),
  breaking('housing_cases_wanted_area', 'housingCases', { wantedFloorAreaM2: -1 }, { wantedFloorAreaM2: 0 }),
  breaking(
    'housing_cases_wanted_rooms',
    'housingCases',
    { wantedConsultingRooms: 201 },
    { wantedConsultingRooms: 0 },
  ),
  breaking('housing_cases_wanted_year', 'housingCases', { wantedYear: 2019 }, { wantedYear: 2020 }),
  breaking(
    'housing_cases_contribution',
    'housingCases',
    { contributionCents: 1_000_000_001 },
    { contributionCents: 1_000_000_000 },
  ),
  breaking('housing_cases_outcome', 'housingCases', { outcome: NONSENSE }, { outcome: 'WITHDRAWN' }),
  breaking('housing_cases_closed_on', 'housingCases', { closedOn: NO_DATE }, { closedOn: LAST_DAY }),
  breaking('housing_cases_closed', 'housingCases', { closedOn: null, outcome: null }, null),
  breaking('housing_cases_version', 'housingCases', { version: 0 }, { version: 1 }),
  breaking(
    'housing_bottlenecks_bottleneck',
    'housingBottlenecks',
    { bottleneck: NONSENSE },
    { bottleneck: 'FINANCING_REFUSED' },
  ),
  breaking('housing_moves_from', 'housingMoves', { fromStep: NONSENSE }, { fromStep: null }),
  breaking('housing_moves_to', 'housingMoves', { toStep: NONSENSE }, { toStep: 'CLOSED' }),
  breaking('housing_moves_effective', 'housingMoves', { effectiveOn: NO_DATE }, { effectiveOn: LAST_DAY }),
];

const TEST_CASES: readonly CheckCase[] = [
  breaking(
    'housing_access_tests_outcome',
    'housingAccessTests',
    { outcome: NONSENSE },
    { outcome: 'NEGATIVE' },
  ),
  breaking('housing_access_tests_state', 'housingAccessTests', { state: NONSENSE }, { state: 'REFUSED' }),
  breaking('housing_access_tests_reason', 'housingAccessTests', { reason: '' }, { reason: 'x' }),
  breaking('housing_access_tests_hash', 'housingAccessTests', { contentSha256: SHORT_HASH }, null),
  breaking(
    'housing_access_tests_decided',
    'housingAccessTests',
    { state: 'OFFERED' },
    { state: 'OFFERED', decidedBy: null, decidedAt: null },
  ),
  breaking('housing_access_tests_four_eyes', 'housingAccessTests', { decidedBy: 'person-1' }, null),
];

const COST_CASES: readonly CheckCase[] = [
  breaking('housing_costs_year', 'housingCosts', { year: 2019 }, { year: 2020 }),
  breaking('housing_costs_cost', 'housingCosts', { yearlyCostCents: -1 }, { yearlyCostCents: 0 }),
  breaking('housing_costs_enrolled', 'housingCosts', { enrolledPatients: -1 }, { enrolledPatients: 0 }),
  breaking('housing_costs_source', 'housingCosts', { source: '' }, { source: 'x' }),
  breaking('housing_options_name', 'housingOptions', { name: '' }, { name: 'x' }),
  breaking('housing_options_latitude', 'housingOptions', { latitude: 49.9 }, { latitude: 50 }),
  breaking('housing_options_longitude', 'housingOptions', { longitude: 8.1 }, { longitude: 8 }),
  breaking(
    'housing_options_place',
    'housingOptions',
    { latitude: null },
    { latitude: null, longitude: null },
  ),
  breaking('housing_options_area', 'housingOptions', { floorAreaM2: -1 }, { floorAreaM2: 0 }),
  breaking('housing_options_rooms', 'housingOptions', { consultingRooms: 201 }, { consultingRooms: 200 }),
  breaking('housing_options_yearly', 'housingOptions', { yearlyCostCents: -1 }, { yearlyCostCents: 0 }),
  breaking('housing_options_one_off', 'housingOptions', { oneOffCostCents: -1 }, { oneOffCostCents: 0 }),
  breaking(
    'housing_options_planning',
    'housingOptions',
    { planningStatus: NONSENSE },
    { planningStatus: 'PERMIT_REFUSED' },
  ),
  breaking(
    'housing_options_permit',
    'housingOptions',
    { permitExpectedOn: NO_DATE },
    { permitExpectedOn: null },
  ),
  breaking('housing_options_completion', 'housingOptions', { completionOn: NO_DATE }, { completionOn: null }),
  breaking('housing_options_state', 'housingOptions', { state: NONSENSE }, { state: 'CHOSEN' }),
  breaking(
    'housing_options_reason',
    'housingOptions',
    { stateReason: null },
    { state: 'OPEN', stateReason: null },
  ),
];

const GUIDANCE_CASES: readonly CheckCase[] = [
  breaking('housing_references_kind', 'housingReferences', { kind: NONSENSE }, { kind: 'norms' }),
  breaking('housing_references_version', 'housingReferences', { version: 0 }, { version: 9 }),
  breaking('housing_references_from', 'housingReferences', { validFrom: NO_DATE }, { validFrom: FIRST_DAY }),
  breaking('housing_answers_state', 'housingAnswers', { state: NONSENSE }, { state: 'NOT_APPLICABLE' }),
  breaking(
    'housing_answers_category',
    'housingAnswers',
    { category: NONSENSE },
    { category: 'NOT_RELEVANT' },
  ),
  breaking('housing_answers_expires', 'housingAnswers', { expiresOn: NO_DATE }, { expiresOn: LAST_DAY }),
  breaking('housing_answers_explained', 'housingAnswers', { evidence: '' }, { evidence: 'x' }),
  breaking(
    'housing_answers_applied',
    'housingAnswers',
    { state: 'APPLIED' },
    {
      state: 'APPLIED',
      category: null,
      expiresOn: null,
      counterSign: null,
      counterSignedAt: null,
      counterSignedBy: null,
    },
  ),
  breaking('housing_answers_guidance', 'housingAnswers', { guidanceVersion: 0 }, { guidanceVersion: 1 }),
  breaking('housing_answers_hashes', 'housingAnswers', { cellSha256: SHORT_HASH }, null),
  breaking(
    'housing_answers_who',
    'housingAnswers',
    { answeredBy: null },
    { answeredBy: null, organisationId: null },
  ),
  breaking('housing_answers_sign', 'housingAnswers', { counterSign: NONSENSE }, { counterSign: 'REFUSED' }),
  breaking(
    'housing_answers_signed',
    'housingAnswers',
    { counterSignedBy: null },
    { counterSign: null, counterSignedAt: null, counterSignedBy: null },
  ),
  breaking('housing_answers_four_eyes', 'housingAnswers', { counterSignedBy: 'person-1' }, null),
];

const LINK_CASES: readonly CheckCase[] = [
  breaking('housing_links_party', 'housingLinks', { party: 'GP' }, { party: 'MARKET' }),
  breaking('housing_links_language', 'housingLinks', { language: NONSENSE }, { language: 'en' }),
  breaking('housing_links_hash', 'housingLinks', { tokenSha256: SHORT_HASH }, null),
  breaking('housing_links_expires', 'housingLinks', { expiresAt: '2025-01-01T08:00:00.000Z' }, null),
  breaking('housing_link_codes_failures', 'housingLinkCodes', { failures: -1 }, { failures: 0 }),
  breaking(
    'housing_link_codes_pass',
    'housingLinkCodes',
    { passExpiresAt: null },
    { passSha256: null, passExpiresAt: null },
  ),
  breaking(
    'outside_mails_kind',
    'outsideMails',
    { kind: NONSENSE, codeId: null },
    { kind: 'link', codeId: null },
  ),
  breaking('outside_mails_code', 'outsideMails', { codeId: null }, null),
  breaking('outside_mails_state', 'outsideMails', { state: NONSENSE }, { state: 'dropped' }),
  breaking('outside_mails_attempts', 'outsideMails', { attempts: -1 }, { attempts: 0 }),
  breaking(
    'outside_mails_lease',
    'outsideMails',
    { leasedUntil: null },
    { leasedBy: null, leasedUntil: null },
  ),
  breaking('housing_evidence_bytes', 'housingEvidence', { bytes: 0 }, { bytes: 1 }),
];

/** Every CHECK of the tables of housing cases. */
export const HOUSING_CHECK_CASES: readonly CheckCase[] = [
  ...CASE_CASES,
  ...TEST_CASES,
  ...COST_CASES,
  ...GUIDANCE_CASES,
  ...LINK_CASES,
];
