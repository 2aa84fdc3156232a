import { expect, test } from 'vitest';
import { CONTEXT, PARAMETERS, SCORES } from './indicator-tables.fixture.ts';
import { columnNames } from './mapping-columns.ts';
import { proposeMapping } from './mapping-proposal.ts';
import { COLUMN_ROLES, type RoleSeed, roleOf, withRole } from './mapping-roles.ts';

const { mapping } = proposeMapping(SCORES, 'scores.csv', CONTEXT);
const seedFor = (column: string): RoleSeed => ({
  value: { column, decimal: 'comma', period: null, indicator: null },
  like: {
    unit: 'getal',
    definitionNl: '{}',
    definitionEn: '{}',
    source: 'proef',
    topic: 'other',
    period: 'year',
    aggregation: 'none',
    worse: null,
    staleAfterMonths: null,
  },
  prefix: 'P',
});

test('P-2: every column of a proposal has one role', () => {
  expect(columnNames(SCORES.headers).map((column) => roleOf(mapping, column))).toEqual([
    'period',
    'areaLabel',
    'areaCode',
    'value',
    'value',
    'value',
  ]);
  const parameters = proposeMapping(PARAMETERS, 'p.csv', CONTEXT).mapping;
  expect(columnNames(PARAMETERS.headers).map((column) => roleOf(parameters, column))).toEqual([
    'ignored',
    'unit',
    'ignored',
    'indicatorName',
    'value',
    'value',
    'value',
  ]);
});

test.each(COLUMN_ROLES)('P-2: a column that is pointed out as %s is that', (role) => {
  const named = proposeMapping(PARAMETERS, 'p.csv', CONTEXT).mapping;
  const start = role === 'areaLabel' ? mapping : named;
  const column = role === 'areaLabel' ? 'Perioden' : 'Categorie';
  expect(roleOf(withRole(start, column, role, seedFor(column)), column)).toBe(role);
});

test('P-2: a column has one role at a time, and a role that is taken goes to the new column', () => {
  const code = 'Regiocode (code)';
  const moved = withRole(mapping, code, 'value', seedFor(code));
  expect(moved.area).toBeNull();
  expect(roleOf(moved, code)).toBe('value');
  const back = withRole(moved, 'Wijken en buurten', 'areaCode', seedFor('Wijken en buurten'));
  expect(back.area).toMatchObject({ from: 'codes', column: 'Wijken en buurten' });
  expect(withRole(back, 'Perioden', 'ignored', seedFor('Perioden')).period).toBeNull();
});
