import { expect, test } from 'vitest';
import { CONTEXT, INSURED, PARAMETERS, SCORES, tableOf } from './indicator-tables.fixture.ts';
import { mappingProblems } from './mapping-problems.ts';
import { proposeMapping } from './mapping-proposal.ts';
import { reuseMapping } from './mapping-reuse.ts';

const codesOf = (table: typeof INSURED, fileName: string, context = CONTEXT) => {
  const { mapping } = proposeMapping(table, fileName, context);
  return mappingProblems(table.headers, mapping, context).map(({ code }) => code);
};

test('P-2: rows per sex and age of a municipality are proposed as parts of a sum', () => {
  const { mapping, assumptions } = proposeMapping(INSURED, 'verzekerden_2023.csv', CONTEXT);
  expect(mapping).toMatchObject({
    area: { from: 'names', column: 'gemeentenaam', of: 'municipality' },
    period: { from: 'fixed', period: '2023' },
    indicators: { from: 'columns' },
    aggregation: 'sum',
    filters: [],
  });
  expect(mapping.values.map(({ column, decimal }) => [column, decimal])).toEqual([
    ['aantal_bsn', 'point'],
    ['kosten_huisarts', 'point'],
  ]);
  expect(assumptions).toEqual(expect.arrayContaining(['PERIOD_FROM_FILE_NAME', 'ROWS_ADD_UP']));
  expect(codesOf(INSURED, 'verzekerden_2023.csv')).toEqual([]);
});

test('P-2: rows that are variables and columns that are years are proposed as such, for the nation', () => {
  const { mapping, assumptions } = proposeMapping(PARAMETERS, 'parameters_2010_2025.csv', CONTEXT);
  expect(mapping).toMatchObject({
    area: { from: 'fixed', kind: 'nation', code: 'NL' },
    period: { from: 'headers' },
    indicators: { from: 'names', column: 'Variabele', unitColumn: 'Data_type', prefix: 'PARAMETERS' },
    filters: [{ column: 'Data_type', keep: false, values: ['tekst', 'Jaar'] }],
    aggregation: 'none',
  });
  expect(mapping.values.map(({ column, period, decimal }) => [column, period, decimal])).toEqual([
    ['raming_2019', '2019', 'comma'],
    ['raming_2022_demo', '2022', 'comma'],
    ['raming_2025', '2025', 'comma'],
  ]);
  expect(assumptions).toContain('NATION_WITHOUT_AREA');
  expect(codesOf(PARAMETERS, 'parameters.csv')).toEqual([]);
});

test('P-2: padded codes of areas, a period column and units in the headers are recognised', () => {
  const { mapping, assumptions } = proposeMapping(SCORES, 'scores.csv', CONTEXT);
  expect(mapping).toMatchObject({
    area: { from: 'codes', column: 'Regiocode (code)', nameColumn: 'Wijken en buurten' },
    period: { from: 'column', column: 'Perioden' },
    aggregation: 'none',
  });
  expect(
    mapping.values.map(({ indicator }) => indicator?.use === 'define' && indicator.definition),
  ).toMatchObject([
    { code: 'HUISHOUDENS', unit: 'aantal', aggregation: 'sum', period: 'year' },
    { code: 'LAAG', unit: '%', aggregation: 'none' },
    { code: 'SCORE', unit: 'getal', aggregation: 'none' },
  ]);
  expect(assumptions).not.toContain('PERIOD_FROM_FILE_NAME');
});

test('P-2: a list of codes that are defined already needs nothing decided', () => {
  const definition = {
    code: 'GPS',
    version: 1,
    unit: 'personen',
    labelNl: 'Huisartsen',
    labelEn: 'GPs',
    definitionNl: 'd',
    definitionEn: 'd',
    source: 's',
    validFrom: '2020-01-01',
    kind: 'published',
    topic: 'gps',
    comparabilityGroup: 'GPS',
    period: 'year',
    aggregation: 'sum',
    worse: null,
    staleAfterMonths: null,
  } as const;
  const table = tableOf(
    'indicator;gebied;periode;waarde;bron',
    'GPS;GM0014;2024;12;Telling',
    'GPS;PV20;2024;90;Telling',
  );
  const context = { ...CONTEXT, definitions: [definition] };
  const { mapping, assumptions } = proposeMapping(table, 'lijst.csv', context);
  expect(mapping).toMatchObject({
    area: { from: 'codes', column: 'gebied' },
    indicators: { from: 'codes', column: 'indicator' },
    source: { from: 'column', column: 'bron' },
    values: [{ column: 'waarde', indicator: null }],
  });
  expect(assumptions).toEqual([]);
  expect(mappingProblems(table.headers, mapping, context)).toEqual([]);
});

test('P-2: what the data do not tell is left to decide', () => {
  expect(codesOf(tableOf('gemeente;aantal', 'GM0014;3'), 'zonder jaar.csv')).toEqual(['PERIOD_UNDECIDED']);
  expect(codesOf(tableOf('gemeente;tekst', 'GM0014;a'), '2023.csv')).toEqual(['VALUES_UNDECIDED']);
  expect(codesOf(tableOf('gemeente;aantal', 'GM0014;1.234', 'GM0363;5.678'), '2023.csv')).toEqual([
    'DECIMAL_UNDECIDED',
  ]);
});

test('P-2: where a category has a total, the total is kept and nothing counts double', () => {
  const table = tableOf(
    'gemeente;geslacht;aantal',
    'GM0014;Totaal;5',
    'GM0014;Man;2',
    'GM0014;Vrouw;3',
    'GM0363;Totaal;9',
    'GM0363;Man;4',
    'GM0363;Vrouw;5',
  );
  expect(proposeMapping(table, '2023.csv', CONTEXT).mapping).toMatchObject({
    filters: [{ column: 'geslacht', keep: true, values: ['Totaal'] }],
    aggregation: 'none',
  });
});

test('R-2: a code that has another definition is not proposed again', () => {
  const { mapping } = proposeMapping(SCORES, 'a.csv', CONTEXT);
  const [first] = mapping.values;
  if (first?.indicator?.use !== 'define') throw new Error('nothing proposed');
  const other = {
    ...first.indicator.definition,
    version: 1,
    validFrom: '2020-01-01',
    kind: 'published' as const,
    unit: 'iets',
  };
  const again = proposeMapping(SCORES, 'a.csv', { ...CONTEXT, definitions: [other] }).mapping.values[0];
  expect(again?.indicator).toMatchObject({ definition: { code: 'HUISHOUDENS_2' } });
});

test('P-2: a remembered mapping does not carry the year and the file of last time', () => {
  const last = proposeMapping(INSURED, 'verzekerden_2023.csv', CONTEXT);
  const reuse = (fileName: string) =>
    reuseMapping(last.mapping, proposeMapping(INSURED, fileName, CONTEXT), fileName);
  expect(reuse('verzekerden_2024.csv').mapping).toMatchObject({
    period: { from: 'fixed', period: '2024' },
    source: { text: 'bron niet opgegeven (bestand verzekerden_2024.csv)' },
    values: last.mapping.values,
  });
  expect(reuse('verzekerden_2024.csv').assumptions).toEqual(['PERIOD_FROM_FILE_NAME']);
  expect(reuse('verzekerden.csv').mapping.period).toBeNull();
  const sourced = { ...last.mapping, source: { from: 'fixed', text: 'Open data' } as const };
  expect(reuseMapping(sourced, last, 'x.csv').mapping.source).toEqual({ from: 'fixed', text: 'Open data' });
});

test('R-1: a definition with a field left empty is not complete', () => {
  const { mapping } = proposeMapping(SCORES, 'a.csv', CONTEXT);
  const values = mapping.values.map((value) =>
    value.indicator?.use === 'define'
      ? {
          ...value,
          indicator: { ...value.indicator, definition: { ...value.indicator.definition, unit: ' ' } },
        }
      : value,
  );
  expect(mappingProblems(SCORES.headers, { ...mapping, values }, CONTEXT)).toContainEqual({
    code: 'DEFINITION_INCOMPLETE',
    about: 'Score (Getal)',
  });
});
