import { REGION_TYPES } from '@regiovast/domain/regions/region-types';
import { ROLES } from '@regiovast/domain/people/organisation';
import {
  makeInhabitants,
  makeMembership,
  makeMunicipality,
  makeOrganisation,
  makePerson,
  makePractice,
  makeRegion,
  makeStatement,
} from './make-row.ts';
import { VALID_ARRANGEMENT_ROWS } from './valid-arrangement-rows.ts';
import { VALID_CASE_ROWS } from './valid-case-rows.ts';
import { VALID_HOUSING_ROWS } from './valid-housing-rows.ts';
import { VALID_PLAN_ROWS } from './valid-plan-rows.ts';
import { DAY, INSTANT } from './valid-row-parts.ts';
import { VALID_WORK_ROWS } from './valid-work-rows.ts';
import type { Row, TableName } from './write-rows.ts';

const AT = new Date(INSTANT);

/**
 * A valid row per table for a number: 1 is what other rows refer to, and no two numbers share a value that must
 * be unique. All optional references and dates are filled, so that a test can break any of them.
 */
export const VALID_ROWS: { readonly [Name in TableName]: (n: number) => Row<Name> } = {
  regions: (n) => makeRegion(`R${n}`),
  municipalities: (n) => makeMunicipality(`GM${n}`, { validTo: '2030-12-31' }),
  regionMemberships: (n) =>
    makeMembership('R1', 'GM1', { validFrom: `200${n}-01-01`, validTo: `200${n}-12-31` }),
  organisations: (n) => makeOrganisation(`organisation-${n}`, { areaCode: 'R1' }),
  persons: (n) => makePerson(`person-${n}`, 'organisation-1'),
  personRoles: (n) => ({ personId: 'person-1', role: ROLES[n] ?? 'platformAdmin' }),
  sessions: (n) => ({
    id: `session-${n}`,
    token: `token-${n}`,
    userId: 'person-1',
    expiresAt: AT,
    createdAt: AT,
    updatedAt: AT,
  }),
  accounts: (n) => ({
    id: `account-${n}`,
    accountId: `account-${n}`,
    providerId: 'credential',
    userId: 'person-1',
    createdAt: AT,
    updatedAt: AT,
  }),
  verifications: (n) => ({
    id: `verification-${n}`,
    identifier: 'person',
    value: 'value',
    expiresAt: AT,
    createdAt: AT,
    updatedAt: AT,
  }),
  signInFailures: (n) => ({ key: `key-${n}`, failures: 1, lastFailedAt: INSTANT }),
  invitations: (n) => ({
    id: `invitation-${n}`,
    email: 'new@example.nl',
    organisationId: 'organisation-1',
    roles: ['rhoViewer'],
    tokenSha256: `sha-${n}`,
    invitedAt: INSTANT,
    expiresAt: INSTANT,
  }),
  preferentInsurers: (n) => ({
    regionCode: 'R1',
    validFrom: `200${n}-01-01`,
    validTo: `200${n}-12-31`,
    insurerName: 'Insurer',
    organisationId: 'organisation-1',
    isVerified: false,
    source: 'hand-made',
  }),
  imports: (n) => ({
    id: `import-${n}`,
    fileName: 'practices.xlsx',
    bytes: 1,
    sha256: 'sha',
    content: Buffer.from('x'),
    reading: {} as Row<'imports'>['reading'],
    report: {} as Row<'imports'>['report'],
    state: 'rehearsed',
    uploadedAt: INSTANT,
    uploadedBy: 'person-1',
  }),
  importMappings: (n) => ({
    id: `mapping-${n}`,
    kind: 'practices',
    headerKey: `sha-${n}`,
    name: 'Register',
    mapping: '{}',
    usedAt: INSTANT,
    usedBy: 'person-1',
  }),
  boundaries: (n) => ({
    division: REGION_TYPES[n] ?? 'municipality',
    topology: '{}',
    source: 'hand-made',
    importedAt: INSTANT,
    importId: 'import-1',
  }),
  exchangeStates: (n) => ({
    id: `exchange-${n}`,
    regionCode: 'R1',
    validFrom: DAY,
    state: 'pilot',
    placedPatients: 10,
    source: 'hand-made',
    recordedAt: INSTANT,
    recordedBy: 'person-1',
  }),
  indicatorFigures: (n) => ({ ...makeInhabitants(`GM${n}`, 1_000), importId: 'import-1' }),
  practices: (n) => makePractice(n, 'GM1'),
  practiceStatements: (n) =>
    makeStatement(`statement-${n}`, 'practice-1', { recordedBy: 'person-1', importId: 'import-1' }),
  practiceClosures: (n) => ({
    id: `closure-${n}`,
    practiceId: `practice-${n}`,
    closedOn: DAY,
    reopenedOn: '2025-02-01',
    reason: 'Retired',
    recordedAt: INSTANT,
    recordedBy: 'person-1',
  }),
  importTraces: (n) => ({ importId: 'import-1', practiceId: `practice-${n}`, before: '{}' }),
  ...VALID_CASE_ROWS,
  ...VALID_PLAN_ROWS,
  ...VALID_ARRANGEMENT_ROWS,
  ...VALID_HOUSING_ROWS,
  indicatorDefinitions: (n) => ({
    code: 'INDICATOR',
    version: n,
    unit: 'unit',
    labelNl: 'label',
    labelEn: 'label',
    definitionNl: 'definition',
    definitionEn: 'definition',
    source: 'hand-made',
    validFrom: DAY,
  }),
  scoreWeights: (n) => ({
    version: n,
    validFrom: DAY,
    payload: '{}',
    reason: 'First proposal',
    source: 'hand-made',
    recordedAt: INSTANT,
    recordedBy: 'person-1',
  }),
  savedViews: (n) => ({
    id: `view-${n}`,
    personId: 'person-1',
    page: 'regions',
    name: `View ${n}`,
    search: '?sort=name',
    savedAt: INSTANT,
  }),
  findings: (n) => ({
    id: `finding-${n}`,
    ruleId: 'FACTS_STALE',
    severity: 'warning',
    subjectKind: 'practice',
    subjectId: `practice-${n}`,
    municipalityCode: 'GM1',
    regionCode: 'R1',
    ownerId: 'person-1',
    details: {},
    foundOn: DAY,
    mendedOn: '2025-02-01',
  }),
  ...VALID_WORK_ROWS,
  jobRuns: (n) => ({ name: `job-${n}`, lastRunOn: DAY }),
  quarterSnapshots: (n) => ({
    quarter: '2025Q1',
    revision: n,
    payload: '{}',
    sha256: 'sha',
    closedAt: INSTANT,
    closedBy: 'person-1',
  }),
  auditEvents: (n) => ({
    seq: n,
    at: INSTANT,
    action: 'action',
    subjectKind: 'case',
    subjectId: 'case-1',
    payload: '{}',
    previousHash: '',
    hash: '',
  }),
  /** There is one head. */
  auditHead: () => ({ id: 1, seq: 1, hash: '' }),
  counters: (n) => ({ name: `counter-${n}`, value: 1 }),
  installation: (n) => ({ key: `key-${n}`, value: 'value' }),
};
