import { searchKey } from '@regiovast/domain/kernel/search-key';
import { practiceSearchKey } from '@regiovast/domain/practices/practice-facts';
import type { NewStatement } from '../practices/practice-register.ts';
import type { Row } from './write-rows.ts';

const SOURCE = 'hand-made';
const DAY = '2025-01-01';
const INSTANT = '2025-01-01T08:00:00.000Z';

export const makeRegion = (code: string, change: Partial<Row<'regions'>> = {}): Row<'regions'> => ({
  code,
  type: 'careOffice',
  name: `Region ${code}`,
  source: SOURCE,
  ...change,
});

export const makeMunicipality = (
  code: string,
  change: Partial<Row<'municipalities'>> = {},
): Row<'municipalities'> => {
  const name = change.name ?? `Municipality ${code}`;
  return {
    code,
    name,
    searchKey: searchKey(name),
    latitude: 52,
    longitude: 5,
    validFrom: DAY,
    source: SOURCE,
    ...change,
  };
};

export const makeMembership = (
  regionCode: string,
  municipalityCode: string,
  change: Partial<Row<'regionMemberships'>> = {},
): Row<'regionMemberships'> => ({ regionCode, municipalityCode, validFrom: DAY, source: SOURCE, ...change });

export const makeInhabitants = (
  areaCode: string,
  value: number,
  referenceDate: string = DAY,
): Row<'indicatorFigures'> => ({
  id: `POPULATION-${areaCode}-${referenceDate}`,
  indicatorCode: 'POPULATION',
  definitionVersion: 1,
  areaKind: 'municipality',
  areaCode,
  referenceDate,
  value,
  bound: 'exact',
  source: SOURCE,
  recordedAt: '2025-01-01T08:00:00.000Z',
});

export const makeOrganisation = (
  id: string,
  change: Partial<Row<'organisations'>> = {},
): Row<'organisations'> => ({ id, kind: 'rho', name: `Organisation ${id}`, ...change });

export const makePerson = (id: string, organisationId: string): Row<'persons'> => ({
  id,
  name: `Person ${id}`,
  email: `${id}@example.nl`,
  emailVerified: true,
  organisationId,
  createdAt: new Date(INSTANT),
  updatedAt: new Date(INSTANT),
});

/** The AGB code is the number in eight digits. */
export const makePractice = (
  number: number,
  municipalityCode: string,
  change: Partial<Row<'practices'>> = {},
): Row<'practices'> & { id: string } => {
  const name = change.name ?? `Practice ${number}`;
  const place = change.place ?? 'Dorp';
  return {
    id: `practice-${number}`,
    agbCode: String(number).padStart(8, '0'),
    name,
    searchKey: practiceSearchKey(name, place),
    address: 'Dorpsstraat 1',
    postcode: '1234 AB',
    place,
    municipalityCode,
    ownershipForm: 'solo',
    ...change,
  };
};

/** A statement that states nothing but what is asked. */
export const makeStatement = (
  id: string,
  practiceId: string,
  change: Partial<NewStatement> = {},
): NewStatement => ({
  id,
  practiceId,
  referenceDate: DAY,
  source: SOURCE,
  recordedAt: INSTANT,
  recordedBy: null,
  importId: null,
  enrolledPatients: null,
  gpFte: null,
  owners: null,
  owners60Plus: null,
  patientStop: null,
  placesAvailable: null,
  leaseEndOn: null,
  ...change,
});

export const makeCase = (
  id: string,
  practiceId: string,
  ownerId: string,
  change: Partial<Row<'cases'>> = {},
): Row<'cases'> => ({
  id,
  number: `D-${id}`,
  practiceId,
  phase: 'SIGNAL',
  primaryCause: 'WORKLOAD',
  openedOn: DAY,
  phaseSince: DAY,
  ownerId,
  version: 1,
  ...change,
});

export const makeMove = (
  id: string,
  caseId: string,
  enteredBy: string,
  change: Partial<Row<'caseMoves'>> = {},
): Row<'caseMoves'> => ({
  id,
  caseId,
  toPhase: 'SIGNAL',
  effectiveOn: DAY,
  enteredAt: INSTANT,
  enteredBy,
  reason: 'by hand',
  ...change,
});
