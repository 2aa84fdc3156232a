import { expect, test } from 'vitest';
import { decideArea } from './keep-area.rules.ts';
import { decideRegionName, nextRegionCode } from './keep-names.rules.ts';

test.each([
  ['rhoArea', [], 'RA01'],
  ['rhoArea', ['RA01', 'RA19', 'ZK33'], 'RA20'],
  ['rhoArea', ['RA99'], 'RA100'],
  ['rhoArea', ['RA-NOORD', 'RAXX'], 'RA01'],
  ['custom', ['RA01'], 'ER01'],
  ['azwa', ['AZ07', 'AZ02'], 'AZ08'],
] as const)('a code for %s beside %j is %s', (type, taken, code) => {
  expect(nextRegionCode(type, taken)).toBe(code);
});

const KNOWN = [
  { code: 'ER01', type: 'custom', name: 'Kop van de Veluwe' },
  { code: 'ZK09', type: 'careOffice', name: 'Groningen' },
] as const;

test.each([
  ['a new name', { code: 'ER02', type: 'custom', name: 'Groningen' }, true, []],
  ['a code that is taken', { code: 'ZK09', type: 'custom', name: 'Nieuw' }, true, ['REGION_CODE_TAKEN']],
  [
    'a name that is taken',
    { code: 'ER02', type: 'custom', name: 'KOP VAN DE VÉLUWE' },
    true,
    ['REGION_NAME_TAKEN'],
  ],
  ['the own name, written otherwise', { code: 'ER01', type: 'custom', name: 'Kop van de veluwe' }, false, []],
] as const)('spec 2: %s', (_name, region, isNew, codes) => {
  expect(decideRegionName(KNOWN, region, isNew).violations.map(({ code }) => code)).toEqual(codes);
});

const RHO = { id: 'rho', kind: 'rho' } as const;
test.each([
  ['a free area', RHO, { type: 'rhoArea', usedBy: null }, []],
  ['none any more', RHO, null, []],
  ['its own area', RHO, { type: 'rhoArea', usedBy: { id: 'rho', name: 'RHO' } }, []],
  ['the area of another', RHO, { type: 'rhoArea', usedBy: { id: 'other', name: 'Ander' } }, ['AREA_TAKEN']],
  ['a province', RHO, { type: 'province', usedBy: null }, ['REGION_TYPE_WRONG']],
  [
    'an area for an insurer',
    { id: 'i', kind: 'insurer' },
    { type: 'rhoArea', usedBy: null },
    ['ORGANISATION_KIND_WRONG'],
  ],
] as const)('C-2: an RHO gets %s', (_name, organisation, area, codes) => {
  expect(decideArea(organisation, area).violations.map(({ code }) => code)).toEqual(codes);
});
