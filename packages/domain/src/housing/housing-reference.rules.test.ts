import { expect, test } from 'vitest';
import { HOUSING_REFERENCE_ITEMS } from './housing-reference.ts';
import { decideSetHousingReference } from './housing-reference.rules.ts';

const known = { today: '2026-11-22', latest: 3 };

test.each([
  ['2026-11-22', 3, []],
  ['2027-01-01', 3, []],
  ['2026-11-21', 3, ['HOUSING_REFERENCE_IN_PAST']],
  ['2026-11-22', 2, ['STALE_VERSION']],
  ['2026-11-21', 4, ['STALE_VERSION', 'HOUSING_REFERENCE_IN_PAST']],
])('a version from %s after version %i', (validFrom, latest, codes) => {
  const { violations } = decideSetHousingReference({ validFrom, latest }, known);
  expect(violations.map(({ code }) => code)).toEqual(codes);
});

const norm = {
  code: 'CONSULTING_ROOM',
  unit: 'ROOM',
  per1000Hundredths: 125,
  nl: { label: 'Spreekkamers' },
  en: { label: 'Consulting rooms' },
  source: 'Gemeentelijke referentienorm',
};

test.each([
  ['nothing, which is how it begins', [], true],
  ['a norm with its source', [norm], true],
  ['a norm without a source', [{ ...norm, source: ' ' }], false],
  ['a norm of nothing', [{ ...norm, per1000Hundredths: 0 }], false],
  ['the same norm twice', [norm, norm], false],
])('H-3: norms can be %s: %#', (_name, items, isAllowed) => {
  expect(HOUSING_REFERENCE_ITEMS.norms.safeParse(items).success).toBe(isAllowed);
});

const year = { code: 'Y2026', year: 2026, centsPer1000: 1_762_800, source: 'NZa' };

test.each([
  ['a year with its source', [year], true],
  ['a year of zero', [{ ...year, centsPer1000: 0 }], true],
  ['a year without a source', [{ ...year, source: '' }], false],
  ['a code of another year', [{ ...year, year: 2027 }], false],
  ['the same year twice', [year, year], false],
])('H-4: the component can be %s: %#', (_name, items, isAllowed) => {
  expect(HOUSING_REFERENCE_ITEMS.component.safeParse(items).success).toBe(isAllowed);
});
