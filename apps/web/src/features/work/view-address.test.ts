import { expect, test } from 'vitest';
import { viewAddress, viewSearchOf } from './view-address.ts';

test.each([
  ['', ''],
  ['?', ''],
  ['?mijn=true&sort=name', 'mijn=true&sort=name'],
  ['?zoek=den+haag&pagina=3', 'zoek=den+haag'],
  ['?kolommen=score%2Cinhabitants', 'kolommen=score%2Cinhabitants'],
])('the address %j is kept as %j', (address, expected) => {
  expect(viewSearchOf(address)).toBe(expected);
});

test('a view opens on its own page', () => {
  expect(viewAddress('cases', 'fase=ACUTE')).toBe('/casussen?fase=ACUTE');
  expect(viewAddress('housing', 'stap=OPTIONS')).toBe('/huisvesting?stap=OPTIONS');
  expect(viewAddress('regions', '')).toBe('/');
});
