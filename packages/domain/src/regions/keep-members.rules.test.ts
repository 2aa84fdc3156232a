import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../kernel/calendar-date.ts';
import {
  decideMembers,
  type MemberChange,
  type MemberFacts,
  type Membership,
  planMembers,
} from './keep-members.rules.ts';

const member = (
  regionCode: string,
  municipalityCode: string,
  validFrom: string,
  validTo: string | null = null,
): Membership => ({ regionCode, regionName: `Regio ${regionCode}`, municipalityCode, validFrom, validTo });

const MUNICIPALITIES: MemberFacts['municipalities'] = new Map([
  ['GM0001', { name: 'Aadorp', validFrom: '2023-01-01', validTo: null }],
  ['GM0002', { name: 'Beedorp', validFrom: '2023-01-01', validTo: null }],
  ['GM0003', { name: 'Ceedorp', validFrom: '2023-01-01', validTo: '2025-12-31' }],
]);

const facts = (memberships: Membership[], change: Partial<MemberFacts> = {}): MemberFacts => ({
  region: { code: 'A', type: 'careOffice' },
  municipalities: MUNICIPALITIES,
  memberships,
  lastSealed: '2026Q3',
  ...change,
});

const asked = (change: Partial<MemberChange>): MemberChange => ({
  from: '2027-01-01',
  join: [],
  leave: [],
  takeFromOthers: false,
  reason: null,
  ...change,
});

const NONE: Membership[] = [];
const IN_B = [member('B', 'GM0001', '2023-01-01')];
const IN_A = [member('A', 'GM0001', '2023-01-01')];

test.each<[string, MemberFacts, Partial<MemberChange>, string[]]>([
  ['a municipality in no region', facts(NONE), { join: ['GM0001'] }, []],
  [
    'one that lies elsewhere, without moving it',
    facts(IN_B),
    { join: ['GM0001'] },
    ['REGION_MEMBER_ELSEWHERE'],
  ],
  ['one that lies elsewhere, moving it', facts(IN_B), { join: ['GM0001'], takeFromOthers: true }, []],
  [
    'one that left elsewhere the day before',
    facts([member('B', 'GM0001', '2023-01-01', '2026-12-31')]),
    { join: ['GM0001'] },
    [],
  ],
  [
    'one that leaves elsewhere on the day itself',
    facts([member('B', 'GM0001', '2023-01-01', '2027-01-01')]),
    { join: ['GM0001'] },
    ['REGION_MEMBER_ELSEWHERE'],
  ],
  [
    'one that is known to lie elsewhere later',
    facts([member('B', 'GM0001', '2027-01-02')]),
    { join: ['GM0001'], takeFromOthers: true },
    ['REGION_MEMBER_LATER'],
  ],
  ['one that is in already', facts(IN_A), { join: ['GM0001'] }, ['REGION_MEMBER_ALREADY']],
  ['one that no longer exists', facts(NONE), { join: ['GM0003'] }, ['REGION_MUNICIPALITY_UNKNOWN']],
  ['one on its last day', facts(NONE, { lastSealed: null }), { join: ['GM0003'], from: '2025-12-31' }, []],
  ['one that never existed', facts(NONE), { join: ['GM9999'] }, ['REGION_MUNICIPALITY_UNKNOWN']],
  ['leaving', facts(IN_A), { leave: ['GM0001'] }, []],
  ['leaving where it is not', facts(IN_B), { leave: ['GM0001'] }, ['REGION_MEMBER_NOT']],
  [
    'leaving before it joins',
    facts(IN_A),
    { leave: ['GM0001'], from: '2022-12-31', reason: 'x' },
    ['REGION_MEMBER_NOT'],
  ],
  [
    'several at once, each with what is wrong with it',
    facts([...IN_B, member('C', 'GM0002', '2023-01-01')]),
    { join: ['GM0001', 'GM0002', 'GM0003'] },
    ['REGION_MEMBER_ELSEWHERE', 'REGION_MEMBER_ELSEWHERE', 'REGION_MUNICIPALITY_UNKNOWN'],
  ],
  [
    'a custom region takes what others hold too',
    facts(IN_B, { region: { code: 'A', type: 'custom' } }),
    { join: ['GM0001'] },
    [],
  ],
])('spec 2: membership of %s', (_name, known, change, codes) => {
  expect(decideMembers(known, asked(change)).violations.map(({ code }) => code)).toEqual(codes);
});

test.each([
  ['2026-09-30', null, ['SEALED_REASON_MISSING']],
  ['2026-09-30', 'CBS heeft de indeling verbeterd', []],
  ['2026-10-01', null, []],
])('Q-2: a change from %s with reason %j after the third quarter was sealed', (from, reason, codes) => {
  const verdict = decideMembers(facts(NONE), asked({ join: ['GM0001'], from, reason }));
  expect(verdict.violations.map(({ code }) => code)).toEqual(codes);
});

test('a violation names the municipality and the region it lies in', () => {
  expect(decideMembers(facts(IN_B), asked({ join: ['GM0001'] })).violations[0]?.details).toEqual({
    municipality: 'Aadorp',
    region: 'Regio B',
  });
});

test('moving ends the row elsewhere the day before and begins one here', () => {
  const change = asked({ join: ['GM0001'], takeFromOthers: true });
  expect(planMembers(facts(IN_B), change)).toEqual([
    { kind: 'end', row: IN_B[0], validTo: '2026-12-31' },
    { kind: 'begin', municipalityCode: 'GM0001' },
  ]);
});

test('a row that would hold no day is taken away', () => {
  expect(planMembers(facts(IN_A), asked({ leave: ['GM0001'], from: '2023-01-01' }))).toEqual([
    { kind: 'remove', row: IN_A[0] },
  ]);
});

const dayArbitrary = fc.integer({ min: 0, max: 60 }).map((days) => addDays('2026-12-01', days));
const stepArbitrary = fc.record({
  region: fc.constantFrom('A', 'B', 'C'),
  from: dayArbitrary,
  code: fc.constantFrom('GM0001', 'GM0002'),
  leaves: fc.boolean(),
  takeFromOthers: fc.boolean(),
});

/** What the store does with a plan. */
function written(rows: readonly Membership[], region: string, change: MemberChange): Membership[] {
  const known = facts([...rows], { region: { code: region, type: 'azwa' }, lastSealed: null });
  if (!decideMembers(known, change).ok) return [...rows];
  return planMembers(known, change).reduce<Membership[]>(
    (after, write) =>
      write.kind === 'begin'
        ? [...after, member(region, write.municipalityCode, change.from)]
        : after.flatMap((row) =>
            row !== write.row ? row : write.kind === 'end' ? { ...row, validTo: write.validTo } : [],
          ),
    [...rows],
  );
}

test('whatever is asked in whatever order, a municipality lies in at most one region of a type on a day', () => {
  fc.assert(
    fc.property(fc.array(stepArbitrary, { maxLength: 25 }), (steps) => {
      const rows = steps.reduce<Membership[]>(
        (known, { region, from, code, leaves, takeFromOthers }) =>
          written(
            known,
            region,
            asked({ from, takeFromOthers, ...(leaves ? { leave: [code] } : { join: [code] }) }),
          ),
        [],
      );
      for (const code of ['GM0001', 'GM0002']) {
        for (let day = 0; day <= 62; day += 1) {
          const on = addDays('2026-12-01', day);
          const holding = rows.filter(
            (row) =>
              row.municipalityCode === code &&
              row.validFrom <= on &&
              (row.validTo === null || row.validTo >= on),
          );
          expect(holding.length).toBeLessThanOrEqual(1);
        }
      }
      for (const { validFrom, validTo } of rows) expect(validTo === null || validFrom <= validTo).toBe(true);
    }),
  );
});
