import { type PracticeListInput, practiceListInputSchema } from '@regiovast/domain/practices/practice.views';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AreaScope } from '../people/area-scope.ts';
import type { Store } from '../store/store.ts';
import {
  makeCase,
  makeMove,
  makeMunicipality,
  makeOrganisation,
  makePerson,
  makePractice,
  makeStatement,
} from '../testing/make-row.ts';
import { ENGINES, openTestStore } from '../testing/test-store.ts';
import { writeRows } from '../testing/write-rows.ts';
import { addStatements } from './practice-register.ts';
import { listPractices } from './list-practices.ts';

const TODAY = '2025-06-30';
const everywhere: AreaScope = { kind: 'everywhere', on: TODAY };
const rho: AreaScope = { kind: 'rho', organisationId: 'rho', on: TODAY };

describe.each(ENGINES)('the list of practices on %s', (engine) => {
  let store: Store;
  let discard: () => Promise<void>;
  beforeAll(async () => {
    ({ store, discard } = await openTestStore(engine));
    await writeRows(store, {
      municipalities: [makeMunicipality('GM1'), makeMunicipality('GM2')],
      regions: [{ code: 'AREA', type: 'rhoArea', name: 'Area', source: 'a' }],
      regionMemberships: [
        { regionCode: 'AREA', municipalityCode: 'GM1', validFrom: '2020-01-01', source: 'a' },
      ],
      organisations: [makeOrganisation('rho', { areaCode: 'AREA' })],
      persons: [makePerson('person', 'rho')],
      practices: [
        makePractice(1, 'GM1', { ownershipForm: 'chain', ownerOrganisation: 'Zorg Één' }),
        makePractice(2, 'GM1', { ownershipForm: 'solo', ownerOrganisation: 'ZORG EEN' }),
        makePractice(3, 'GM1', { closedOn: '2025-03-31' }),
        makePractice(4, 'GM1'),
        makePractice(5, 'GM2', { ownerOrganisation: 'Zorg Een' }),
      ],
      practiceClosures: [
        { id: 'c3', practiceId: 'practice-3', closedOn: '2025-03-31', reason: 'a', recordedAt: 'a' },
        {
          id: 'c4',
          practiceId: 'practice-4',
          closedOn: '2025-01-31',
          reopenedOn: '2025-03-01',
          reason: 'a',
          recordedAt: 'a',
        },
      ],
      cases: [
        makeCase('1', 'practice-1', 'person', { phase: 'ACUTE' }),
        makeCase('2', 'practice-2', 'person', { phase: 'SIGNAL', openedOn: '2025-02-01' }),
      ],
      caseMoves: [
        makeMove('1a', '1', 'person', { effectiveOn: '2025-01-01' }),
        makeMove('1b', '1', 'person', { effectiveOn: '2025-05-01', toPhase: 'ACUTE' }),
        makeMove('2a', '2', 'person', { effectiveOn: '2025-02-01' }),
      ],
    });
    const on = (id: string, number: number, referenceDate: string, change: object) =>
      makeStatement(id, `practice-${number}`, { referenceDate, ...change });
    await store.transaction((tx) =>
      addStatements(tx, [
        on('a', 1, '2025-01-01', { placesAvailable: 5, patientStop: 'full', leaseEndOn: '2025-12-31' }),
        on('b', 1, '2025-04-01', { placesAvailable: 0, patientStop: 'none' }),
        on('c', 2, '2025-02-01', { placesAvailable: 3, patientStop: 'partial', leaseEndOn: '2025-06-30' }),
        on('d', 4, '2025-06-30', { patientStop: 'unknown', leaseEndOn: '2025-06-29' }),
        on('e', 5, '2025-01-01', { patientStop: 'full', leaseEndOn: '2026-06-30' }),
      ]),
    );
  });
  afterAll(() => discard());

  const list = (input: Partial<PracticeListInput>, scope: AreaScope = everywhere) =>
    listPractices(store.read, scope, practiceListInputSchema.parse(input));
  const numbersOf = async (input: Partial<PracticeListInput>, scope: AreaScope = everywhere) =>
    (await list(input, scope)).rows.map(({ agbCode }) => Number(agbCode));

  test.each<[string, Partial<PracticeListInput>, number[], number[]]>([
    ['AGB code', { sort: 'agbCode', descending: true }, [5, 4, 2, 1], [5, 3, 2, 1]],
    ['ownership form', { sort: 'form' }, [1, 2, 4, 5], [1, 2, 3, 5]],
    ['patient stop, unknown last', { sort: 'stop' }, [1, 2, 5, 4], [2, 1, 5, 3]],
    ['patient stop downwards', { sort: 'stop', descending: true }, [5, 2, 1, 4], [1, 5, 2, 3]],
    ['places', { sort: 'places' }, [1, 2, 4, 5], [2, 1, 3, 5]],
    ['lease', { sort: 'lease' }, [4, 2, 1, 5], [2, 1, 5, 3]],
    ['reference date', { sort: 'date', descending: true }, [4, 1, 2, 5], [2, 1, 5, 3]],
    ['phase', { sort: 'case', descending: true }, [1, 2, 4, 5], [1, 2, 3, 5]],
  ])('is sorted by %s, today and as of a day', async (_name, input, now, then) => {
    // The platform sees no cases, so the phase is sorted as an RHO sees it.
    const scope = input.sort === 'case' ? rho : everywhere;
    const own = (numbers: number[]) => (scope === rho ? numbers.filter((number) => number !== 5) : numbers);
    expect(await numbersOf(input, scope)).toEqual(own(now));
    expect(await numbersOf({ ...input, asOf: '2025-02-28' }, scope)).toEqual(own(then));
  });

  test.each<[string, Partial<PracticeListInput>, number[], number[]]>([
    ['open', {}, [1, 2, 4, 5], [1, 2, 3, 5]],
    ['closed', { state: 'closed' }, [3], [4]],
    ['all', { state: 'all' }, [1, 2, 3, 4, 5], [1, 2, 3, 4, 5]],
    ['a stop', { patientStop: 'full' }, [5], [1, 5]],
    ['an unknown stop', { patientStop: 'unknown' }, [4], [3]],
    ['a lease that ends within a year, both days included', { leaseWithinMonths: 12 }, [1, 2, 5], [1, 2]],
    ['a lease that ends within a month', { leaseWithinMonths: 1 }, [2], []],
    ['nothing stated since a day', { nothingSince: '2025-04-02' }, [1, 2, 5], [1, 2, 3, 5]],
    ['nothing stated since another day', { nothingSince: '2025-02-01' }, [5], [1, 3, 5]],
    ['an owner in any spelling', { chain: 'zorg een' }, [1, 2, 5], [1, 2, 5]],
    ['an owner that is not there', { chain: 'zorg twee' }, [], []],
    ['a text and a state at once', { search: 'practice 3', state: 'all' }, [3], [3]],
  ])('is filtered by %s, today and as of a day', async (_name, input, now, then) => {
    for (const [asOf, numbers] of [
      [undefined, now],
      [TODAY, now],
      ['2025-02-28', then],
    ] as const) {
      const { rows, total } = await list({ ...input, asOf });
      expect(rows.map(({ agbCode }) => Number(agbCode))).toEqual(numbers);
      expect(total).toBe(numbers.length);
    }
  });

  test('C-6: an owner is looked for among the practices of the area alone', async () => {
    expect(await numbersOf({ chain: 'zorg een' }, rho)).toEqual([1, 2]);
  });

  test('R-4: a row says when the practice closed, by the closing of the day', async () => {
    const closings = async (asOf: string | undefined) =>
      (await list({ state: 'all', asOf })).rows.map(({ closedOn }) => closedOn);
    expect(await closings(undefined)).toEqual([null, null, '2025-03-31', null, null]);
    expect(await closings('2025-02-28')).toEqual([null, null, '2025-03-31', '2025-01-31', null]);
  });

  test('F-4: pages as of a day are together the list, and rows hold facts and phases of then', async () => {
    const pages = await Promise.all(
      [1, 2, 3].map((page) => list({ page, pageSize: 2, asOf: '2025-02-28', sort: 'places' }, rho)),
    );
    expect(
      pages.flatMap(({ rows }) => rows.map((row) => [Number(row.agbCode), row.placesAvailable])),
    ).toEqual([
      [2, 3],
      [1, 5],
      [3, null],
    ]);
    expect(pages.map(({ total }) => total)).toEqual([3, 3, 3]);
    const phases = async (asOf: string) =>
      (await list({ asOf, state: 'all' }, rho)).rows.map(({ openCasePhase }) => openCasePhase);
    expect(await phases('2025-01-31')).toEqual(['SIGNAL', null, null, null]);
    expect(await phases('2025-05-01')).toEqual(['ACUTE', 'SIGNAL', null, null]);
  });
});
