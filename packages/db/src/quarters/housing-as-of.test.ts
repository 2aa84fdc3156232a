import { type AreaCounts, NO_STEPS } from '@regiovast/domain/quarters/area-counts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellSha256 } from '../housing/cell-hash.ts';
import {
  housingReferenceOn,
  insertHousingReference,
  seedHousingReferences,
} from '../housing/housing-references.ts';
import type { AreaScope } from '../people/area-scope.ts';
import { countLiveRegions } from '../regions/live-counts.ts';
import type { Store } from '../store/store.ts';
import { ENGINES, openTestStore } from '../testing/test-store.ts';
import { VALID_HOUSING_ROWS } from '../testing/valid-housing-rows.ts';
import { type Row, writeRows } from '../testing/write-rows.ts';
import { countAreasAsOf } from './count-areas.ts';
import { countRegionsAsOf } from './count-regions-as-of.ts';
import { WORLD } from './two-quarters.fixture.ts';

const Q4 = { firstDay: '2025-10-01', lastDay: '2025-12-31' };
const Q1 = { firstDay: '2026-01-01', lastDay: '2026-03-31' };
type Course = readonly (readonly [Row<'housingMoves'>['toStep'], string])[];

function makeHousing(
  id: string,
  municipalityCode: string,
  course: Course,
  over: Partial<Row<'housingCases'>>,
) {
  const [step, stepSince] = course.at(-1) ?? ['REPORTED', Q4.firstDay];
  const isClosed = step === 'CLOSED';
  return {
    housingCases: {
      ...VALID_HOUSING_ROWS.housingCases(1),
      id,
      number: `HV-${id}`,
      practiceId: null,
      initiativeName: id,
      municipalityCode,
      rhoId: 'rho',
      insurerId: null,
      sharedOn: null,
      caseId: null,
      step,
      stepSince,
      outcome: isClosed ? 'STAYED' : null,
      closedOn: isClosed ? stepSince : null,
      ownerId: 'person',
      createdBy: 'person',
      ...over,
    } satisfies Row<'housingCases'>,
    housingMoves: course.map(
      ([toStep, effectiveOn], index): Row<'housingMoves'> => ({
        ...VALID_HOUSING_ROWS.housingMoves(1),
        id: `${id}-${index}`,
        housingCaseId: id,
        toStep,
        effectiveOn,
        movedBy: 'person',
      }),
    ),
  };
}

const CASES = [
  makeHousing('1', 'GM1', [['REPORTED', '2025-11-10']], { insurerId: 'insurer', sharedOn: '2025-11-10' }),
  makeHousing(
    '2',
    'GM2',
    [
      ['REPORTED', '2025-10-05'],
      ['CLOSED', '2025-12-15'],
    ],
    {},
  ),
  makeHousing('3', 'GM3', [['REPORTED', '2026-01-05']], {}),
  // Closed and opened again within the first quarter of 2026.
  makeHousing(
    '4',
    'GM3',
    [
      ['REPORTED', '2025-10-01'],
      ['CLOSED', '2026-01-20'],
      ['REPORTED', '2026-02-10'],
    ],
    {},
  ),
];

type Given = Partial<Row<'housingAnswers'>> & Pick<Row<'housingAnswers'>, 'cell' | 'answeredAt'>;
const at = (day: string): string => `${day}T09:00:00.000Z`;
const APPLIED = { state: 'APPLIED', category: null, expiresOn: null } as const;
const UNSIGNED = { counterSign: null, counterSignedAt: null, counterSignedBy: null, counterSignReason: null };
const signed = (day: string) => ({
  ...UNSIGNED,
  counterSign: 'SIGNED' as const,
  counterSignedAt: at(day),
  counterSignedBy: 'other',
});
const deviated = (expiresOn: string) => ({
  state: 'DEVIATED' as const,
  category: 'LEGAL' as const,
  expiresOn,
});

describe.each(ENGINES)('H-7, F-4: how the guidance was followed, on %s', (engine) => {
  let store: Store;
  let discard: () => Promise<void>;
  beforeAll(async () => {
    ({ store, discard } = await openTestStore(engine));
    await writeRows(store, {
      ...WORLD,
      persons: [
        ...(WORLD.persons ?? []),
        { ...WORLD.persons?.[0], id: 'other', email: 'other@x.example' } as Row<'persons'>,
      ],
      housingCases: CASES.map(({ housingCases }) => housingCases),
      housingMoves: CASES.flatMap(({ housingMoves }) => housingMoves),
    });
    await store.transaction(async (tx) => {
      await seedHousingReferences(tx);
      const { items } = await housingReferenceOn(tx, 'guidance', '2025-11-01');
      const [first, second, ...others] = items;
      if (!first || !second) throw new Error('there is no guidance');
      const changed = { ...second, nl: { ...second.nl, text: 'Iets anders.' } };
      await insertHousingReference(tx, {
        kind: 'guidance',
        items: [first, changed, ...others],
        validFrom: '2026-02-01',
        source: 'proef',
        reason: 'proef',
        recordedAt: at('2026-01-15'),
        recordedBy: 'person',
      });
      const [a, b, c, d, e, f, g] = items.map(({ code }) => code);
      const hashOf = new Map(items.map((cell) => [cell.code, cellSha256(cell)]));
      const all: readonly (readonly [string, Given])[] = [
        ['1', { cell: a ?? '', answeredAt: at('2025-11-12'), ...APPLIED }],
        // Asks something else from 1 February on.
        ['1', { cell: b ?? '', answeredAt: at('2025-11-12'), ...APPLIED }],
        [
          '1',
          { cell: c ?? '', answeredAt: at('2025-12-01'), ...deviated('2026-06-01'), ...signed('2025-12-20') },
        ],
        // Signed after the year.
        [
          '1',
          { cell: d ?? '', answeredAt: at('2025-12-01'), ...deviated('2026-03-31'), ...signed('2026-01-10') },
        ],
        [
          '1',
          {
            cell: e ?? '',
            answeredAt: at('2025-12-01'),
            ...deviated('2026-06-01'),
            state: 'NOT_APPLICABLE',
            ...signed('2025-12-02'),
          },
        ],
        // The last second of the year in the Netherlands, and the first of the next.
        ['1', { cell: f ?? '', answeredAt: '2025-12-31T22:59:59.000Z', ...APPLIED }],
        ['1', { cell: g ?? '', answeredAt: '2025-12-31T23:00:00.000Z', ...APPLIED }],
        ['2', { cell: a ?? '', answeredAt: at('2025-11-01'), ...APPLIED }],
        // Held when the case was closed, expired before the quarter ended.
        [
          '2',
          { cell: c ?? '', answeredAt: at('2025-11-02'), ...deviated('2025-12-20'), ...signed('2025-11-05') },
        ],
        // Replaced by an answer of the day after the quarter.
        [
          '3',
          {
            cell: a ?? '',
            answeredAt: at('2026-01-06'),
            ...APPLIED,
            replacedAt: '2026-03-31T22:00:00.000Z',
          },
        ],
        ['3', { cell: a ?? '', answeredAt: '2026-03-31T22:00:00.000Z', ...deviated('2026-12-31') }],
        ['3', { cell: b ?? '', answeredAt: at('2026-02-05'), ...APPLIED, cellSha256: cellSha256(changed) }],
        [
          '3',
          {
            cell: c ?? '',
            answeredAt: at('2026-01-06'),
            ...deviated('2026-12-31'),
            ...signed('2026-02-01'),
            counterSign: 'REFUSED',
          },
        ],
      ];
      await tx.q.insert(tx.t.housingAnswers).values(
        all.map(([housingCaseId, given], index) => ({
          ...VALID_HOUSING_ROWS.housingAnswers(1),
          ...UNSIGNED,
          id: `answer-${index}`,
          housingCaseId,
          cellSha256: hashOf.get(given.cell) ?? '',
          answeredBy: 'person',
          organisationId: 'rho',
          linkId: null,
          replacedAt: null,
          ...given,
        })),
      );
    });
  });
  afterAll(() => discard());

  const HOUSING = ['housingOpen', 'housingClosed', ...Object.keys(NO_STEPS)] as (keyof AreaCounts)[];
  const housingOf = (counts: AreaCounts | undefined) =>
    Object.fromEntries(HOUSING.map((name) => [name, counts?.[name]]));

  test('at the end of 2025: what was known and signed that day, worked by hand', async () => {
    const { regions, nation } = await countAreasAsOf(store.read, 'careOffice', Q4);
    const R1 = {
      housingOpen: 1,
      housingClosed: 0,
      // a, b and f.
      stepsApplied: 3,
      // c; d is not signed yet.
      stepsDeviated: 1,
      stepsUnexplained: 1,
      housingDecided: 1,
      housingDeviating: 1,
      housingUnexplained: 1,
    };
    const R2 = {
      housingOpen: 1,
      housingClosed: 1,
      stepsApplied: 1,
      stepsDeviated: 1,
      stepsUnexplained: 0,
      housingDecided: 1,
      housingDeviating: 1,
      housingUnexplained: 0,
    };
    expect(housingOf(regions.get('R1'))).toEqual(R1);
    expect(housingOf(regions.get('R2'))).toEqual(R2);
    expect(nation).toMatchObject({ housingOpen: 2, housingClosed: 1, stepsApplied: 4, stepsDeviated: 2 });
  });

  test('a quarter later: under the guidance of that day, with what was answered by midnight in the Netherlands', async () => {
    const { regions } = await countAreasAsOf(store.read, 'careOffice', Q1);
    expect(housingOf(regions.get('R1'))).toEqual({
      housingOpen: 1,
      housingClosed: 0,
      // a, f and g; b must be answered again.
      stepsApplied: 3,
      // c and d, the last day of which is the last of the quarter.
      stepsDeviated: 2,
      stepsUnexplained: 0,
      housingDecided: 1,
      housingDeviating: 1,
      housingUnexplained: 0,
    });
    expect(housingOf(regions.get('R2'))).toEqual({
      housingOpen: 2,
      housingClosed: 0,
      stepsApplied: 2,
      stepsDeviated: 0,
      stepsUnexplained: 1,
      housingDecided: 1,
      housingDeviating: 0,
      housingUnexplained: 1,
    });
  });

  const scopeOn = (organisationId: 'rho' | 'insurer', on: string): AreaScope => ({
    kind: organisationId,
    organisationId,
    on,
  });
  const shownTo = async (scope: AreaScope, on: string) => {
    const inhabitants = { all: new Map<string, number>(), aged75Plus: new Map<string, number>() };
    const past = await countRegionsAsOf(store.read, { scope, type: 'careOffice', on, inhabitants });
    return ['R1', 'R2'].map((code) => {
      const counts = past.get(code)?.counts;
      return [counts?.housingOpen, counts?.housingClosed, counts?.stepsApplied];
    });
  };

  test('C-2, C-6: live and as of a day, each counts the cases it sees; steps are counted at the closing of a quarter only', async () => {
    const on = Q1.lastDay;
    expect(await shownTo(scopeOn('rho', on), on)).toEqual([
      [1, 0, null],
      [2, 0, null],
    ]);
    expect(await shownTo(scopeOn('insurer', on), on)).toEqual([
      [1, 0, null],
      [0, 0, null],
    ]);
    expect(await shownTo({ kind: 'everywhere', on }, on)).toEqual([
      [0, 0, null],
      [0, 0, null],
    ]);
    expect(await shownTo(scopeOn('rho', on), Q4.lastDay)).toEqual([
      [1, 0, null],
      [1, 1, null],
    ]);
    for (const scope of [scopeOn('rho', on), scopeOn('insurer', on)]) {
      const live = await countLiveRegions(store.read, scope, 'careOffice', {
        all: new Map(),
        aged75Plus: new Map(),
      });
      const counted = ['R1', 'R2'].map((code) => {
        const counts = live.get(code)?.counts;
        return [counts?.housingOpen, counts?.housingClosed, counts?.stepsApplied];
      });
      expect(counted).toEqual(await shownTo(scope, on));
    }
  });
});
