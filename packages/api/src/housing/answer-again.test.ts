import { cellSha256 } from '@regiovast/db/housing/cell-hash';
import { replaceAnswer } from '@regiovast/db/housing/housing-answers';
import { housingReferenceOn } from '@regiovast/db/housing/housing-references';
import { updateHousing } from '@regiovast/db/housing/write-housing';
import { ENGINES } from '@regiovast/db/testing/test-store';
import type { GuidanceCell } from '@regiovast/domain/housing/housing-reference';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeAnsweredHousing } from '../testing/make-answered-housing.ts';
import { makeHousingCase } from '../testing/make-housing-case.ts';
import { makeTestWorld, TODAY, type TestWorld } from '../testing/test-world.ts';
import { answerAgainPage } from './answer-again.ts';
import { remindOfGuidance } from './tell-of-guidance.ts';

const CASES = 1_000;
const NORTH = 600;
const ALL = 10_000;
const ABOUT = { kind: 'guidance', source: 'Proef', reason: 'Geleerd' } as const;
/** Places in the guidance of the cells that are rewritten, moved in time only, and taken out. */
const [REWRITTEN, LATER, GONE] = [[1, 9, 17], 4, 12];
const NEW_CELL: GuidanceCell = {
  code: 'INSURER_SECOND_LOOK',
  step: 'DECISION',
  party: 'INSURER',
  instrument: null,
  nl: { label: 'Nog eens kijken', text: 'De verzekeraar kijkt nog eens.' },
  en: { label: 'Look again', text: 'The insurer looks again.' },
  dueDays: 14,
  isProposal: true,
  source: 'Proef',
};

const rewritten = (cell: GuidanceCell): GuidanceCell => ({
  ...cell,
  nl: { ...cell.nl, text: `${cell.nl.text} En schrijft het op.` },
});
const secondVersion = (items: readonly GuidanceCell[]): GuidanceCell[] => [
  ...items
    .map((cell, index) =>
      REWRITTEN.includes(index) ? rewritten(cell) : index === LATER ? { ...cell, dueDays: 365 } : cell,
    )
    .filter((_, index) => index !== GONE),
  NEW_CELL,
];

describe.each(ENGINES)('H-2: a new guidance on 1,000 cases, on %s', (engine) => {
  let world: TestWorld;
  let first: readonly GuidanceCell[];
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    first = (await housingReferenceOn(world.store.read, 'guidance', TODAY)).items;
    await makeAnsweredHousing(world, { side: 'noord', from: 0, count: NORTH - 1 });
    await makeAnsweredHousing(world, { side: 'noord', from: NORTH - 1, count: 1, isShared: false });
    await makeAnsweredHousing(world, { side: 'zuid', from: NORTH, count: CASES - NORTH });
    // Nothing was answered in it, and nothing is asked of it again.
    await makeHousingCase(world, 'noord', { practice: null });
  });
  afterAll(() => world.discard());

  const admin = () => world.as('platform', 'platformAdmin');
  const answers = async () => {
    const { q, t } = world.store.read;
    return q.select().from(t.housingAnswers).orderBy(t.housingAnswers.id);
  };
  const told = async () => {
    const { q, t } = world.store.read;
    const rows = await q.select().from(t.notices);
    return rows
      .filter(({ kind }) => kind === 'housingAnswerAgain')
      .map(({ personId, details }) => [
        personId,
        details['housingNumber'],
        details['cases'],
        details['answers'],
      ]);
  };
  const coordinatorOf = (rho: 'rhoNoord' | 'rhoZuid') => world.actor(rho, 'rhoCoordinator').personId;

  test('nothing is asked again while the guidance stays the same', async () => {
    expect(first).toHaveLength(24);
    expect(await admin().housing.answerAgain({})).toMatchObject({ version: 1, total: 0, cases: 0, rows: [] });
  });

  test('what it will ask again is known before it is recorded', async () => {
    const codes = secondVersion(first).map(({ code }) => code);
    const changed = [...REWRITTEN.map((index) => first[index]?.code ?? ''), NEW_CELL.code];
    expect(
      await admin().housing.previewGuidance({
        kept: codes.filter((code) => !changed.includes(code)),
        rewritten: changed,
      }),
    ).toEqual({ cases: CASES, answers: 4 * CASES });
  });

  test('it keeps every answer and asks exactly the cells again that ask something else, and the one that came', async () => {
    const before = await answers();
    expect(before).toHaveLength(CASES * first.length);
    const { view, again } = await admin().housing.setReference({
      ...ABOUT,
      items: secondVersion(first),
      validFrom: TODAY,
      latest: 1,
    });
    expect(view.current).toBe(2);
    expect(view.versions[0]?.changes).toEqual({
      added: [NEW_CELL.code],
      removed: [first[GONE]?.code],
      changed: [1, LATER, 9, 17].map((index) => first[index]?.code),
      isReordered: false,
    });
    expect(await answers()).toEqual(before);
    expect(again).toMatchObject({ version: 2, validFrom: TODAY, total: 4 * CASES, cases: CASES });
    expect(again?.rows).toHaveLength(25);

    const { rows } = await answerAgainPage(world.store.read, { kind: 'everywhere', on: TODAY }, 2, {
      page: 1,
      pageSize: ALL,
    });
    const expected = Array.from({ length: CASES }, (_, index) =>
      [
        ...REWRITTEN.map((place) => [first[place]?.code, first[place]?.party, 'CHANGED']),
        [NEW_CELL.code, 'INSURER', 'ADDED'],
      ].map((cell) => [`HV-2026-${String(index).padStart(5, '0')}`, ...cell]),
    ).flat();
    expect(rows.map(({ number, cell, party, reason }) => [number, cell, party, reason])).toEqual(expected);
  });

  test('S-2, W-2: each owner is told once, with how much and where it begins', async () => {
    const owners = [
      [coordinatorOf('rhoNoord'), 'HV-2026-00000', NORTH, 4 * NORTH],
      [coordinatorOf('rhoZuid'), 'HV-2026-00600', CASES - NORTH, 4 * (CASES - NORTH)],
    ];
    expect(await told()).toEqual(expect.arrayContaining(owners));
    expect(await remindOfGuidance(world.deps)).toBe(2);
    expect(await told()).toHaveLength(2);
  });

  test('C-2, C-6: each is asked of the cases it sees; the platform is told numbers and can open none', async () => {
    const rows = async (as: ReturnType<TestWorld['as']>, page = 1) =>
      as.housing.answerAgain({ page, pageSize: 200 });
    const rho = await rows(world.as('rhoNoord', 'rhoViewer'));
    expect([rho.total, rho.cases]).toEqual([4 * NORTH, NORTH]);
    expect(rho.rows[0]).toMatchObject({
      number: 'HV-2026-00000',
      answeredBy: { id: world.organisationIds.rhoNoord },
    });
    expect(rho.rows.find(({ party }) => party === 'INSURER')).toMatchObject({
      answeredBy: { id: world.organisationIds.noord },
    });
    const insurer = await rows(world.as('noord', 'insurerViewer'));
    // One case was not shared.
    expect([insurer.total, insurer.cases]).toEqual([4 * (NORTH - 1), NORTH - 1]);
    const last = await rows(world.as('rhoNoord', 'rhoViewer'), NORTH / 50);
    expect(last.rows.at(-1)).toMatchObject({ number: 'HV-2026-00599', reason: 'ADDED', answeredBy: null });
    const other = await rows(world.as('zuid', 'procurementManager'));
    expect([other.total, other.rows[0]?.number]).toEqual([4 * (CASES - NORTH), 'HV-2026-00600']);
    const platform = await rows(admin());
    expect(platform.total).toBe(4 * CASES);
    expect(platform.rows.every(({ housingCaseId }) => housingCaseId === null)).toBe(true);
  });

  test('what is answered again, and what is closed, is asked no more', async () => {
    const numbersOf = async () => {
      const { total, rows } = await admin().housing.answerAgain({ pageSize: 5 });
      return [total, ...rows.map(({ number, cell }) => `${number} ${cell}`)];
    };
    const { q, t } = world.store.read;
    const cases = await q.select().from(t.housingCases).orderBy(t.housingCases.number);
    const [one, two] = cases;
    const changed = first[1];
    if (!one || !two || !changed) throw new Error('there are cases');
    const old = (await answers()).find(
      ({ housingCaseId, cell }) => housingCaseId === one.id && cell === changed.code,
    );
    if (!old) throw new Error('it was answered');
    await world.store.transaction(async (tx) => {
      await replaceAnswer(tx, {
        ...old,
        id: world.deps.ids.next(),
        answeredAt: '2026-11-19T10:00:00.000Z',
        guidanceVersion: 2,
        cellSha256: cellSha256(rewritten(changed)),
      });
      await updateHousing(tx, two.id, two.version, { step: 'CLOSED', closedOn: TODAY, outcome: 'STAYED' });
    });
    const codeOf = (place: number) => first[place]?.code ?? '';
    expect(await numbersOf()).toEqual([
      4 * CASES - 5,
      `HV-2026-00000 ${codeOf(9)}`,
      `HV-2026-00000 ${codeOf(17)}`,
      `HV-2026-00000 ${NEW_CELL.code}`,
      `HV-2026-00002 ${codeOf(1)}`,
      `HV-2026-00002 ${codeOf(9)}`,
    ]);
  });

  test('a guidance that is to come is listed at once and told of on its day', async () => {
    const begins = '2026-12-01';
    const { view, again } = await admin().housing.setReference({
      ...ABOUT,
      items: [...first],
      validFrom: begins,
      latest: 2,
    });
    // The words of the first come back: only who answered to the second has to answer them again.
    expect([view.current, again?.version, again?.total]).toEqual([2, 3, 1]);
    expect((await admin().housing.answerAgain({})).version).toBe(2);
    expect(await told()).toHaveLength(2);
    world.setNow(new Date(`${begins}T03:00:00.000Z`));
    expect(await remindOfGuidance(world.deps)).toBe(1);
    expect(await told()).toContainEqual([coordinatorOf('rhoNoord'), 'HV-2026-00000', 1, 1]);
    expect((await admin().housing.answerAgain({})).total).toBe(1);
  });
});
