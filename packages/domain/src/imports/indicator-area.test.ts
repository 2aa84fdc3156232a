import { expect, test } from 'vitest';
import { areaReader } from './indicator-area.ts';

const reader = areaReader({
  municipalities: [
    { code: 'GM0363', name: 'Amsterdam', validTo: null },
    { code: 'GM0457', name: 'Weesp', validTo: '2022-03-23' },
    { code: 'GM0344', name: 'Utrecht', validTo: null },
  ],
  regions: [
    { code: 'PV26', name: 'Utrecht', type: 'province' },
    { code: 'ZK02', name: 'Amsterdam', type: 'careOffice' },
  ],
});

test.each([
  ['GM0363', 'municipality', 'GM0363'],
  ['363', 'municipality', 'GM0363'],
  ['WK036300', 'district', 'WK036300'],
  ['bu03630000', 'neighbourhood', 'BU03630000'],
  ['PV26', 'region', 'PV26'],
  ['NL01', 'nation', 'NL'],
  ['Nederland', 'nation', 'NL'],
])('P-2: the code %s is the %s %s', (text, kind, code) => {
  expect(reader.byCode(text, null, '2025-12-31')).toMatchObject({ value: { kind, code } });
});

test('P-2: one name is a municipality or a region, as the mapping says', () => {
  expect(reader.byName('UTRECHT', 'municipality', '2025-12-31')).toMatchObject({ value: { code: 'GM0344' } });
  expect(reader.byName('Utrecht (PV)', 'province', '2025-12-31')).toMatchObject({ value: { code: 'PV26' } });
  expect(reader.byName('Amsterdam', 'careOffice', '2025-12-31')).toMatchObject({ value: { code: 'ZK02' } });
  expect(reader.byName('Regio Noord-West', 'other', '2025-12-31')).toEqual({
    value: { kind: 'other', code: 'X-regio-noord-west', name: 'Regio Noord-West' },
  });
});

test.each(['WK045700', 'GM0457', 'Weesp'])(
  'P-3: %s is accepted for a date before its municipality ended',
  (text) => {
    const read = (on: string) =>
      text === 'Weesp' ? reader.byName(text, 'municipality', on) : reader.byCode(text, null, on);
    expect(read('2021-12-31')).toHaveProperty('value');
    expect(read('2022-12-31')).toMatchObject({ code: 'MUNICIPALITY_ENDED' });
  },
);

test.each(['WK0363', 'BU0363000', 'XX0001', 'GM9999', 'WK999900'])('P-3: %s is no area', (text) => {
  expect(reader.byCode(text, null, '2025-12-31')).toHaveProperty('code');
});
