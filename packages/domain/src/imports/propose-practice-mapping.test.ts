import { expect, test } from 'vitest';
import { municipalityFinder } from './find-municipality.ts';
import { columnsBy, practiceMappingSchema } from './practice-mapping.ts';
import { proposePracticeMapping } from './propose-practice-mapping.ts';

const find = municipalityFinder(
  [
    { code: 'GM0014', name: 'Groningen', validTo: null },
    { code: 'GM0344', name: 'Utrecht', validTo: null },
  ],
  '2026-01-01',
);
const HEADERS = ['Nr', 'Huisartsenpraktijk (naam)', 'Vestiging', 'Soort', 'Aantal patiënten', 'Stand per'];
const ROWS = [
  ['01000001', 'De Vliet', 'Groningen', 'solo', '2.846', '31-12-2025'],
  ['1000002', 'Utrecht', 'UTRECHT', 'groep', '3.100', '31-12-2025'],
  ['', '', '', '', '', ''],
];

test('P-2: columns are proposed by what stands in them and by words in their headers', () => {
  expect(proposePracticeMapping(HEADERS, ROWS, find).columns).toEqual({
    agbCode: 'Nr',
    name: 'Huisartsenpraktijk (naam)',
    municipality: 'Vestiging',
    ownershipForm: 'Soort',
    enrolledPatients: 'Aantal patiënten',
    referenceDate: 'Stand per',
  });
});

test('P-2: a known header keeps its meaning, whatever stands below it', () => {
  const { columns } = proposePracticeMapping(
    ['Plaats', 'agb_code', 'Code'],
    [['Groningen', 'x', '01000001']],
    find,
  );
  expect(columns).toMatchObject({ place: 'Plaats', agbCode: 'agb_code' });
});

test('P-2: nothing is proposed for a column that says nothing', () => {
  expect(proposePracticeMapping(['A', 'B'], [['1', 'x']], find).columns).toEqual({});
});

test('P-2: a mapping gives the columns their meaning, and fixed texts stand in for columns', () => {
  const mapping = practiceMappingSchema.parse({
    columns: {
      agbCode: 'nr',
      name: 'Huisartsenpraktijk  (Naam)',
      municipality: 'Vestiging',
      ownershipForm: 'Soort',
    },
    fixed: { referenceDate: '2025-12-31' },
  });
  const { columns, missing } = columnsBy(HEADERS, mapping);
  expect(columns.map(({ field }) => field)).toEqual([
    'agbCode',
    'name',
    'municipality',
    'ownershipForm',
    null,
    null,
  ]);
  expect(missing).toEqual(['source']);
});

test('P-2: a column means one thing', () => {
  expect(practiceMappingSchema.safeParse({ columns: { name: 'A', place: 'a ' } }).success).toBe(false);
});
