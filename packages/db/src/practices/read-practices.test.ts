import { type PracticeListInput, practiceListInputSchema } from '@regiovast/domain/practices/practice.views';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AreaScope } from '../people/area-scope.ts';
import type { Store } from '../store/store.ts';
import {
  makeCase,
  makeMembership,
  makeMunicipality,
  makeOrganisation,
  makePerson,
  makePractice,
  makeRegion,
  makeStatement,
} from '../testing/make-row.ts';
import { ENGINES, openTestStore } from '../testing/test-store.ts';
import { writeRows } from '../testing/write-rows.ts';
import { listPractices } from './list-practices.ts';
import { findPractice, findStatements } from './read-practices.ts';
import { searchPractices } from './search-practices.ts';

const TODAY = '2025-06-30';
const everywhere: AreaScope = { kind: 'everywhere', on: TODAY };
const rho: AreaScope = { kind: 'rho', organisationId: 'rho', on: TODAY };
const insurer: AreaScope = { kind: 'insurer', organisationId: 'insurer', on: TODAY };

const PRACTICES = [
  makePractice(1, 'GM1', { name: 'Ångström', enrolledPatients: 3_000, gpFte: 2.5, patientStop: 'full' }),
  makePractice(2, 'GM2', { name: 'Één Plein', enrolledPatients: 0, gpFte: 10.25, owners60Plus: 2 }),
  makePractice(3, 'GM1', { name: '100% Zorg', ownershipForm: 'chain', patientStop: 'unknown' }),
  makePractice(4, 'GM3', {
    name: 'Test_Praktijk',
    enrolledPatients: 3_000,
    owners60Plus: 0,
    patientStop: 'none',
  }),
  makePractice(5, 'GM2', { name: 'TestXPraktijk', enrolledPatients: 12_000, gpFte: 2.5 }),
  makePractice(6, 'GM3', { name: 'huisarts Élan', ownershipForm: 'chain', patientStop: 'partial' }),
  makePractice(7, 'GM1', { name: 'terug\\streep', enrolledPatients: 999 }),
  makePractice(8, 'GM2', { name: 'De Brug', place: 'Sneek' }),
  makePractice(9, 'GM2', { name: 'HUISARTS elan', place: 'Wolvega' }),
  makePractice(10, 'GM1', { name: 'Aan de Kade', closedOn: TODAY, enrolledPatients: 5 }),
];

describe.each(ENGINES)('the practices on %s', (engine) => {
  let store: Store;
  let discard: () => Promise<void>;
  beforeAll(async () => {
    ({ store, discard } = await openTestStore(engine));
    await writeRows(store, {
      regions: [makeRegion('R1'), makeRegion('R2'), makeRegion('AREA', { type: 'rhoArea' })],
      municipalities: [
        makeMunicipality('GM1', { name: 'Súdwest-Fryslân' }),
        makeMunicipality('GM2', { name: 'Zeist' }),
        makeMunicipality('GM3', { name: 'Aalten' }),
      ],
      regionMemberships: [
        makeMembership('R1', 'GM1'),
        makeMembership('R2', 'GM2'),
        makeMembership('R1', 'GM3', { validTo: TODAY }),
        makeMembership('R2', 'GM3', { validFrom: '2025-07-01' }),
        makeMembership('AREA', 'GM1'),
        makeMembership('AREA', 'GM3'),
      ],
      organisations: [
        makeOrganisation('rho', { areaCode: 'AREA' }),
        makeOrganisation('insurer', { kind: 'insurer' }),
      ],
      persons: [makePerson('person', 'rho')],
      preferentInsurers: [
        {
          regionCode: 'R1',
          validFrom: '2025-01-01',
          insurerName: 'Insurer',
          organisationId: 'insurer',
          isVerified: true,
          source: 'a',
        },
      ],
      practices: PRACTICES,
      cases: [
        makeCase('1', 'practice-1', 'person', { phase: 'ACUTE' }),
        makeCase('4', 'practice-4', 'person', { phase: 'WATCH', insurerId: 'insurer', sharedOn: TODAY }),
        makeCase('6a', 'practice-6', 'person', { phase: 'RESOLVED' }),
        makeCase('6b', 'practice-6', 'person', { phase: 'CLOSED_NO_RISK' }),
      ],
    });
  });
  afterAll(() => discard());

  const list = (input: Partial<PracticeListInput>, scope: AreaScope = everywhere) =>
    listPractices(store.read, scope, practiceListInputSchema.parse(input));
  /** The numbers of the practices in the order in which they are listed. */
  const numbersOf = async (input: Partial<PracticeListInput>, scope: AreaScope = everywhere) =>
    (await list(input, scope)).rows.map(({ agbCode }) => Number(agbCode));
  const found = async (text: string, scope: AreaScope = everywhere) =>
    (await searchPractices(store.read, scope, text)).map(({ agbCode }) => Number(agbCode));

  test.each<[string, Partial<PracticeListInput>, number[]]>([
    ['by name without accents and capitals, equal names by place', {}, [3, 10, 1, 8, 2, 6, 9, 7, 4, 5]],
    ['by name, downwards', { descending: true }, [5, 4, 7, 9, 6, 2, 8, 1, 10, 3]],
    ['by municipality', { sort: 'municipality' }, [4, 6, 1, 10, 3, 7, 2, 5, 8, 9]],
    ['by patients, unknown last', { sort: 'enrolledPatients' }, [2, 10, 7, 1, 4, 5, 3, 6, 8, 9]],
    [
      'by patients downwards, unknown last',
      { sort: 'enrolledPatients', descending: true },
      [5, 1, 4, 7, 10, 2, 3, 6, 8, 9],
    ],
    ['by full-time equivalents as numbers', { sort: 'gpFte', pageSize: 3 }, [1, 5, 2]],
    ['by owners over 60, nought before unknown', { sort: 'owners60Plus', pageSize: 3 }, [4, 2, 1]],
  ])('are listed %s', async (_name, input, numbers) => {
    expect(await numbersOf(input)).toEqual(numbers);
  });

  test.each<[string, Partial<PracticeListInput>, number[]]>([
    ['a region', { regionCode: 'R1' }, [3, 10, 1, 6, 7, 4]],
    ['a region without members', { regionCode: 'NONE' }, []],
    ['a municipality', { municipalityCode: 'GM3' }, [6, 4]],
    ['a patient stop', { patientStop: 'full' }, [1]],
    ['an unknown stop, stated or not', { patientStop: 'unknown' }, [3, 10, 8, 2, 9, 7, 5]],
    ['an ownership form', { ownershipForm: 'chain' }, [3, 6]],
    ['two things at once', { regionCode: 'R1', ownershipForm: 'chain' }, [3, 6]],
    ['a text in any case and accent', { search: 'ELÁN' }, [6, 9]],
    ['a text in the middle', { search: 'raktijk' }, [4, 5]],
    ['a percent sign as it is', { search: '0%' }, [3]],
    ['a lone percent sign', { search: '%' }, [3]],
    ['an underscore as it is', { search: 'test_p' }, [4]],
    ['a backslash as it is', { search: 'g\\s' }, [7]],
    ['the beginning of an AGB code', { search: '0000001' }, [10]],
    ['not the end of one', { search: '007' }, []],
    ['no such text', { search: 'nergens' }, []],
  ])('are filtered by %s', async (_name, input, numbers) => {
    const { rows, total } = await list(input);
    expect(rows.map(({ agbCode }) => Number(agbCode))).toEqual(numbers);
    expect(total).toBe(numbers.length);
  });

  test('come in pages that together are the list, with the total on each', async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4, 5].map((page) => list({ page, pageSize: 3, sort: 'enrolledPatients' })),
    );
    expect(pages.flatMap(({ rows }) => rows.map(({ agbCode }) => Number(agbCode)))).toEqual([
      2, 10, 7, 1, 4, 5, 3, 6, 8, 9,
    ]);
    expect(pages.map(({ rows, total }) => [rows.length, total])).toEqual([
      [3, 10],
      [3, 10],
      [3, 10],
      [1, 10],
      [0, 10],
    ]);
  });

  test('R-4: a closed practice leaves list and counts the day after its last day; a search says that it closed', async () => {
    const dayAfter: AreaScope = { kind: 'everywhere', on: '2025-07-01' };
    expect(await numbersOf({ search: 'kade' })).toEqual([10]);
    expect(await found('kade')).toEqual([10]);
    expect(await list({ search: 'kade' }, dayAfter)).toEqual({ rows: [], total: 0 });
    expect(await found('kade', dayAfter)).toEqual([10]);
    expect((await found('a', dayAfter)).at(-1)).toBe(10);
    expect((await findPractice(store.read, dayAfter, 'practice-10'))?.practice.closedOn).toBe(TODAY);
  });

  test('C-6: an RHO and an insurer list only their area of the day', async () => {
    expect(await numbersOf({}, rho)).toEqual([3, 10, 1, 6, 7, 4]);
    expect(await numbersOf({}, insurer)).toEqual([3, 10, 1, 6, 7, 4]);
    expect(await numbersOf({}, { ...insurer, on: '2025-07-01' })).toEqual([3, 1, 7]);
    expect(await findPractice(store.read, rho, 'practice-2')).toBeNull();
    expect(await findPractice(store.read, rho, 'no practice')).toBeNull();
    expect(await found('een', rho)).toEqual([]);
  });

  test.each<[string, AreaScope, [number, string][]]>([
    [
      'an RHO every one',
      rho,
      [
        [1, 'ACUTE'],
        [4, 'WATCH'],
      ],
    ],
    ['an insurer those shared with it', insurer, [[4, 'WATCH']]],
    ['the platform none', everywhere, []],
  ])('C-6: of the open cases behind them %s sees', async (_name, scope, expected) => {
    const { rows } = await list({}, scope);
    const shown = rows.flatMap((row): [number, string][] =>
      row.openCasePhase ? [[Number(row.agbCode), row.openCasePhase]] : [],
    );
    expect(shown.sort((a, b) => a[0] - b[0])).toEqual(expected);
    for (const number of [1, 4, 6]) {
      const phase = (await findPractice(store.read, scope, `practice-${number}`))?.casePhase ?? null;
      expect(phase).toBe(expected.find(([shownNumber]) => shownNumber === number)?.[1] ?? null);
    }
  });

  test.each<[string, string, number[]]>([
    ['part of the name', 'PLEIN', [2]],
    ['the name without its accents', 'een pl', [2]],
    ['the beginning of the place', 'snee', [8]],
    ['the middle of the place', 'neek', [8]],
    ['the beginning of the AGB code', '00000005', [5]],
    ['wildcards as they are', '%%', []],
    ['an underscore as it is', 't_p', [4]],
    ['words of name and place in any order', 'wolvega elan', [9]],
    ['part of a word and the start of the code', 'ela 0', [6, 9]],
    ['no practice that lacks a word', 'elan aalten', []],
  ])('are found by %s', async (_name, text, numbers) => {
    expect(await found(text)).toEqual(numbers);
  });

  test('are found with their case and no more than ten at a time, by name', async () => {
    expect(await searchPractices(store.read, rho, 'angstrom')).toMatchObject([
      { caseId: '1', caseNumber: 'D-1' },
    ]);
    expect(await searchPractices(store.read, everywhere, 'angstrom')).toMatchObject([{ caseId: null }]);
    const numbers = Array.from({ length: 12 }, (_, index) => 112 - index);
    const names = numbers.map((number) =>
      makePractice(number, 'GM2', { name: `Veel ${number}`, closedOn: TODAY }),
    );
    await writeRows(store, { practices: names });
    expect(await found('veel')).toEqual([101, 102, 103, 104, 105, 106, 107, 108, 109, 110]);
    await store.transaction(async ({ q, t }) => {
      for (const { id } of names) await q.delete(t.practices).where(eq(t.practices.id, id));
    });
  });

  test('a practice shows its statements, newest first, with who recorded them', async () => {
    await writeRows(store, {
      practiceStatements: [
        makeStatement('a', 'practice-8', { referenceDate: '2025-01-01' }),
        makeStatement('b', 'practice-8', { referenceDate: '2025-03-01', recordedBy: 'person' }),
        makeStatement('c', 'practice-8', {
          referenceDate: '2025-01-01',
          recordedAt: '2025-02-01T08:00:00.000Z',
        }),
        makeStatement('d', 'practice-9'),
      ],
    });
    const statements = await findStatements(store.read, 'practice-8');
    expect(statements.map(({ statement, recordedBy }) => [statement.id, recordedBy])).toEqual([
      ['b', 'Person person'],
      ['c', null],
      ['a', null],
    ]);
  });
});
