import { ENGINES } from '@regiovast/db/testing/test-store';
import { LARGEST_AMOUNT_CENTS } from '@regiovast/domain/arrangements/amounts';
import { ARRANGEMENT_STATUSES } from '@regiovast/domain/arrangements/arrangement-statuses';
import type { GridLineInput } from '@regiovast/domain/arrangements/grid.schemas';
import type { GridView } from '@regiovast/domain/arrangements/grid.views';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MadeArrangement, makeArrangement } from '../testing/make-arrangement.ts';
import { makeTestWorld, outcomeOf, type TestWorld } from '../testing/test-world.ts';

const FIXED = { kind: 'FIXED', unitCents: null, breakEvenPatients: null } as const;
const PATIENTS = { kind: 'PER_PATIENT', unitCents: 1_100, breakEvenPatients: 2_100 } as const;
const HOURS = { kind: 'PER_HOUR', unitCents: 8_500, breakEvenPatients: null } as const;
const line = (price: typeof FIXED | typeof PATIENTS | typeof HOURS, ...values: number[]): GridLineInput => ({
  id: null,
  label: 'Regel',
  ...price,
  cells: values.map((value, index) => ({ quarter: `2027Q${index + 1}`, value })),
});
/** The grid as its screen would send it back unchanged. */
const sentBack = ({ lines }: GridView): GridLineInput[] =>
  lines.map(({ id, label, cells, ...price }) => ({
    id,
    label,
    ...(price as typeof FIXED),
    cells: cells.map(({ quarter, plannedQuantity, plannedCents }) => ({
      quarter,
      value: plannedQuantity ?? plannedCents,
    })),
  }));

describe.each(ENGINES)('amounts of an arrangement on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());
  const officer = () => world.as('noord', 'procurementOfficer').arrangements;
  const save = (arrangementId: string, lines: readonly GridLineInput[], version = 1) =>
    officer().saveGrid({ arrangementId, version, lines: [...lines] });
  const eventsOf = async (arrangementId: string) => {
    const { q, t } = world.store.read;
    const events = await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq);
    return events.filter(({ subjectId }) => subjectId === arrangementId);
  };

  test('A-1: the grid holds every quarter of the period, lines in order, and what may be done with it', async () => {
    const { arrangementId, lineIds, totalCents } = await makeArrangement(world);
    const view = await officer().grid({ arrangementId });
    expect(view).toMatchObject({
      standing: 'insurer',
      version: 1,
      quarters: ['2027Q1', '2027Q2'],
      totalCents,
    });
    expect(view.lines.map(({ id, kind }) => [id, kind])).toEqual([
      [lineIds[0], 'FIXED'],
      [lineIds[1], 'PER_PATIENT'],
    ]);
    expect(view.lines[1]?.cells[0]).toEqual({
      quarter: '2027Q1',
      plannedQuantity: 300,
      plannedCents: 330_000,
      realisedQuantity: null,
      realisedCents: null,
    });
    expect(view.can).toEqual({
      savePlanned: { can: true, because: [] },
      saveRealised: { can: false, because: ['ARRANGEMENT_NOT_RUNNING'] },
    });
  });

  test('A-1, A-6: a grid is laid down whole: kept lines keep their ids, the server computes what is paid', async () => {
    const { arrangementId, lineIds } = await makeArrangement(world);
    const saved = await save(arrangementId, [
      { ...line(PATIENTS, 2_100, 2_500), id: lineIds[1], label: ' Opbouw ' },
      line(HOURS, 5_425, 0),
      { ...line(FIXED, 12_345), id: lineIds[0] },
    ]);
    expect(saved.version).toBe(2);
    expect(saved.lines.map(({ id }) => id)).toEqual([lineIds[1], saved.lines[1]?.id, lineIds[0]]);
    expect(saved.lines[0]?.label).toBe('Opbouw');
    expect(
      saved.lines.map(({ cells }) => cells.map((cell) => [cell.plannedQuantity, cell.plannedCents])),
    ).toEqual([
      // Above the break-even count nothing more is paid; the count itself is kept.
      [
        [2_100, 2_310_000],
        [2_500, 2_310_000],
      ],
      // Nought is an empty cell.
      [[5_425, 461_125]],
      [[null, 12_345]],
    ]);
    expect(saved.totalCents).toBe(2 * 2_310_000 + 461_125 + 12_345);
    expect((await officer().get({ arrangementId })).totalCents).toBe(saved.totalCents);
    const events = await eventsOf(arrangementId);
    expect(events.map(({ action }) => action)).toEqual(['arrangements.gridSaved']);
    expect(JSON.parse(events[0]?.payload ?? '')).toEqual({ lines: 3 });
  });

  test('S-2: a grid that says what is there already changes nothing and leaves no event', async () => {
    const { arrangementId } = await makeArrangement(world);
    const view = await officer().grid({ arrangementId });
    expect(await save(arrangementId, sentBack(view))).toEqual(view);
    expect(await eventsOf(arrangementId)).toEqual([]);
    expect((await save(arrangementId, [])).lines).toEqual([]);
    expect(await eventsOf(arrangementId)).toHaveLength(1);
  });

  test('A-1: forty lines of twenty quarters fit, the forty-first is refused', async () => {
    const period = { periodFrom: '2027-01-01', periodTo: '2031-12-31' };
    const { arrangementId } = await makeArrangement(world, 'noord', period);
    const { quarters } = await officer().grid({ arrangementId });
    expect(quarters).toHaveLength(20);
    const full = { ...line(FIXED), cells: quarters.map((quarter) => ({ quarter, value: 1_001 })) };
    const lines = (count: number) => Array.from({ length: count }, () => full);
    expect(await outcomeOf(save(arrangementId, lines(41)))).toBe('ARRANGEMENT_LIMIT_REACHED');
    const saved = await save(arrangementId, lines(40));
    expect(saved.totalCents).toBe(40 * 20 * 1_001);
    expect(saved.lines.every(({ cells }) => cells.length === 20)).toBe(true);
  });

  test.each<[string, readonly GridLineInput[], string]>([
    ['a quarter after the period', [line(FIXED, 1, 2, 3)], 'ARRANGEMENT_OUTSIDE_PERIOD'],
    [
      'an amount computed beyond the largest',
      [line({ ...HOURS, unitCents: LARGEST_AMOUNT_CENTS as 8_500 }, 101)],
      'ARRANGEMENT_AMOUNT_TOO_LARGE',
    ],
    ['a total beyond the largest', [line(FIXED, LARGEST_AMOUNT_CENTS, 1)], 'ARRANGEMENT_AMOUNT_TOO_LARGE'],
    ['a half cent', [line(FIXED, 0.5)], 'BAD_REQUEST'],
    ['an amount below 0', [line(FIXED, -1)], 'BAD_REQUEST'],
  ])('A-6: %s is refused and changes nothing', async (_words, lines, outcome) => {
    const { arrangementId } = await makeArrangement(world);
    const before = await officer().grid({ arrangementId });
    expect(await outcomeOf(save(arrangementId, lines))).toBe(outcome);
    expect(await officer().grid({ arrangementId })).toEqual(before);
    expect(await eventsOf(arrangementId)).toEqual([]);
  });

  test('C-6: a line of another arrangement is absent, and stays what it was', async () => {
    const [mine, other] = [await makeArrangement(world), await makeArrangement(world)];
    const theirs = { ...line(FIXED, 1), id: other.lineIds[0] };
    expect(await outcomeOf(save(mine.arrangementId, [theirs]))).toBe('NOT_FOUND');
    expect((await officer().grid({ arrangementId: other.arrangementId })).totalCents).toBe(other.totalCents);
  });

  test('S-3: who was second is refused, also when the first changed nothing but amounts', async () => {
    const { arrangementId } = await makeArrangement(world);
    await save(arrangementId, [line(FIXED, 1)]);
    expect(await outcomeOf(save(arrangementId, [line(FIXED, 2)]))).toBe('STALE_VERSION');
    const both = await Promise.all(
      [2, 3].map((value) => outcomeOf(save(arrangementId, [line(FIXED, value)], 2))),
    );
    expect(both.toSorted()).toEqual(['STALE_VERSION', 'ok']);
  });

  test('C-8: what was submitted is fixed: only a draft takes planned amounts', async () => {
    for (const status of ARRANGEMENT_STATUSES) {
      const { arrangementId, totalCents } = await makeArrangement(world, 'noord', { status });
      const wanted = status === 'DRAFT' ? 'ok' : 'ARRANGEMENT_NOT_EDITABLE';
      expect(await outcomeOf(save(arrangementId, [line(FIXED, 1)])), status).toBe(wanted);
      const view = await officer().grid({ arrangementId });
      expect(view.totalCents, status).toBe(status === 'DRAFT' ? 1 : totalCents);
      expect(view.can.savePlanned.can, status).toBe(status === 'DRAFT');
    }
  });

  test('C-1: the RHO has the amounts once they were offered; another insurer and its RHO never', async () => {
    const draft = await makeArrangement(world);
    const offered = await makeArrangement(world, 'noord', { status: 'ASSESSED_POSITIVE' });
    const outcome = (
      organisation: 'noord' | 'zuid' | 'rhoNoord' | 'rhoZuid',
      { arrangementId }: MadeArrangement,
    ) => {
      const role = organisation.startsWith('rho') ? 'rhoManager' : 'procurementManager';
      return outcomeOf(world.as(organisation, role).arrangements.grid({ arrangementId }));
    };
    const seen: Record<string, string[]> = {};
    for (const organisation of ['noord', 'zuid', 'rhoNoord', 'rhoZuid'] as const)
      seen[organisation] = [await outcome(organisation, draft), await outcome(organisation, offered)];
    expect(seen).toEqual({
      noord: ['ok', 'ok'],
      zuid: ['NOT_FOUND', 'NOT_FOUND'],
      rhoNoord: ['NOT_FOUND', 'ok'],
      rhoZuid: ['NOT_FOUND', 'NOT_FOUND'],
    });
    const rho = await world
      .as('rhoNoord', 'rhoManager')
      .arrangements.grid({ arrangementId: offered.arrangementId });
    expect(rho).toMatchObject({ standing: 'rho', totalCents: offered.totalCents });
    expect(Object.values(rho.can).map(({ because }) => because[0])).toEqual(['NOT_ALLOWED', 'NOT_ALLOWED']);
  });

  describe('what was delivered', () => {
    const deliver = (
      { arrangementId }: MadeArrangement,
      cells: readonly { readonly lineId: string; readonly quarter: string; readonly value: number | null }[],
      version = 1,
    ) => officer().saveRealised({ arrangementId, version, cells: [...cells] });
    const NOW = new Date('2026-11-19T10:00:00.000Z');
    beforeAll(() => world.setNow(new Date('2027-02-10T10:00:00.000Z')));
    afterAll(() => world.setNow(NOW));

    test('A-5: it stands beside the plan, computed by the same price, and can be taken back', async () => {
      const made = await makeArrangement(world, 'noord', { status: 'ACTIVE' });
      const [fixed, patients] = made.lineIds;
      const quarter = '2027Q1';
      const view = await deliver(made, [
        { lineId: fixed, quarter, value: 0 },
        { lineId: patients, quarter, value: 280 },
      ]);
      expect(view).toMatchObject({ version: 2, totalCents: made.totalCents, realisedUpTo: quarter });
      expect(view.lines.map(({ cells }) => [cells[0]?.realisedQuantity, cells[0]?.realisedCents])).toEqual([
        [null, 0],
        [280, 308_000],
      ]);
      expect(view.lines.map(({ cells }) => cells[0]?.plannedCents)).toEqual([1_200_000, 330_000]);
      const back = await deliver(made, [{ lineId: fixed, quarter, value: null }], 2);
      expect(back.lines[0]?.cells[0]?.realisedCents).toBeNull();
      const events = await eventsOf(made.arrangementId);
      expect(events.map(({ action, payload }) => [action, JSON.parse(payload)])).toEqual([
        ['arrangements.realisedSaved', { lines: 2 }],
        ['arrangements.realisedSaved', { lines: 1 }],
      ]);
    });

    test('S-2: what was stated already changes nothing', async () => {
      const made = await makeArrangement(world, 'noord', { status: 'ACTIVE' });
      const cells = [{ lineId: made.lineIds[0], quarter: '2027Q1', value: 5 }];
      await deliver(made, cells);
      expect((await deliver(made, cells, 2)).version).toBe(2);
      expect(await eventsOf(made.arrangementId)).toHaveLength(1);
    });

    test('A-5: in a quarter in which nothing was planned it is stated all the same, and the plan stays', async () => {
      const period = { periodTo: '2027-12-31' };
      const made = await makeArrangement(world, 'noord', { status: 'ENDED', ...period });
      world.setNow(new Date('2027-09-01T10:00:00.000Z'));
      const view = await deliver(made, [{ lineId: made.lineIds[0], quarter: '2027Q3', value: 77 }]);
      expect(view.lines[0]?.cells[2]).toMatchObject({
        quarter: '2027Q3',
        plannedCents: 0,
        realisedCents: 77,
      });
      expect(view.totalCents).toBe(made.totalCents);
      world.setNow(new Date('2027-02-10T10:00:00.000Z'));
    });

    test('A-5: only under contract or after the end, until it is evaluated', async () => {
      const found: Record<string, string> = {};
      for (const status of ARRANGEMENT_STATUSES) {
        const made = await makeArrangement(world, 'noord', { status });
        const cells = [{ lineId: made.lineIds[0], quarter: '2027Q1', value: 1 }];
        found[status] = await outcomeOf(deliver(made, cells));
        const { can } = await officer().grid({ arrangementId: made.arrangementId });
        expect(can.saveRealised.can, status).toBe(found[status] === 'ok');
      }
      const running = Object.keys(found).filter((status) => found[status] === 'ok');
      expect(running).toEqual(['CONTRACTED', 'ACTIVE', 'ENDED']);
      expect(new Set(Object.values(found))).toEqual(new Set(['ok', 'ARRANGEMENT_NOT_RUNNING']));
    });

    test.each([
      ['2027Q2', 1, 'DATE_IN_FUTURE'],
      ['2027Q3', 1, 'ARRANGEMENT_OUTSIDE_PERIOD'],
      ['2026Q4', null, 'ARRANGEMENT_OUTSIDE_PERIOD'],
      ['2027Q1', -1, 'BAD_REQUEST'],
    ])('A-5: %s with %s is refused as %s', async (quarter, value, outcome) => {
      const made = await makeArrangement(world, 'noord', { status: 'ACTIVE' });
      expect(await outcomeOf(deliver(made, [{ lineId: made.lineIds[0], quarter, value }]))).toBe(outcome);
      expect(await eventsOf(made.arrangementId)).toEqual([]);
    });

    test('C-6, S-3: a line of another arrangement is absent; who was second is refused', async () => {
      const [made, other] = [
        await makeArrangement(world, 'noord', { status: 'ACTIVE' }),
        await makeArrangement(world, 'noord', { status: 'ACTIVE' }),
      ];
      const cell = { quarter: '2027Q1', value: 1 };
      expect(await outcomeOf(deliver(made, [{ lineId: other.lineIds[0], ...cell }]))).toBe('NOT_FOUND');
      expect(await outcomeOf(deliver(made, [{ lineId: made.lineIds[0], ...cell }], 2))).toBe('STALE_VERSION');
    });
  });
});
