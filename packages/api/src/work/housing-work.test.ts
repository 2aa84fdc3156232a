import { updateHousing } from '@regiovast/db/housing/write-housing';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { may } from '@regiovast/domain/access/rights';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import {
  EVERYBODY,
  housingWork,
  MANAGER,
  OFFICER,
  OWNER,
  RHO_MANAGER,
  type Who,
} from '../testing/housing-work-world.ts';
import { makeTestWorld, type TestWorld, TODAY } from '../testing/test-world.ts';

describe.each(ENGINES)('housing cases in my work, on %s', (engine) => {
  let world: TestWorld;
  let work: ReturnType<typeof housingWork>;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    work = housingWork(world);
  });
  afterEach(async () => {
    world.setNow(new Date(`${TODAY}T10:00:00.000Z`));
    await work.closeAll();
  });
  afterAll(() => world.discard());

  test.each([
    ['OFFERED', true, [OFFICER, MANAGER]],
    ['CONFIRMED', true, []],
    ['REFUSED', true, []],
  ] as const)(
    'H-1: a test that is %s waits for who works at the insurer',
    async (state, isShared, expected) => {
      const housingCaseId = await work.made({ isShared, test: { outcome: 'POSITIVE', state } });
      const found = Object.keys(await work.waiting('housingTest'));
      expect(found).toEqual(expected.map((who) => who.join('/')));
      if (state === 'OFFERED')
        expect(await work.itemsOf(OFFICER, 'housingTest')).toMatchObject([
          {
            step: 'housing.decideAccessTest',
            place: { at: 'housing', housingCaseId, tab: 'toegangstoets' },
            housing: { municipalityName: 'Groningen' },
            record: null,
            title: null,
            alarm: null,
          },
        ]);
    },
  );

  test('H-1: nobody judges what they offered themselves, nor in a case that is closed', async () => {
    await world.store.transaction(({ q, t }) => q.delete(t.housingAccessTests));
    const housingCaseId = await work.made({ test: { outcome: 'POSITIVE', state: 'OFFERED' } });
    const { personId } = world.actor(...OFFICER);
    await world.store.transaction(({ q, t }) => q.update(t.housingAccessTests).set({ offeredBy: personId }));
    expect(Object.keys(await work.waiting('housingTest'))).toEqual([MANAGER.join('/')]);
    await world.store.transaction((tx) =>
      updateHousing(tx, housingCaseId, 2, { step: 'CLOSED', outcome: 'STAYED', closedOn: TODAY }),
    );
    expect(await work.waiting('housingTest')).toEqual({});
  });

  test('C-2: of a case that is the RHO’s own nothing waits for the insurer', async () => {
    await work.made({ isShared: false });
    expect(Object.keys(await work.waiting('housingAnswer'))).toEqual([OWNER.join('/')]);
  });

  test('W-1: a case of somebody who left the RHO waits for everybody who works there', async () => {
    await work.made({ isShared: false }, { ownerId: world.actor('rhoZuid', 'rhoManager').personId });
    expect(Object.keys(await work.waiting('housingAnswer'))).toEqual([
      OWNER.join('/'),
      RHO_MANAGER.join('/'),
    ]);
    await work.made(
      { isShared: false, practice: 1 },
      { ownerId: world.actor('rhoNoord', 'rhoViewer').personId },
    );
    expect(await work.itemsOf(RHO_MANAGER, 'housingAnswer')).toHaveLength(2);
  });

  test('W-4: a mention waits until it is answered; for the insurer not when it was said before sharing', async () => {
    const housingCaseId = await work.made({ isShared: false });
    const about = { subjectKind: 'housingCase', subjectId: housingCaseId } as const;
    const mention = (audience: 'organisation' | 'everyone', who: Who) =>
      world.as(...OWNER).work.addComment({
        ...about,
        text: 'Kijk je mee?',
        audience,
        mentions: [world.actor(...who).personId],
      });
    await mention('organisation', RHO_MANAGER);
    const { version } = await world.as(...OWNER).housing.get({ housingCaseId });
    world.setNow(new Date(`${TODAY}T11:00:00.000Z`));
    await world.as(...OWNER).housing.share({ housingCaseId, version });
    world.setNow(new Date(`${TODAY}T12:00:00.000Z`));
    await mention('everyone', OFFICER);
    expect(Object.keys(await work.waiting('mention'))).toEqual([RHO_MANAGER.join('/'), OFFICER.join('/')]);
    expect(await work.itemsOf(OFFICER, 'mention')).toMatchObject([
      { place: { tab: 'gesprek' }, step: 'work.addComment' },
    ]);
    await world.as(...RHO_MANAGER).work.addComment({ ...about, text: 'Ja', audience: 'organisation' });
    expect(Object.keys(await work.waiting('mention'))).toEqual([OFFICER.join('/')]);
    await world.store.transaction(({ q, t }) =>
      q.update(t.comments).set({ writtenAt: `${TODAY}T10:59:59.999Z` }),
    );
    expect(Object.keys(await work.waiting('mention'))).not.toContain(OFFICER.join('/'));
  });

  test('W-1: nothing is listed that its reader has no right to, or that the rules refuse now', async () => {
    const open = await work.made(
      { step: 'OPTIONS', test: { outcome: 'POSITIVE', state: 'OFFERED' } },
      { leaseEndsOn: '2027-06-30' },
    );
    await work.answer(open, { cell: 'GP_SIGNAL' });
    await work.answer(open, { cell: 'INSURER_CONTACT', by: MANAGER });
    const unshared = await work.made({ practice: 1, isShared: false });
    await work.answer(unshared, { cell: 'GP_SIGNAL' });
    const closed = await work.made({
      practice: 2,
      step: 'CLOSED',
      test: { outcome: 'POSITIVE', state: 'OFFERED' },
    });
    await work.answer(closed, { cell: 'GP_SIGNAL' });
    const listed = new Set<string>();
    for (const who of EVERYBODY)
      for (const { kind, step, place, key } of await work.itemsOf(who)) {
        if (place.at !== 'housing' || kind === 'mention') continue;
        listed.add(kind);
        expect([who, key, may(world.actor(...who), step as never)]).toEqual([who, key, true]);
        expect(place.housingCaseId).not.toBe(closed);
        const caller = world.as(...who).housing;
        const { can } = await caller.get(place);
        const { cells } = await caller.matrix(place);
        const because = {
          housingTest: can.decideAccessTest.because,
          housingAlarm: can.setOption.because,
          housingAnswer: cells.some((cell) => cell.isOurs && cell.can.answer.can) ? [] : ['none'],
          housingSign: cells.some((cell) => cell.can.counterSign.can) ? [] : ['none'],
        }[kind as 'housingTest'];
        expect([who, key, because]).toEqual([who, key, []]);
      }
    expect(listed).toEqual(new Set(['housingTest', 'housingSign', 'housingAnswer', 'housingAlarm']));
  });
});
