import { DISCONTINUITY_CAUSES } from '@regiovast/domain/cases/causes';
import { ROLES } from '@regiovast/domain/people/organisation';
import {
  makeCase,
  makeInhabitants,
  makeMembership,
  makeMove,
  makeMunicipality,
  makeOrganisation,
  makePerson,
  makePractice,
  makeRegion,
  makeStatement,
} from './make-row.ts';
import type { Row, TableName } from './write-rows.ts';

const DAY = '2025-01-01';
const INSTANT = '2025-01-01T08:00:00.000Z';
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
  areaFigures: (n) => makeInhabitants(`GM${n}`, 1_000),
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
  practices: (n) => makePractice(n, 'GM1'),
  practiceStatements: (n) =>
    makeStatement(`statement-${n}`, 'practice-1', { recordedBy: 'person-1', importId: 'import-1' }),
  cases: (n) =>
    makeCase(`case-${n}`, `practice-${n}`, 'person-1', {
      reportedBy: 'practice',
      insurerId: 'organisation-1',
      sharedOn: '2025-02-01',
      acknowledgedOn: '2025-02-01',
    }),
  caseCauses: (n) => ({ caseId: 'case-1', cause: DISCONTINUITY_CAUSES[n] ?? 'OTHER' }),
  caseMoves: (n) => makeMove(`move-${n}`, 'case-1', 'person-1', { fromPhase: 'WATCH' }),
  casePlacements: (n) => ({ moveId: 'move-1', caseId: 'case-1', practiceId: `practice-${n}`, patients: 10 }),
  caseActions: (n) => ({
    id: `action-${n}`,
    caseId: 'case-1',
    title: 'Call',
    ownerId: 'person-1',
    dueOn: DAY,
    doneOn: DAY,
  }),
  guardedTexts: (n) => ({
    id: `text-${n}`,
    caseId: 'case-1',
    text: 'text',
    writtenOn: DAY,
    writtenBy: 'person-1',
    eraseOn: DAY,
  }),
  signalRequests: (n) => ({
    requestKey: `request-${n}`,
    personId: 'person-1',
    caseId: 'case-1',
    joined: false,
  }),
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
