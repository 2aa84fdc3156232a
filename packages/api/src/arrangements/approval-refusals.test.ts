import { insertPurchaseTerms } from '@regiovast/db/arrangements/purchase-terms';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lookedAt, secondManager } from '../testing/approve-arrangement.ts';
import { eventsOf } from '../testing/log-case.ts';
import {
  type ArrangementWishes,
  makeArrangement,
  makeBudgets,
  type MadeArrangement,
  TEST_TERMS,
} from '../testing/make-arrangement.ts';
import { makeTestWorld, outcomeOf, type TestWorld, TODAY } from '../testing/test-world.ts';

const APPROVE = { outcome: 'APPROVE', message: '' } as const;
type Tx = Parameters<Parameters<TestWorld['store']['transaction']>[0]>[0];
type Row = Tx['t']['arrangements']['$inferSelect'];

describe.each(ENGINES)('A-3, A-4, C-8: what keeps an arrangement from its contract on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
    await makeBudgets(world);
  });
  afterEach(() => world.discard());

  const officer = () => world.as('noord', 'procurementOfficer');
  const manager = () => world.as('noord', 'procurementManager');
  const rho = () => world.as('rhoNoord', 'rhoManager');
  const made = (wishes?: ArrangementWishes) => makeArrangement(world, 'noord', wishes);
  const actionsOf = async ({ arrangementId }: MadeArrangement) =>
    (await eventsOf(world, arrangementId)).map(({ action }) => action);
  /** Changes the one arrangement of a test behind the back of the procedures. */
  const changeRow = (change: Partial<Row>) =>
    world.store.transaction(({ q, t }) => q.update(t.arrangements).set(change));

  test.each([
    ['an amount', ({ q, t }: Tx) => q.update(t.arrangementAmounts).set({ plannedCents: 1_200_001 })],
    [
      'a break-even count',
      async ({ q, t }: Tx) => {
        const rows = await q.select().from(t.arrangementLines);
        await q.delete(t.arrangementAmounts);
        await q.delete(t.arrangementLines);
        await q
          .insert(t.arrangementLines)
          .values(rows.map((row) => ({ ...row, breakEvenPatients: row.breakEvenPatients && 2_101 })));
      },
    ],
    ['the result obligation', ({ q, t }: Tx) => q.update(t.arrangements).set({ resultObligation: 'Minder' })],
    ['the period', ({ q, t }: Tx) => q.update(t.arrangements).set({ periodTo: '2027-07-31' })],
    [
      'the frozen text',
      async ({ q, t }: Tx) => {
        const [row] = await q.select().from(t.arrangementVersions);
        const content = row?.content.replace('1200000', '1200001') ?? '';
        await q.update(t.arrangementVersions).set({ content });
      },
    ],
    ['the frozen total', ({ q, t }: Tx) => q.update(t.arrangementVersions).set({ totalCents: 1 })],
  ] as const)(
    'C-8: %s changed behind the back: no approval, agreement or contract, but a return',
    async (_name, change) => {
      const arrangement = await made({ status: 'PROPOSED' });
      await world.store.transaction(async (tx) => {
        await change(tx);
      });
      const seen = lookedAt(arrangement);
      expect(await outcomeOf(manager().arrangements.decide({ ...seen, ...APPROVE }))).toBe(
        'ARRANGEMENT_VERSION_DIFFERS',
      );
      await changeRow({ status: 'ASSESSED_POSITIVE', offeredAt: '2026-11-19T09:00:00.000Z' });
      const agree = { ...seen, answer: 'RHO_AGREE', message: '' } as const;
      expect(await outcomeOf(rho().arrangements.answerOffer(agree))).toBe('ARRANGEMENT_VERSION_DIFFERS');
      await changeRow({ status: 'AGREED' });
      const { arrangementId } = arrangement;
      const contract = { arrangementId, version: 1, reference: 'C', contractedOn: TODAY };
      expect(await outcomeOf(officer().arrangements.contract(contract))).toBe('ARRANGEMENT_VERSION_DIFFERS');
      expect(await eventsOf(world, arrangementId)).toEqual([]);
      await changeRow({ status: 'PROPOSED', offeredAt: null });
      const back = { ...seen, outcome: 'RETURN', message: 'Klopt niet' } as const;
      expect(await outcomeOf(manager().arrangements.decide(back))).toBe('ok');
    },
  );

  test('C-8: another hash than that of the version is not what was looked at; another’s name may change', async () => {
    const arrangement = await made({ status: 'PROPOSED' });
    const seen = lookedAt(arrangement);
    const other = { ...seen, contentSha256: 'b'.repeat(64) };
    expect(await outcomeOf(manager().arrangements.decide({ ...other, ...APPROVE }))).toBe(
      'ARRANGEMENT_VERSION_DIFFERS',
    );
    await world.store.transaction(({ q, t }) => q.update(t.practices).set({ name: 'Nieuwe naam' }));
    expect(await outcomeOf(manager().arrangements.decide({ ...seen, ...APPROVE }))).toBe('ok');
  });

  test('A-4: an approval above the ceiling is refused with the numbers, and nothing is written', async () => {
    const { totalCents } = await made({ status: 'AGREED' });
    const arrangement = await made({ status: 'PROPOSED', fixedCents: 49_000_000 });
    const asked = arrangement.totalCents;
    const second = await secondManager(world);
    await second.arrangements.decide({ ...lookedAt(arrangement), ...APPROVE });
    const attempt = manager().arrangements.decide({ ...lookedAt(arrangement), ...APPROVE });
    await expect(attempt).rejects.toMatchObject({
      cause: {
        code: 'BUDGET_EXCEEDED',
        details: {
          year: '2027',
          askedCents: asked,
          freeCents: 100_000_000 - totalCents,
          ceilingCents: 100_000_000,
        },
      },
    });
    expect(await actionsOf(arrangement)).toEqual(['arrangements.approved']);
    const view = await manager().arrangements.approval({ arrangementId: arrangement.arrangementId });
    expect(view.versions[0]?.decisions).toHaveLength(1);
    expect(view.budget).toMatchObject([{ code: 'BUDGET_EXCEEDED' }]);
  });

  test('A-3: nothing is submitted that is not complete; the view names all at once, the refusal the first', async () => {
    const arrangement = await made({ periodFrom: '2026-12-01', periodTo: '2027-06-30' });
    const { arrangementId } = arrangement;
    await changeRow({ reviewOn: null, whyHere: '' });
    const view = await officer().arrangements.approval({ arrangementId });
    expect(view.missing?.map(({ piece, tab }) => [piece, tab])).toEqual([
      ['start', 'frame'],
      ['reviewOn', 'frame'],
      ['whyHere', 'priority'],
    ]);
    expect(view.can.submit).toEqual({ can: false, because: ['ARRANGEMENT_INCOMPLETE'] });
    expect(view.shift).toMatchObject({
      periodFrom: '2027-01-01',
      periodTo: '2027-09-30',
      quarters: 1,
      years: [{ year: 2027, nowCents: arrangement.totalCents, thenCents: arrangement.totalCents }],
    });
    await expect(officer().arrangements.submit({ arrangementId, version: 1 })).rejects.toMatchObject({
      cause: {
        code: 'ARRANGEMENT_START_IMPOSSIBLE',
        details: { date: '2026-12-01', first: '2027-01-01' },
      },
    });
    const { shift } = view;
    if (!shift) throw new Error('the start is impossible');
    const { periodFrom, periodTo, reviewOn } = shift;
    const period = { periodFrom, periodTo, reviewOn, moveAmounts: true };
    await officer().arrangements.setFrame({ arrangementId, version: 1, ...period });
    expect((await officer().arrangements.approval({ arrangementId })).shift).toBeNull();
    expect(await outcomeOf(officer().arrangements.submit({ arrangementId, version: 2 }))).toBe(
      'ARRANGEMENT_INCOMPLETE',
    );
    expect(await outcomeOf(officer().arrangements.submit({ arrangementId, version: 1 }))).toBe(
      'STALE_VERSION',
    );
  });

  test('A-3: submitted in time it may wait for approval within the notice, but does not begin in the past', async () => {
    world.setNow(new Date('2026-12-04T10:00:00.000Z'));
    const { arrangementId } = await made();
    const { versions } = await officer().arrangements.submit({ arrangementId, version: 1 });
    const [version] = versions;
    const seen = { arrangementId, versionId: version?.id ?? '', contentSha256: version?.contentSha256 ?? '' };
    world.setNow(new Date('2027-01-02T10:00:00.000Z'));
    expect(await outcomeOf(manager().arrangements.decide({ ...seen, ...APPROVE }))).toBe(
      'ARRANGEMENT_START_IMPOSSIBLE',
    );
    world.setNow(new Date('2026-12-31T10:00:00.000Z'));
    expect((await manager().arrangements.decide({ ...seen, ...APPROVE })).status).toBe('ASSESSED_POSITIVE');
  });

  test('A-3: the RHO agrees and both sign up to the first day; a copy or another offer is the way on', async () => {
    const offered = await made({ status: 'ASSESSED_POSITIVE' });
    const agreed = await made({ status: 'AGREED' });
    const { arrangementId } = agreed;
    const contract = { arrangementId, version: 1, reference: 'C' };
    world.setNow(new Date('2027-01-02T10:00:00.000Z'));
    const answer = { ...lookedAt(offered), message: 'Te laat' };
    expect(await outcomeOf(rho().arrangements.answerOffer({ ...answer, answer: 'RHO_AGREE' }))).toBe(
      'ARRANGEMENT_START_PASSED',
    );
    await expect(
      officer().arrangements.contract({ ...contract, contractedOn: '2027-01-02' }),
    ).rejects.toMatchObject({
      cause: {
        code: 'ARRANGEMENT_START_IMPOSSIBLE',
        details: { date: '2027-01-01', first: '2027-04-01' },
      },
    });
    expect([...(await actionsOf(offered)), ...(await actionsOf(agreed))]).toEqual([]);
    expect((await rho().arrangements.answerOffer({ ...answer, answer: 'RHO_DECLINE' })).status).toBe('DRAFT');
    const late = await made({ status: 'AGREED' });
    const signed = { ...contract, arrangementId: late.arrangementId, contractedOn: '2027-01-01' };
    expect((await officer().arrangements.contract(signed)).status).toBe('CONTRACTED');
    await officer().arrangements.withdraw({ arrangementId, version: 1, reason: 'Niet op tijd getekend' });
    const copy = { arrangementId, title: 'Later', periodFrom: '2027-04-01' };
    expect((await officer().arrangements.duplicate(copy)).status).toBe('DRAFT');
  });

  test('A-3: the mandate table is that of the day of the approval', async () => {
    const arrangement = await made({ status: 'PROPOSED' });
    await world.store.transaction((tx) =>
      insertPurchaseTerms(tx, {
        insurerId: world.organisationIds.noord,
        validFrom: '2026-11-20',
        source: 'Mandaatregeling',
        reason: 'Strenger',
        recordedAt: '2026-11-19T08:00:00.000Z',
        recordedBy: world.actor('noord', 'procurementManager').personId,
        terms: { ...TEST_TERMS, secondApprovalFromCents: 100 },
      }),
    );
    world.setNow(new Date('2026-11-20T10:00:00.000Z'));
    const view = await manager().arrangements.decide({ ...lookedAt(arrangement), ...APPROVE });
    expect(view).toMatchObject({ status: 'PROPOSED', mandate: { approvals: 2, secondFromCents: 100 } });
  });

  test.each([
    ['closed', ({ q, t }: Tx) => q.update(t.practices).set({ closedOn: '2026-11-01' })],
    ['moved out of the region', ({ q, t }: Tx) => q.update(t.practices).set({ municipalityCode: 'GM0935' })],
    [
      'of another RHO',
      ({ q, t }: Tx) => q.update(t.arrangements).set({ rhoId: world.organisationIds.rhoZuid }),
    ],
  ])('A-1, C-1: what is for a practice that is %s by now is not submitted', async (_name, change) => {
    const { arrangementId } = await made();
    await world.store.transaction(async (tx) => void (await change(tx)));
    expect(await outcomeOf(officer().arrangements.submit({ arrangementId, version: 1 }))).toBe(
      'ARRANGEMENT_BENEFICIARY_WRONG',
    );
  });

  test('S-5: a review or an outcome at the end of the calendar is copied and shown, not broken on', async () => {
    const { arrangementId } = await made({ periodFrom: '2026-01-01', periodTo: '2027-06-30' });
    const last = '2200-12-31';
    await officer().arrangements.setFrame({ arrangementId, version: 1, reviewOn: last, expectedOn: last });
    expect((await officer().arrangements.approval({ arrangementId })).shift).toMatchObject({
      reviewOn: last,
    });
    const copy = { arrangementId, title: 'Later', periodFrom: '2100-12-31' };
    expect(await officer().arrangements.duplicate(copy)).toMatchObject({ reviewOn: last, expectedOn: last });
  });
});
