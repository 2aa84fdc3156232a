import { insertCeiling } from '@regiovast/db/arrangements/budget-ceilings';
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

describe.each(ENGINES)('running an arrangement on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    await makeBudgets(world);
  });
  afterAll(() => world.discard());
  beforeEach(() => beginAnew(world));

  const officer = () => world.as('noord', 'procurementOfficer');
  const rho = () => world.as('rhoNoord', 'rhoCoordinator');
  const made = (wishes?: ArrangementWishes) => makeRunning(world, wishes);
  const pay = (arrangementId: string, amountCents: number, change?: object) =>
    payNorth(world, arrangementId, amountCents, change);
  const report = (change: object = {}) => ({
    quarter: '2027Q1',
    state: 'ON_TRACK' as const,
    words: 'Het spreekuur is ruimer',
    placesReached: 40,
    evidence: '',
    seenVersion: null,
    ...change,
  });
  const eventsOf = (arrangementId: string) => trailOf(world, arrangementId);
  const budget = (year: number) => budgetOfNorth(world, year);
  const lower = (year: number, ceilingCents: number) =>
    world.store.transaction((tx) =>
      insertCeiling(tx, {
        insurerId: world.organisationIds.noord,
        year,
        ceilingCents,
        reason: 'Bijgesteld',
        recordedAt: '2027-04-01T09:00:00.000Z',
        recordedBy: world.actor('noord', 'procurementManager').personId,
      }),
    );

  test('A-5: per quarter planned, delivered, paid and left; both parties see the same money', async () => {
    const arrangementId = await made();
    await pay(arrangementId, 530_000);
    await rho().arrangements.recordResult({ arrangementId, ...report() });
    const view = await officer().arrangements.running({ arrangementId });
    expect(view.quarters).toMatchObject([
      {
        quarter: '2027Q1',
        plannedCents: 1_530_000,
        realisedCents: null,
        paidCents: 530_000,
        leftCents: 1_000_000,
        paymentDueOn: '2027-04-30',
        isPaymentLate: false,
        resultDueOn: '2027-04-21',
        isResultLate: false,
        hasBegun: true,
      },
      { quarter: '2027Q2', paidCents: 0, leftCents: 1_530_000, paymentDueOn: '2027-07-30', hasBegun: true },
    ]);
    expect(view.totals).toEqual({
      plannedCents: 3_060_000,
      realisedCents: null,
      paidCents: 530_000,
      leftCents: 2_530_000,
      contractLeftCents: 2_530_000,
    });
    expect(view).toMatchObject({
      paymentDueDays: 30,
      isReviewDue: false,
      evaluation: null,
      results: [
        { state: 'ON_TRACK', placesReached: 40, organisationName: 'RHO Proef Noord', reportedBy: null },
      ],
    });
    expect(view.payments[0]?.recordedBy).toBe(world.actor('noord', 'procurementOfficer').name);
    const seen = await rho().arrangements.running({ arrangementId });
    expect(seen.quarters).toEqual(view.quarters);
    expect(seen.totals).toEqual(view.totals);
    expect(seen.payments[0]?.recordedBy).toBeNull();
    expect(seen.results[0]?.reportedBy).toBe(world.actor('rhoNoord', 'rhoCoordinator').name);
    expect(seen.can.recordPayment).toEqual({ can: false, because: ['NOT_ALLOWED'] });
  });

  test('A-5, S-2: a payment leaves one event without an amount or its reference', async () => {
    const arrangementId = await made();
    await pay(arrangementId, 123_456, { reference: 'Geheim 7' });
    const events = await eventsOf(arrangementId);
    expect(events).toMatchObject([
      {
        action: 'arrangements.paymentRecorded',
        payload: { kind: 'PAYMENT', quarter: '2027Q1', paidOn: ON },
      },
    ]);
    expect(JSON.stringify(events)).not.toMatch(/123.?456|Geheim/);
  });

  test('A-5: paid to the last cent of the contract and not one more', async () => {
    const arrangementId = await made();
    await pay(arrangementId, 2_000_000);
    expect(await answerOrRefusal(pay(arrangementId, 1_060_001))).toEqual({
      code: 'PAYMENT_ABOVE_CONTRACT',
      leftCents: 1_060_000,
    });
    expect((await pay(arrangementId, 1_060_000, { quarter: '2027Q2' })).totals.contractLeftCents).toBe(0);
    expect(await outcomeOf(pay(arrangementId, 1))).toBe('PAYMENT_ABOVE_CONTRACT');
  });

  test('A-5: the same invoice from two browsers at once is paid once', async () => {
    const arrangementId = await made();
    const same = { reference: 'F-dezelfde' };
    const outcomes = await Promise.all([1, 2, 3].map(() => outcomeOf(pay(arrangementId, 100_000, same))));
    expect(outcomes.toSorted()).toEqual(['PAYMENT_REFERENCE_TAKEN', 'PAYMENT_REFERENCE_TAKEN', 'ok']);
    const { totals } = await officer().arrangements.running({ arrangementId });
    expect(totals.paidCents).toBe(100_000);
    expect(await eventsOf(arrangementId)).toHaveLength(1);
  });

  test('A-5: many payments at once never pass the contract', async () => {
    const arrangementId = await made();
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => outcomeOf(pay(arrangementId, 1_000_000))),
    );
    expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(3);
    const { totals } = await officer().arrangements.running({ arrangementId });
    expect(totals.paidCents).toBe(3_000_000);
  });

  test('A-4: what is paid within the plan needs no room; above the plan of a year it must fit, with the numbers', async () => {
    const period = { periodFrom: '2027-01-01', periodTo: '2028-06-30' };
    const arrangementId = await made(period);
    expect((await budget(2027)).contractedCents).toBe(3_060_000);
    await lower(2027, 3_000_000);
    await pay(arrangementId, 1_530_000);
    expect(await budget(2027)).toMatchObject({ contractedCents: 1_530_000, paidCents: 1_530_000 });
    // Nothing is planned in 2028: whatever is paid for it takes of that year.
    await lower(2028, 500_000);
    const in2028 = { quarter: '2028Q1' };
    expect(await answerOrRefusal(pay(arrangementId, 500_001, in2028))).toEqual({
      code: 'BUDGET_EXCEEDED',
      year: '2028',
      askedCents: 500_001,
      freeCents: 500_000,
      ceilingCents: 500_000,
    });
    await pay(arrangementId, 500_000, in2028);
    expect((await budget(2028)).paidCents).toBe(500_000);
    await lower(2027, CEILING);
    await lower(2028, CEILING);
  });

  test.each(['DRAFT', 'PROPOSED', 'ASSESSED_POSITIVE', 'AGREED', 'EVALUATED', 'WITHDRAWN'] as const)(
    'A-5: nothing is paid or reported of an arrangement in %s',
    async (status) => {
      const arrangementId = await made({ status });
      expect(await outcomeOf(pay(arrangementId, 1))).toBe('ARRANGEMENT_NOT_RUNNING');
      const reported = officer().arrangements.recordResult({ arrangementId, ...report() });
      expect(await outcomeOf(reported)).toBe('ARRANGEMENT_NOT_RUNNING');
    },
  );

  test('A-5: refused payments change nothing', async () => {
    const arrangementId = await made();
    expect(await outcomeOf(pay(arrangementId, 1, { quarter: '2026Q4' }))).toBe('ARRANGEMENT_OUTSIDE_PERIOD');
    expect(await outcomeOf(pay(arrangementId, 1, { paidOn: '2027-04-21' }))).toBe('DATE_IN_FUTURE');
    expect(await outcomeOf(pay(arrangementId, 0))).toBe('BAD_REQUEST');
    expect(await outcomeOf(pay(arrangementId, -1))).toBe('BAD_REQUEST');
    expect(await outcomeOf(pay(arrangementId, 1.5))).toBe('BAD_REQUEST');
    expect(await eventsOf(arrangementId)).toEqual([]);
  });

  test('A-5, S-3: a result is reported by either party, and who was second sees both', async () => {
    const arrangementId = await made();
    await officer().arrangements.recordResult({ arrangementId, ...report() });
    const late = report({ state: 'AT_RISK', words: 'De waarnemer is weg' });
    expect(await outcomeOf(rho().arrangements.recordResult({ arrangementId, ...late }))).toBe(
      'STALE_VERSION',
    );
    const view = await rho().arrangements.recordResult({ arrangementId, ...late, seenVersion: 1 });
    expect(view.results).toMatchObject([
      { state: 'AT_RISK', version: 2, words: 'De waarnemer is weg', organisationName: 'RHO Proef Noord' },
    ]);
    const [, changed] = await eventsOf(arrangementId);
    expect(changed).toMatchObject({
      action: 'arrangements.resultRecorded',
      payload: { quarter: '2027Q1', changes: { progressState: ['ON_TRACK', 'AT_RISK'] } },
    });
    expect(JSON.stringify(await eventsOf(arrangementId))).not.toMatch(/waarnemer|spreekuur/);
  });

  test('A-5: what is reached, or is not, is shown by something; a quarter to come has no result', async () => {
    const arrangementId = await made({ periodTo: '2027-12-31' });
    const outcome = (change: object) =>
      outcomeOf(officer().arrangements.recordResult({ arrangementId, ...report(change) }));
    for (const state of ['REACHED', 'NOT_REACHED'])
      expect(await outcome({ state })).toBe('ARRANGEMENT_EVIDENCE_MISSING');
    expect(await outcome({ quarter: '2027Q3' })).toBe('DATE_IN_FUTURE');
    expect(await outcome({ quarter: '2028Q1' })).toBe('ARRANGEMENT_OUTSIDE_PERIOD');
    expect(await outcome({ state: 'REACHED', evidence: 'Brief van 3 april' })).toBe('ok');
  });

  test('C-1, C-6: who is no party finds nothing; the RHO pays, ends and evaluates nothing', async () => {
    const arrangementId = await made();
    const other = world.as('zuid', 'procurementManager').arrangements;
    expect(await outcomeOf(other.running({ arrangementId }))).toBe('NOT_FOUND');
    expect(await outcomeOf(other.recordResult({ arrangementId, ...report() }))).toBe('NOT_FOUND');
    const payment = { arrangementId, quarter: '2027Q1', amountCents: 1, reference: 'F', paidOn: ON };
    expect(await outcomeOf(other.recordPayment(payment))).toBe('NOT_FOUND');
    expect(await outcomeOf(world.as('rhoZuid', 'rhoManager').arrangements.running({ arrangementId }))).toBe(
      'NOT_FOUND',
    );
    expect(await outcomeOf(rho().arrangements.recordPayment(payment))).toBe('NOT_ALLOWED');
  });
});
