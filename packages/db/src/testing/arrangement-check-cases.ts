import { breaking, type CheckCase, FIRST_DAY, LAST_DAY, NO_DATE, NONSENSE } from './check-case.ts';

const SHORT_HASH = 'a'.repeat(63);
const NO_QUARTER = '2026Q5';

const FRAME_CASES: readonly CheckCase[] = [
  breaking('arrangements_type', 'arrangements', { type: NONSENSE }, { type: 'OTHER_TAILORED' }),
  breaking('arrangements_basis', 'arrangements', { fundingBasis: NONSENSE }, { fundingBasis: 'OTHER' }),
  breaking('arrangements_nature', 'arrangements', { nature: NONSENSE }, { nature: 'TEMPORARY' }),
  breaking(
    'arrangements_beneficiary',
    'arrangements',
    { beneficiaryKind: NONSENSE, practiceId: null },
    { beneficiaryKind: 'RHO', practiceId: null },
  ),
  breaking('arrangements_practice', 'arrangements', { practiceId: null }, { practiceId: 'practice-1' }),
  breaking('arrangements_course', 'arrangements', { course: NONSENSE }, { course: 'DESK' }),
  breaking(
    'arrangements_access',
    'arrangements',
    { accessTestOutcome: NONSENSE },
    { accessTestOutcome: null },
  ),
  breaking('arrangements_access_on', 'arrangements', { accessTestOn: NO_DATE }, { accessTestOn: null }),
  breaking('arrangements_from', 'arrangements', { periodFrom: NO_DATE }, { periodFrom: FIRST_DAY }),
  breaking('arrangements_period', 'arrangements', { periodTo: '2024-12-31' }, { periodTo: '2025-01-01' }),
  breaking('arrangements_review', 'arrangements', { reviewOn: NO_DATE }, { reviewOn: null }),
  breaking('arrangements_places', 'arrangements', { expectedPlaces: -1 }, { expectedPlaces: 0 }),
  breaking('arrangements_expected', 'arrangements', { expectedOn: NO_DATE }, { expectedOn: null }),
  breaking('arrangements_status', 'arrangements', { status: NONSENSE }, { status: 'WITHDRAWN' }),
  breaking('arrangements_since', 'arrangements', { statusSince: NO_DATE }, { statusSince: LAST_DAY }),
  breaking('arrangements_contracted', 'arrangements', { contractedOn: NO_DATE }, { contractedOn: null }),
  breaking('arrangements_ended', 'arrangements', { endedOn: NO_DATE }, { endedOn: null }),
  breaking('arrangements_version', 'arrangements', { version: 0 }, { version: 1 }),
];

const AMOUNT_CASES: readonly CheckCase[] = [
  breaking(
    'arrangement_lines_kind',
    'arrangementLines',
    { kind: NONSENSE, breakEvenPatients: null },
    { kind: 'PER_HOUR', breakEvenPatients: null },
  ),
  breaking('arrangement_lines_label', 'arrangementLines', { label: '' }, { label: 'x' }),
  breaking('arrangement_lines_unit', 'arrangementLines', { unitCents: null }, { unitCents: 1 }),
  breaking('arrangement_lines_price', 'arrangementLines', { unitCents: -1 }, { unitCents: 0 }),
  breaking(
    'arrangement_lines_break_even',
    'arrangementLines',
    { kind: 'PER_HOUR' },
    { kind: 'PER_HOUR', breakEvenPatients: null },
  ),
  breaking(
    'arrangement_lines_patients',
    'arrangementLines',
    { breakEvenPatients: 0 },
    { breakEvenPatients: 1 },
  ),
  breaking(
    'arrangement_amounts_quarter',
    'arrangementAmounts',
    { quarter: NO_QUARTER },
    { quarter: '2200Q4' },
  ),
  breaking('arrangement_amounts_planned', 'arrangementAmounts', { plannedCents: -1 }, { plannedCents: 0 }),
  breaking(
    'arrangement_amounts_quantity',
    'arrangementAmounts',
    { plannedQuantity: -1 },
    { plannedQuantity: null },
  ),
  breaking(
    'arrangement_amounts_realised',
    'arrangementAmounts',
    { realisedCents: -1 },
    { realisedCents: 4_000_000_000 },
  ),
  breaking(
    'arrangement_amounts_delivered',
    'arrangementAmounts',
    { realisedQuantity: -1 },
    { realisedQuantity: null },
  ),
];

const DECISION_CASES: readonly CheckCase[] = [
  breaking('arrangement_versions_number', 'arrangementVersions', { number: 0 }, null),
  breaking(
    'arrangement_versions_sha256',
    'arrangementVersions',
    { contentSha256: SHORT_HASH },
    { contentSha256: `${SHORT_HASH}a` },
  ),
  breaking('arrangement_versions_total', 'arrangementVersions', { totalCents: -1 }, { totalCents: 0 }),
  breaking('arrangement_decisions_kind', 'arrangementDecisions', { kind: NONSENSE }, { kind: 'RHO_AGREE' }),
  breaking(
    'arrangement_decisions_reason',
    'arrangementDecisions',
    { withdrawnReason: NONSENSE },
    { withdrawnReason: 'DECLINED_BY_RHO' },
  ),
  breaking(
    'arrangement_decisions_withdrawn',
    'arrangementDecisions',
    { withdrawnAt: null },
    { withdrawnAt: null, withdrawnReason: null },
  ),
  breaking('follow_requests_state', 'followRequests', { state: NONSENSE }, { state: 'UNKNOWN' }),
  breaking(
    'follow_requests_sha256',
    'followRequests',
    { payloadSha256: SHORT_HASH },
    { payloadSha256: `${SHORT_HASH}a` },
  ),
  breaking(
    'follow_requests_answered',
    'followRequests',
    { answeredAt: null },
    { answeredAt: null, answeredBy: null },
  ),
  breaking('follow_requests_version', 'followRequests', { version: 0 }, { version: 1 }),
];

const RUNNING_CASES: readonly CheckCase[] = [
  breaking('arrangement_payments_kind', 'arrangementPayments', { kind: NONSENSE }, { kind: 'SETTLEMENT' }),
  breaking(
    'arrangement_payments_quarter',
    'arrangementPayments',
    { quarter: NO_QUARTER },
    { quarter: '1900Q1' },
  ),
  breaking('arrangement_payments_amount', 'arrangementPayments', { amountCents: 0 }, { amountCents: 1 }),
  breaking(
    'arrangement_payments_back',
    'arrangementPayments',
    { amountCents: -1 },
    { amountCents: -1, kind: 'SETTLEMENT' },
  ),
  breaking('arrangement_payments_reference', 'arrangementPayments', { reference: '' }, { reference: 'x' }),
  breaking('arrangement_payments_on', 'arrangementPayments', { paidOn: NO_DATE }, { paidOn: FIRST_DAY }),
  breaking(
    'arrangement_results_quarter',
    'arrangementResults',
    { quarter: NO_QUARTER },
    { quarter: '2200Q4' },
  ),
  breaking('arrangement_results_state', 'arrangementResults', { state: NONSENSE }, { state: 'LATE' }),
  breaking(
    'arrangement_results_places',
    'arrangementResults',
    { placesReached: -1 },
    { placesReached: null },
  ),
  breaking('arrangement_results_version', 'arrangementResults', { version: 0 }, { version: 1 }),
  breaking(
    'arrangement_evaluations_outcome',
    'arrangementEvaluations',
    { outcome: NONSENSE },
    { outcome: 'PARTLY' },
  ),
  breaking(
    'arrangement_evaluations_places',
    'arrangementEvaluations',
    { placesReached: -1 },
    { placesReached: 0 },
  ),
];

const REFERENCE_CASES: readonly CheckCase[] = [
  breaking('arrangement_references_kind', 'arrangementReferences', { kind: NONSENSE }, { kind: 'framework' }),
  breaking('arrangement_references_version', 'arrangementReferences', { version: 0 }, null),
  breaking(
    'arrangement_references_from',
    'arrangementReferences',
    { validFrom: NO_DATE },
    { validFrom: FIRST_DAY },
  ),
  breaking('purchase_terms_version', 'purchaseTerms', { version: 0 }, null),
  breaking('purchase_terms_from', 'purchaseTerms', { validFrom: NO_DATE }, { validFrom: LAST_DAY }),
  breaking('budget_ceilings_year', 'budgetCeilings', { year: 2019 }, { year: 2100 }),
  breaking('budget_ceilings_version', 'budgetCeilings', { version: 0 }, null),
  breaking(
    'budget_ceilings_cents',
    'budgetCeilings',
    { ceilingCents: -1 },
    { ceilingCents: 9_007_199_254_740_991 },
  ),
];

/** Every CHECK of tailored arrangements. */
export const ARRANGEMENT_CHECK_CASES: readonly CheckCase[] = [
  ...FRAME_CASES,
  ...AMOUNT_CASES,
  ...DECISION_CASES,
  ...RUNNING_CASES,
  ...REFERENCE_CASES,
];
