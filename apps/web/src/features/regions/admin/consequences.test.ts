import type { KeptRegionView } from '@regiovast/domain/regions/keep-regions.views';
import { expect, test } from 'vitest';
import { memberConsequences, type Region } from './member-consequence.ts';
import { type InsurerChoice, preferentConsequences } from './preferent-consequence.ts';

const TODAY = '2026-11-22';
const period = (
  insurerName: string,
  validFrom: string,
  validTo: string | null,
  organisationId: string | null,
) => ({
  insurerName,
  validFrom,
  validTo,
  organisationId,
  isVerified: true,
  source: 'brief',
});
const NORTH = period('Noorderzorg', '2023-01-01', null, 'noord');
const SOUTH: InsurerChoice = { kind: 'organisation', id: 'zuid', name: 'Zuiderzorg' };

test.each<[string, KeptRegionView['preferent'], InsurerChoice, string, string[]]>([
  [
    'the next insurer',
    [NORTH],
    SOUTH,
    '2027-01-01',
    ['loses Noorderzorg', 'casesStay Noorderzorg', 'gains Zuiderzorg'],
  ],
  ['the first insurer', [], SOUTH, '2027-01-01', ['gains Zuiderzorg']],
  [
    'after one that does not take part',
    [period('Oost', '2023-01-01', null, null)],
    SOUTH,
    '2027-01-01',
    ['gains Zuiderzorg'],
  ],
  [
    'one that does not take part',
    [NORTH],
    { kind: 'other', name: 'Oost' },
    '2027-01-01',
    ['loses Noorderzorg', 'casesStay Noorderzorg', 'outside Oost'],
  ],
  [
    'nobody',
    [NORTH],
    { kind: 'nobody' },
    '2027-01-01',
    ['loses Noorderzorg', 'casesStay Noorderzorg', 'nobodySees'],
  ],
  [
    'instead of one that was planned',
    [period('Oost', '2027-01-01', null, 'oost'), { ...NORTH, validTo: '2026-12-31' }],
    SOUTH,
    '2027-01-01',
    ['replaces Oost', 'loses Noorderzorg', 'casesStay Noorderzorg', 'gains Zuiderzorg'],
  ],
  [
    'taking a planned change back',
    [period('Oost', '2027-01-01', null, 'oost'), { ...NORTH, validTo: '2026-12-31' }],
    { kind: 'organisation', id: 'noord', name: 'Noorderzorg' },
    '2027-01-01',
    ['replaces Oost'],
  ],
])(
  'before saving the screen says who loses and who gains: %s',
  (_name, preferent, choice, from, expected) => {
    const found = preferentConsequences({ preferent }, choice, from, TODAY);
    expect(found.map((line) => ('name' in line ? `${line.kind} ${line.name}` : line.kind))).toEqual(expected);
  },
);

const REGION: Region = {
  code: 'ZK09',
  type: 'careOffice',
  preferent: [NORTH],
  areaOf: null,
  municipalities: [
    { code: 'GM0001', name: 'Aadorp', regionCode: 'ZK09', regionName: 'Groningen' },
    { code: 'GM0002', name: 'Beedorp', regionCode: 'ZK06', regionName: 'Drenthe' },
    { code: 'GM0003', name: 'Ceedorp', regionCode: null, regionName: null },
  ],
};

test('before saving the screen says what moves, what is left without a region, and who sees the difference', () => {
  const change = { join: ['GM0002', 'GM0003'], leave: ['GM0001'], take: true };
  expect(memberConsequences(REGION, change, '2027-01-01')).toEqual({
    moves: { names: ['Beedorp'], regions: ['Drenthe'] },
    orphans: ['Aadorp'],
    organisations: ['Noorderzorg'],
  });
  expect(memberConsequences({ ...REGION, type: 'custom' }, change, '2027-01-01')).toMatchObject({
    moves: null,
    orphans: [],
  });
});
