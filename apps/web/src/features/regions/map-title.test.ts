import { expect, test } from 'vitest';
import { mapTitleOf } from './map-title.ts';
import { figure, makeRow } from './overview-rows.fixture.ts';

const row = (name: string, stop: number | null, fte: number | null = null) =>
  makeRow({ name, stopShareFull: figure(stop), gpsPer10k: figure(fte), patientsAtRisk: figure(stop) });

const rows = [row('A', 10, 5), row('B', 30, 7), row('C', null, null), row('D', 20, 6), row('E', 5, 5.5)];

test.each([
  ['stop', { key: 'highest', names: { first: 'B', second: 'D', third: 'A' } }],
  ['fte', { key: 'lowest', names: { first: 'A', second: 'E', third: 'D' } }],
] as const)('the title for %s names the three regions that need attention most', (name, title) => {
  expect(mapTitleOf(rows, name)).toEqual(title);
});

test.each([
  ['two known', [row('A', 1), row('B', 2), row('C', null)]],
  ['a zero among the highest', [row('A', 1), row('B', 0), row('C', 0)]],
  ['nothing', []],
])('%s gives no finding', (_name, few) => {
  expect(mapTitleOf(few, 'stop')).toBeNull();
});
