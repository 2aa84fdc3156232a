import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type ArrangementWishes, makeBudgets } from '../testing/make-arrangement.ts';
import {
  answerOrRefusal,
  beginAnew,
  budgetOfNorth,
  CEILING,
  makeRunning,
  ON,
  payNorth,
  trailOf,
} from '../testing/running-arrangements.ts';
import { makeTestWorld, outcomeOf, type TestWorld } from '../testing/test-world.ts';

describe.each(ENGINES)('the end of an arrangement on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    await makeBudgets(world);
  });
  afterAll(() => world.discard());
  beforeEach(() => beginAnew(world));

  const officer = () => world.as('noord', 'procurementOfficer');
  const manager = () => world.as('noord', 'procurementManager');
  const rho = () => world.as('rhoNoord', 'rhoCoordinator');
  const made = (wishes?: ArrangementWishes) => makeRunning(world, wishes);
  const pay = (arrangementId: string, amountCents: number, change?: object) =>
    payNorth(world, arrangementId, amountCents, change);
  const eventsOf = (arrangementId: string) => trailOf(world, arrangementId);
  const budget = (year: number) => budgetOfNorth(world, year);

  test('A-5, A-4: ending early needs a reason, settles, and gives the rest of the budget back', async () => {
    const arrangementId = await made();
    await pay(arrangementId, 1_000_000);
    expect(await budget(2027)).toMatchObject({ contractedCents: 2_060_000, paidCents: 1_000_000 });
    const input = {
      arrangementId,
      version: 2,
      endedOn: '2027-04-15',
      reason: 'De praktijk is overgenomen',
      settlement: { amountCents: -250_000, reference: 'Terug-1', paidOn: ON },
    };
    expect(await outcomeOf(officer().arrangements.endEarly(input))).toBe('NOT_ALLOWED');
    expect(await outcomeOf(manager().arrangements.endEarly({ ...input, version: 1 }))).toBe('STALE_VERSION');
    expect(await outcomeOf(manager().arrangements.endEarly({ ...input, reason: ' ' }))).toBe('BAD_REQUEST');
    expect(await outcomeOf(manager().arrangements.endEarly({ ...input, endedOn: '2027-04-21' }))).toBe(
      'DATE_IN_FUTURE',
    );
    const settlement = { ...input.settlement, amountCents: -1_000_001 };
    expect(await answerOrRefusal(manager().arrangements.endEarly({ ...input, settlement }))).toEqual({
      code: 'SETTLEMENT_ABOVE_PAID',
      paidCents: 1_000_000,
    });
    const view = await manager().arrangements.endEarly(input);
    expect(view).toMatchObject({
      status: 'ENDED',
      endedOn: '2027-04-15',
      isEndedEarly: true,
      endReason: 'De praktijk is overgenomen',
      totals: { paidCents: 750_000, leftCents: 0 },
    });
    expect(await budget(2027)).toMatchObject({
      committedCents: 0,
      contractedCents: 0,
      paidCents: 750_000,
      freeCents: CEILING - 750_000,
    });
    const [, ended] = await eventsOf(arrangementId);
    expect(ended).toMatchObject({
      action: 'arrangements.endedEarly',
      payload: { endedOn: '2027-04-15', changes: { arrangementStatus: ['ACTIVE', 'ENDED'] } },
    });
    expect(JSON.stringify(ended)).not.toMatch(/250|overgenomen|Terug/);
  });

  test('A-5: ending tells the RHO and who owns it, not who did it', async () => {
    const arrangementId = await made();
    await manager().arrangements.endEarly({
      arrangementId,
      version: 1,
      endedOn: '2027-02-01',
      reason: 'De praktijk stopt',
      settlement: null,
    });
    const { q, t } = world.store.read;
    const told = (await q.select().from(t.notices)).filter(({ subjectId }) => subjectId === arrangementId);
    expect(new Set(told.map(({ personId }) => personId))).toEqual(
      new Set([
        world.actor('rhoNoord', 'rhoManager').personId,
        world.actor('noord', 'procurementOfficer').personId,
      ]),
    );
    expect(told).toMatchObject([{ kind: 'arrangementEnded', details: { on: '2027-02-01' } }, {}]);
    // Of the first quarter something can still be paid, of the second nothing was delivered.
    expect(await outcomeOf(pay(arrangementId, 100))).toBe('ok');
    expect(await outcomeOf(pay(arrangementId, 100, { quarter: '2027Q2' }))).toBe(
      'ARRANGEMENT_OUTSIDE_PERIOD',
    );
  });

  test('A-5: what was contracted and has not begun can be ended too', async () => {
    world.setNow(new Date('2026-12-10T10:00:00.000Z'));
    const arrangementId = await made({ status: 'CONTRACTED' });
    const end = (endedOn: string) =>
      manager().arrangements.endEarly({
        arrangementId,
        version: 1,
        endedOn,
        reason: 'De praktijk begint niet',
        settlement: { amountCents: 50_000, reference: 'Afkoop', paidOn: '2026-12-10' },
      });
    expect(await outcomeOf(end('2026-11-18'))).toBe('DATE_BEFORE_PREVIOUS_STEP');
    const view = await end('2026-12-09');
    expect(view.payments).toMatchObject([{ kind: 'SETTLEMENT', quarter: '2027Q1', amountCents: 50_000 }]);
    expect(view.quarters.map(({ hasBegun }) => hasBegun)).toEqual([false, false]);
  });

  test('A-5: an evaluation keeps what was paid in all, and nothing moves after it', async () => {
    const arrangementId = await made({ status: 'ENDED' });
    await pay(arrangementId, 1_000_000);
    await pay(arrangementId, 500_001, { quarter: '2027Q2' });
    const evaluation = {
      arrangementId,
      version: 3,
      outcome: 'PARTLY',
      placesReached: 60,
      words: 'Zestig plekken in plaats van honderd',
      lesson: 'Begin met een vaste waarnemer',
    } as const;
    expect(await outcomeOf(officer().arrangements.evaluate({ ...evaluation, version: 2 }))).toBe(
      'STALE_VERSION',
    );
    const view = await officer().arrangements.evaluate(evaluation);
    expect(view).toMatchObject({
      status: 'EVALUATED',
      // 15.000,01 euro over sixty places: 250,00 and a sixtieth of a cent.
      evaluation: { paidCents: 1_500_001, centsPerPlace: 25_000, placesReached: 60, outcome: 'PARTLY' },
    });
    expect(await outcomeOf(pay(arrangementId, 1))).toBe('ARRANGEMENT_NOT_RUNNING');
    expect(await outcomeOf(officer().arrangements.evaluate({ ...evaluation, version: 4 }))).toBe(
      'ARRANGEMENT_STEP_NOT_ALLOWED',
    );
    const seen = await rho().arrangements.running({ arrangementId });
    expect(seen.evaluation).toMatchObject({ outcome: 'PARTLY', evaluatedBy: null });
    const last = (await eventsOf(arrangementId)).at(-1);
    expect(last).toMatchObject({
      action: 'arrangements.evaluated',
      payload: { outcome: 'PARTLY', changes: { arrangementStatus: ['ENDED', 'EVALUATED'] } },
    });
  });

  test('A-5: places that were not counted have no cost per place', async () => {
    const arrangementId = await made({ status: 'ENDED' });
    const view = await officer().arrangements.evaluate({
      arrangementId,
      version: 1,
      outcome: 'NOT_REACHED',
      placesReached: null,
      words: 'De praktijk is niet begonnen',
      lesson: '',
    });
    expect(view.evaluation).toMatchObject({ placesReached: null, centsPerPlace: null, paidCents: 0 });
  });
});
