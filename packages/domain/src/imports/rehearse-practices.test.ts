import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_FACTS } from '../practices/practice-facts.ts';
import type { RegisteredPractice } from './compare-practice.ts';
import { matchHeaders, PRACTICE_COLUMNS } from './practice-columns.ts';
import { type RegisteredStatement, referenceDatesIn, rehearsePractices } from './rehearse-practices.ts';

const TODAY = '2026-01-15';
const HEADERS = PRACTICE_COLUMNS.map(({ nl }) => nl);
const GOOD = {
  agb_code: '01000001',
  naam: 'De Vliet',
  adres: 'Kerkplein 1',
  postcode: '9711 LM',
  plaats: 'Groningen',
  gemeente: 'Groningen',
  praktijkvorm: 'keten',
  eigenaar: 'Ketenzorg B.V.',
  ingeschreven_patienten: '2.846',
  fte_huisartsen: '2,5',
  praktijkhouders: '2',
  praktijkhouders_60_plus: '1',
  patientenstop: 'geen',
  plaatsen_beschikbaar: '0',
  huur_einddatum: '31-12-2030',
  peildatum: '31-12-2025',
  bron: 'Uitvraag',
  breedtegraad: '53,2194',
  lengtegraad: '6,5665',
};
const FACTS = {
  enrolledPatients: 2846,
  gpFte: 2.5,
  owners: 2,
  owners60Plus: 1,
  patientStop: 'none',
  placesAvailable: 0,
  leaseEndOn: '2030-12-31',
} as const;
const PRACTICE: RegisteredPractice = {
  id: 'p1',
  agbCode: '01000001',
  name: 'De Vliet',
  searchKey: 'de vliet groningen',
  address: 'Kerkplein 1',
  postcode: '9711 LM',
  place: 'Groningen',
  municipalityCode: 'GM0014',
  ownershipForm: 'chain',
  ownerOrganisation: 'Ketenzorg B.V.',
  latitude: 53.2194,
  longitude: 6.5665,
  closedOn: null,
  referenceDate: '2025-12-31',
};
const STATEMENT: RegisteredStatement = {
  ...FACTS,
  practiceId: 'p1',
  referenceDate: '2025-12-31',
  source: 'Uitvraag',
  recordedAt: '2026-01-02T09:00:00.000Z',
};
const MUNICIPALITIES = [{ code: 'GM0014', name: 'Groningen', validTo: null }];

type RowText = Partial<Record<keyof typeof GOOD, string>>;
const tableOf = (...rows: RowText[]) => ({
  columns: matchHeaders(HEADERS).columns,
  rows: rows.map((row, index) => ({ number: index + 2, cells: Object.values({ ...GOOD, ...row }) })),
});
const EMPTY = { practices: [], statements: [], municipalities: MUNICIPALITIES, area: null };
const KNOWN = { practices: [PRACTICE], statements: [STATEMENT], municipalities: MUNICIPALITIES, area: null };
const rehearse = (rows: RowText[], register: Parameters<typeof rehearsePractices>[1] = EMPTY) =>
  rehearsePractices(tableOf(...rows), register, TODAY);
const codesOf = (rows: RowText[], register: Parameters<typeof rehearsePractices>[1] = EMPTY) =>
  rehearse(rows, register).report.refusals.map(({ row, column, code }) => [row, column, code]);

test('P-2: a practice that the register does not know is new', () => {
  const { report, accepted } = rehearse([{}]);
  expect(report).toEqual({
    rows: 1,
    new: 1,
    changed: 0,
    unchanged: 0,
    refused: 0,
    refusals: [],
    committed: false,
  });
  const { id: _, closedOn: __, referenceDate, ...identity } = PRACTICE;
  const statement = { facts: FACTS, referenceDate, source: 'Uitvraag' };
  expect(accepted).toEqual([{ kind: 'new', identity, statement }]);
});

test('P-3: what the register already says is unchanged', () => {
  const { report, accepted } = rehearse([{}], KNOWN);
  expect(report).toMatchObject({ new: 0, changed: 0, unchanged: 1 });
  expect(accepted).toEqual([]);
});

const STATED = { facts: FACTS, referenceDate: '2025-12-31', source: 'Uitvraag' };
test.each([
  ['a fact differs', { fte_huisartsen: '3' }, null, { ...STATED, facts: { ...FACTS, gpFte: 3 } }],
  [
    'the facts are confirmed on a new date',
    { peildatum: '2026-01-01' },
    null,
    { ...STATED, referenceDate: '2026-01-01' },
  ],
  ['another source says so too', { bron: 'Register' }, null, { ...STATED, source: 'Register' }],
  ['the address differs', { adres: 'Kade 2' }, { address: 'Kade 2' }, null],
  ['the name differs', { naam: 'Dé Vliet' }, { name: 'Dé Vliet' }, null],
] as const)('P-2: a practice is changed when %s', (_, row, identity, statement) => {
  const { report, accepted } = rehearse([row], KNOWN);
  expect(report).toMatchObject({ new: 0, changed: 1, unchanged: 0, refused: 0 });
  const newIdentity = identity && expect.objectContaining(identity);
  expect(accepted).toEqual([{ kind: 'changed', practice: PRACTICE, identity: newIdentity, statement }]);
});

test('P-1: what a row does not state it does not take away', () => {
  const { report } = rehearse(
    [{ adres: '', postcode: '', eigenaar: 'onbekend', praktijkhouders: '' }],
    KNOWN,
  );
  expect(report).toMatchObject({ changed: 0, unchanged: 1 });
});

test('P-1: a file about an earlier date adds history and leaves name and address as they are', () => {
  const { accepted } = rehearse([{ peildatum: '2020-01-01', naam: 'Oude naam' }], KNOWN);
  expect(accepted).toMatchObject([
    { kind: 'changed', identity: null, statement: { referenceDate: '2020-01-01' } },
  ]);
});

test('P-1: of two statements of a source for one date the one recorded last is compared with', () => {
  const correction = { ...STATEMENT, ...NO_FACTS, gpFte: 3, recordedAt: '2026-01-03T09:00:00.000Z' };
  const register = { ...KNOWN, statements: [correction, STATEMENT] };
  expect(rehearse([{ fte_huisartsen: '3' }], register).report.unchanged).toBe(1);
  expect(rehearse([{}], register).report.changed).toBe(1);
});

test('R-1: an unknown patient stop is a statement, an empty one is not; 0 places is 0', () => {
  const { accepted } = rehearse([{ patientenstop: 'onbekend', ingeschreven_patienten: 'onbekend' }]);
  const facts = { patientStop: 'unknown', enrolledPatients: null, placesAvailable: 0 };
  expect(accepted).toMatchObject([{ statement: { facts } }]);
  expect(rehearse([{ patientenstop: '' }]).accepted).toMatchObject([
    { statement: { facts: { patientStop: null } } },
  ]);
});

test('P-2: all refusals of a row come at once, with column, value and words', () => {
  const row = {
    agb_code: 'x',
    naam: ' ',
    postcode: '1',
    gemeente: 'Atlantis',
    praktijkvorm: '?',
    peildatum: '',
    bron: '',
  };
  const { report } = rehearse([{}, row]);
  expect(report).toMatchObject({ rows: 2, new: 1, refused: 1 });
  expect(codesOf([{}, row])).toEqual([
    [3, 'agb_code', 'AGB_INVALID'],
    [3, 'naam', 'VALUE_MISSING'],
    [3, 'postcode', 'POSTCODE_INVALID'],
    [3, 'gemeente', 'MUNICIPALITY_UNKNOWN'],
    [3, 'praktijkvorm', 'OWNERSHIP_FORM_UNKNOWN'],
    [3, 'peildatum', 'VALUE_MISSING'],
    [3, 'bron', 'VALUE_MISSING'],
  ]);
  expect(report.refusals[3]).toMatchObject({
    value: 'Atlantis',
    message: expect.stringContaining('"Atlantis"'),
  });
});

test.each<[RowText, string, string]>([
  [{ ingeschreven_patienten: '=A1*2' }, 'ingeschreven_patienten', 'NUMBER_INVALID'],
  [{ ingeschreven_patienten: '60001' }, 'ingeschreven_patienten', 'NUMBER_OUT_OF_RANGE'],
  [{ fte_huisartsen: '60,01' }, 'fte_huisartsen', 'NUMBER_OUT_OF_RANGE'],
  [{ praktijkhouders_60_plus: '3' }, 'praktijkhouders_60_plus', 'OWNERS_60_PLUS_ABOVE_OWNERS'],
  [{ patientenstop: 'ja' }, 'patientenstop', 'PATIENT_STOP_UNKNOWN'],
  [{ huur_einddatum: '31-02-2030' }, 'huur_einddatum', 'DATE_INVALID'],
  [{ peildatum: '2026-01-16' }, 'peildatum', 'DATE_IN_FUTURE'],
  [{ naam: 'x'.repeat(201) }, 'naam', 'TEXT_TOO_LONG'],
  [{ bron: 'Onbekend' }, 'bron', 'VALUE_MISSING'],
])('P-2: the row with %o is refused in %s as %s', (row, column, code) => {
  expect(codesOf([row])).toEqual([[2, column, code]]);
});

test('P-3: a formula in a text column is text', () => {
  expect(rehearse([{ naam: '=1+1' }]).accepted).toMatchObject([{ identity: { name: '=1+1' } }]);
});

test('P-3: the second row of an AGB code is refused and names the first, also when that was refused', () => {
  const rows = [{ bron: '' }, { agb_code: '1000001' }, { agb_code: '01-000001', naam: '' }];
  expect(codesOf(rows)).toEqual([
    [2, 'bron', 'VALUE_MISSING'],
    [3, 'agb_code', 'AGB_TWICE'],
    [4, 'naam', 'VALUE_MISSING'],
    [4, 'agb_code', 'AGB_TWICE'],
  ]);
  expect(rehearse(rows).report.refusals[1]?.message).toContain('rij 2');
});

test.each([
  ['2025-12-30', ['PRACTICE_CLOSED']],
  ['2025-12-31', []],
])('P-3: of a practice that closed on %s a row about 31 December 2025 gives %j', (closedOn, codes) => {
  const register = { ...KNOWN, practices: [{ ...PRACTICE, closedOn }] };
  expect(rehearse([{}], register).report.refusals.map(({ code }) => code)).toEqual(codes);
});

test('P-3: a row with a cell too few or too many is refused for that alone; empty cells behind it are not', () => {
  const cells = Object.values({ ...GOOD, gemeente: 'Atlantis' });
  const rows = [cells.slice(1), [...cells, 'x'], [...Object.values(GOOD), '', ' ']];
  const { columns } = matchHeaders(HEADERS);
  const table = { columns, rows: rows.map((row, index) => ({ number: index + 2, cells: row })) };
  const { report } = rehearsePractices(table, EMPTY, TODAY);
  expect(report.refusals.map(({ row, code, value }) => [row, code, value])).toEqual([
    [2, 'CELL_COUNT_DIFFERS', '18'],
    [3, 'CELL_COUNT_DIFFERS', '20'],
  ]);
});

test('P-3: a formula or an error in a workbook is refused whatever its column, and only where it is read', () => {
  const { columns, rows } = tableOf({}, {}, {});
  const unusable = [
    new Map([[1, 'FORMULA_CELL' as const]]),
    new Map([[8, 'CELL_ERROR' as const]]),
    new Map([[40, 'FORMULA_CELL' as const]]),
  ];
  const agb = ['01000001', '01000002', '01000003'];
  const spoiled = rows.map((row, index) => ({
    ...row,
    cells: row.cells.with(0, agb[index] ?? ''),
    unusable: unusable[index] ?? new Map(),
  }));
  const { report } = rehearsePractices({ columns, rows: spoiled }, EMPTY, TODAY);
  expect(report.refusals.map(({ row, column, code }) => [row, column, code])).toEqual([
    [2, 'naam', 'FORMULA_CELL'],
    [3, 'ingeschreven_patienten', 'CELL_ERROR'],
  ]);
});

test.each([
  ['52,0907', '5.1214', [52.0907, 5.1214]],
  ['', '', [null, null]],
  ['52,0907', '', 'COORDINATE_INCOMPLETE'],
  ['', '5,1214', 'COORDINATE_INCOMPLETE'],
  ['5,1214', '52,0907', 'COORDINATE_INVALID'],
  ['155000', '463000', 'COORDINATE_INVALID'],
  ['48,85', '5,1214', 'COORDINATE_INVALID'],
])('P-2: coordinates %j and %j give %j', (breedtegraad, lengtegraad, expected) => {
  const { report, accepted } = rehearse([{ breedtegraad, lengtegraad }]);
  const [row] = accepted;
  const read = row?.identity && [row.identity.latitude, row.identity.longitude];
  expect(report.refusals[0]?.code ?? read).toEqual(expected);
});

test('C-6: outside the area a practice is refused in the same words whether it exists or not', () => {
  const register = { ...KNOWN, area: new Set(['GM9999']) };
  const [known, unknown] = rehearse([{}, { agb_code: '01000002' }], register).report.refusals;
  expect(known).toMatchObject({ row: 2, column: 'gemeente', value: 'Groningen', code: 'OUTSIDE_AREA' });
  expect({ ...unknown, row: 2 }).toEqual(known);
});

test('C-6: a practice from outside the area cannot be moved into it, nor is told that it has closed', () => {
  const municipalities = [...MUNICIPALITIES, { code: 'GM0344', name: 'Utrecht', validTo: null }];
  const practices = [{ ...PRACTICE, closedOn: '2020-01-01' }];
  const register = { ...KNOWN, practices, municipalities, area: new Set(['GM0344']) };
  expect(codesOf([{ gemeente: 'Utrecht' }], register)).toEqual([[2, 'gemeente', 'OUTSIDE_AREA']]);
});

test('P-2: what holds for every row may stand outside the table', () => {
  const columns = matchHeaders(HEADERS).columns.map((column) =>
    column.field === 'source' || column.field === 'referenceDate' ? { ...column, field: null } : column,
  );
  const fixed = { source: 'Uitvraag', referenceDate: '31-12-2025' };
  const table = { ...tableOf({ peildatum: 'x', bron: '' }), columns, fixed };
  expect(rehearsePractices(table, KNOWN, TODAY).report).toMatchObject({ unchanged: 1, refused: 0 });
  expect(referenceDatesIn(table)).toEqual(['2025-12-31']);
});

test('a long value is cut in the report', () => {
  expect(rehearse([{ gemeente: 'x'.repeat(1_000) }]).report.refusals[0]?.value.length).toBeLessThan(100);
});

test('the reference dates of a file are listed once, as dates', () => {
  const dates = ['31-12-2025', '2025-12-31', ' 1/1/2026', 'gisteren', ''];
  expect(referenceDatesIn(tableOf(...dates.map((peildatum) => ({ peildatum }))))).toEqual([
    '2025-12-31',
    '2026-01-01',
  ]);
});

test('P-3: whatever the cells, every row is new, changed, unchanged or refused, and nothing is thrown', () => {
  const likely = fc.constantFrom(
    ...Object.values(GOOD),
    'onbekend',
    '',
    '01000002',
    'duo',
    '-1',
    '0,5',
    '=1',
    '31-12-2199',
  );
  const cell = fc.oneof(likely, fc.string(), fc.string({ unit: 'binary' }));
  const row = fc.oneof(
    fc.array(cell, { maxLength: 20 }),
    fc.array(cell, { minLength: HEADERS.length, maxLength: HEADERS.length }),
    fc
      .tuple(fc.nat({ max: HEADERS.length - 1 }), cell)
      .map(([at, text]) => Object.values(GOOD).with(at, text)),
  );
  const headers = fc.oneof(
    fc.constant(HEADERS),
    fc.array(fc.oneof(fc.constantFrom(...HEADERS), fc.string())),
  );
  fc.assert(
    fc.property(headers, fc.array(row, { maxLength: 12 }), fc.boolean(), (header, rows, isKnown) => {
      const { columns } = matchHeaders(header);
      const table = { columns, rows: rows.map((cells, index) => ({ number: index + 2, cells })) };
      const { report, accepted } = rehearsePractices(table, isKnown ? KNOWN : EMPTY, TODAY);
      expect(report.new + report.changed + report.unchanged + report.refused).toBe(report.rows);
      expect(report.rows).toBe(rows.length);
      expect(accepted).toHaveLength(report.new + report.changed);
      expect(new Set(report.refusals.map(({ row: number }) => number)).size).toBe(report.refused);
      expect(referenceDatesIn(table).length).toBeLessThanOrEqual(rows.length);
    }),
  );
});
