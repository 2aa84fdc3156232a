import { insertCeiling } from '@regiovast/db/arrangements/budget-ceilings';
import { findYearsOfInsurer } from '@regiovast/db/arrangements/budget-years';
import { sumBudgetYears } from '@regiovast/db/arrangements/portfolio';
import { updateArrangement } from '@regiovast/db/arrangements/write-arrangements';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { ARRANGEMENT_STATUSES } from '@regiovast/domain/arrangements/arrangement-statuses';
import { budgetOf, usedCentsOf } from '@regiovast/domain/arrangements/budget';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeArrangement, makeBudgets } from '../testing/make-arrangement.ts';
import { makePayment } from '../testing/make-payment.ts';
import { makeTestWorld, outcomeOf, type TestWorld } from '../testing/test-world.ts';

describe.each(ENGINES)('portfolio and impact on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
    await makeBudgets(world);
  });
  afterEach(() => world.discard());

  const viewer = () => world.as('noord', 'insurerViewer');
  const portfolio = (year = 2027) => viewer().arrangements.portfolio({ year });
  const impact = (arrangementId: string) => viewer().arrangements.impact({ arrangementId });

  test('A-4: the sums of the database are those of the rules, in every status and with payments', async () => {
    for (const status of ARRANGEMENT_STATUSES) {
      const { arrangementId } = await makeArrangement(world, 'noord', { status, fixedCents: 1_234_567 });
      if (['CONTRACTED', 'ACTIVE', 'ENDED', 'EVALUATED'].includes(status)) {
        await makePayment(world, arrangementId, { quarter: '2027Q1', amountCents: 777_777 });
        // Of a year in which nothing is planned, and more than was planned.
        await makePayment(world, arrangementId, { quarter: '2028Q1', amountCents: 99 });
      }
    }
    const { read } = world.store;
    const rows = await findYearsOfInsurer(read, world.organisationIds.noord);
    const { years, byRegion, byType, byCourse } = await portfolio();
    for (const year of [2027, 2028]) {
      const expected = budgetOf(
        year,
        100_000_000,
        rows.filter((row) => row.year === year),
      );
      expect(years.find((one) => one.year === year)).toEqual(expected);
      const { ceilingCents: _, freeCents: __, ...parts } = expected;
      expect(
        (await sumBudgetYears(read, world.organisationIds.noord)).find((one) => one.year === year),
      ).toEqual(parts);
    }
    // ASSESSED_POSITIVE and AGREED whole, CONTRACTED, ACTIVE and ENDED what is left and what was paid, EVALUATED paid.
    const whole = 2 * (1_234_567 + 330_000);
    const of2027 = years.find(({ year }) => year === 2027);
    expect(of2027).toMatchObject({
      committedCents: 2 * whole,
      contractedCents: 3 * (whole - 777_777),
      paidCents: 4 * 777_777,
    });
    for (const rowsOf of [byRegion, byType, byCourse]) {
      const used = rowsOf.reduce((sum, { usedCents }) => sum + usedCents, 0);
      expect(used).toBe(of2027 && usedCentsOf(of2027));
    }
    expect(byRegion.map(({ code, arrangements }) => [code, arrangements])).toEqual([['ZK09', 6]]);
  });

  test('A-4: an impact is the budget without the arrangement, and what it asks', async () => {
    await makeArrangement(world, 'noord', { status: 'AGREED', fixedCents: 10_000_000 });
    const draft = await makeArrangement(world, 'noord', { fixedCents: 5_000_000 });
    const view = await impact(draft.arrangementId);
    expect(view.standing).toBe('asking');
    expect(view.years).toEqual([
      {
        year: 2027,
        ceilingCents: 100_000_000,
        committedCents: 20_660_000,
        contractedCents: 0,
        paidCents: 0,
        ownCents: draft.totalCents,
        freeCents: 100_000_000 - 20_660_000 - draft.totalCents,
      },
    ]);
    const { proposals } = await portfolio();
    expect(proposals.map(({ id, totalCents }) => [id, totalCents])).toEqual([
      [draft.arrangementId, draft.totalCents],
    ]);
  });

  test('A-4: an arrangement that has its room is not counted twice, and one that ended early gives the rest back', async () => {
    const agreed = await makeArrangement(world, 'noord', { status: 'AGREED' });
    const ended = await makeArrangement(world, 'noord', { status: 'ENDED' });
    await makePayment(world, ended.arrangementId, { quarter: '2027Q1', amountCents: 1_000 });
    await world.store.transaction((tx) =>
      updateArrangement(tx, ended.arrangementId, 1, { endedOn: '2027-02-28' }),
    );
    const [ofAgreed] = (await impact(agreed.arrangementId)).years;
    expect([ofAgreed?.committedCents, ofAgreed?.paidCents, ofAgreed?.ownCents]).toEqual([
      0,
      1_000,
      agreed.totalCents,
    ]);
    const [ofEnded] = (await impact(ended.arrangementId)).years;
    expect([ofEnded?.ownCents, ofEnded?.freeCents]).toEqual([1_000, 100_000_000 - agreed.totalCents - 1_000]);
    const [year] = (await portfolio()).years.filter(({ year: one }) => one === 2027);
    expect(year?.freeCents).toBe(ofEnded?.freeCents);
  });

  test('A-4: a ceiling that was lowered later shows less than nothing free', async () => {
    const agreed = await makeArrangement(world, 'noord', { status: 'AGREED' });
    await world.store.transaction((tx) =>
      insertCeiling(tx, {
        insurerId: world.organisationIds.noord,
        year: 2027,
        ceilingCents: agreed.totalCents - 1,
        reason: 'Minder',
        recordedAt: '2026-11-02T09:00:00.000Z',
        recordedBy: world.actor('noord', 'procurementManager').personId,
      }),
    );
    expect((await portfolio()).years.find(({ year }) => year === 2027)?.freeCents).toBe(-1);
  });

  test('C-1: what another insurer has changes nothing, and is absent when asked for', async () => {
    await makeArrangement(world, 'noord', { status: 'ACTIVE' });
    const before = JSON.stringify([await portfolio(), await portfolio(2026)]);
    const theirs = await makeArrangement(world, 'zuid', { status: 'ACTIVE' });
    await makePayment(world, theirs.arrangementId, { quarter: '2027Q1', amountCents: 5 });
    expect(JSON.stringify([await portfolio(), await portfolio(2026)])).toBe(before);
    expect(await outcomeOf(impact(theirs.arrangementId))).toBe('NOT_FOUND');
  });

  test('A-8: the framework stands beside it, with the share as the insurer defines it', async () => {
    const { framework } = await portfolio();
    expect(framework.share).toBeNull();
    expect(framework.years.map(({ year, totalCents, shareCents }) => [year, totalCents, shareCents])).toEqual(
      [
        [2026, 587_700_000_000, null],
        [2027, 626_200_000_000, null],
        [2028, 650_600_000_000, null],
      ],
    );
    world.setNow(new Date('2026-11-20T10:00:00.000Z'));
    const share = { basisPoints: 2_150, definition: 'Marktaandeel' };
    await world.as('noord', 'procurementManager').arrangements.setTerms({
      startMonths: [1],
      noticeDays: 1,
      secondApprovalFromCents: null,
      paymentDueDays: 30,
      frameShare: share,
      validFrom: '2026-11-21',
      source: 's',
      reason: 'r',
      latest: 1,
    });
    expect((await portfolio()).framework.share).toBeNull();
    world.setNow(new Date('2026-11-21T10:00:00.000Z'));
    const later = (await portfolio()).framework;
    expect([later.share, later.years[0]?.shareCents]).toEqual([share, 126_355_500_000]);
  });
});
