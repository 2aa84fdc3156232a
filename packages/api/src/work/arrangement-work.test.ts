import { insertDecision } from '@regiovast/db/arrangements/decisions';
import { type ArrangementChange, updateArrangement } from '@regiovast/db/arrangements/write-arrangements';
import { ENGINES } from '@regiovast/db/testing/test-store';
import type { ArrangementStatus } from '@regiovast/domain/arrangements/arrangement-statuses';
import type { DecisionKind } from '@regiovast/domain/arrangements/arrangement-codes';
import type { Role } from '@regiovast/domain/people/organisation';
import type { WorkItem } from '@regiovast/domain/work/work-list.views';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { remindOfArrangements } from '../arrangements/remind-of-arrangements.ts';
import { type MadeArrangement, makeArrangement, makeBudgets } from '../testing/make-arrangement.ts';
import { makeKnownArrangements } from '../testing/known-arrangements.ts';
import { makeTestWorld, type OrganisationKey, type TestWorld, TODAY } from '../testing/test-world.ts';

type Who = readonly [OrganisationKey, Role];
const OFFICER: Who = ['noord', 'procurementOfficer'];
const MANAGER: Who = ['noord', 'procurementManager'];
const RHO: Who = ['rhoNoord', 'rhoManager'];
const EVERYBODY: readonly Who[] = [
  OFFICER,
  MANAGER,
  ['noord', 'insurerViewer'],
  ['zuid', 'procurementOfficer'],
  ['zuid', 'procurementManager'],
  ['rhoNoord', 'rhoCoordinator'],
  RHO,
  ['rhoNoord', 'rhoViewer'],
  ['rhoZuid', 'rhoManager'],
  ['ministry', 'ministryAnalyst'],
  ['platform', 'platformAdmin'],
];
const AT = '2026-11-10T09:00:00.000Z';

describe.each(ENGINES)('arrangements in my work, on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    await makeBudgets(world);
  });
  afterAll(() => world.discard());
  beforeEach(() => world.setNow(new Date(`${TODAY}T10:00:00.000Z`)));

  const itemsOf = async (who: Who, arrangementId: string): Promise<WorkItem[]> =>
    (await world.as(...who).work.mine({})).items.filter(
      ({ place }) => place.at === 'arrangement' && place.arrangementId === arrangementId,
    );
  /** For whom something of this arrangement waits, and what. */
  async function waiting(arrangementId: string): Promise<[string, WorkItem['kind']][]> {
    const found: [string, WorkItem['kind']][] = [];
    for (const who of EVERYBODY) {
      const { items, total } = await world.as(...who).work.mine({});
      expect((await world.as(...who).work.counts()).mine).toBe(total);
      for (const { kind, place } of items)
        if (place.at === 'arrangement' && place.arrangementId === arrangementId)
          found.push([who.join('/'), kind]);
    }
    return found;
  }
  const change = ({ arrangementId }: MadeArrangement, fields: ArrangementChange) =>
    world.store.transaction((tx) => updateArrangement(tx, arrangementId, 1, fields));
  const decided = (
    { arrangementId, versionId, contentSha256 }: MadeArrangement,
    kind: DecisionKind,
    [organisation, role]: Who,
  ) =>
    world.store.transaction((tx) =>
      insertDecision(tx, {
        id: world.deps.ids.next(),
        arrangementId,
        versionId: versionId ?? '',
        contentSha256: contentSha256 ?? '',
        kind,
        message: '',
        decidedAt: AT,
        decidedBy: world.actor(organisation, role).personId,
        organisationId: world.organisationIds[organisation],
      }),
    );
  const noticesOf = async ({ arrangementId }: MadeArrangement) => {
    const { q, t } = world.store.read;
    return (await q.select().from(t.notices)).filter(({ subjectId }) => subjectId === arrangementId);
  };

  test.each<[ArrangementStatus, [Who, WorkItem['kind']][]]>([
    ['DRAFT', []],
    ['PROPOSED', [[MANAGER, 'arrangementToApprove']]],
    ['ASSESSED_POSITIVE', [[RHO, 'arrangementToAgree']]],
    ['ASSESSED_NEGATIVE', []],
    ['AGREED', [[OFFICER, 'arrangementToContract']]],
    ['CONTRACTED', []],
    ['ACTIVE', []],
    ['ENDED', [[OFFICER, 'arrangementToEvaluate']]],
    ['EVALUATED', []],
    ['WITHDRAWN', []],
  ])('W-1: in %s it waits for %j', async (status, expected) => {
    const { arrangementId } = await makeArrangement(world, 'noord', { status });
    expect(await waiting(arrangementId)).toEqual(expected.map(([who, kind]) => [who.join('/'), kind]));
  });

  test('A-3, C-8: it waits for no manager who drafted it, nor for one who approved it already', async () => {
    const made = await makeArrangement(world, 'noord', { status: 'PROPOSED' });
    expect(await itemsOf(MANAGER, made.arrangementId)).toMatchObject([
      {
        kind: 'arrangementToApprove',
        dueOn: '2027-01-01',
        place: { tab: 'goedkeuring' },
        step: 'arrangements.decide',
        arrangement: { regionName: 'Groningen' },
        record: null,
        title: null,
      },
    ]);
    await decided(made, 'APPROVE', MANAGER);
    expect(await waiting(made.arrangementId)).toEqual([]);
    const drafted = await makeArrangement(world, 'noord', { status: 'PROPOSED' });
    await change(drafted, { createdBy: world.actor(...MANAGER).personId });
    expect(await waiting(drafted.arrangementId)).toEqual([]);
  });

  test.each(['RETURN', 'RHO_DECLINE'] as const)(
    'A-3: after %s the draft waits for who owns it',
    async (kind) => {
      const made = await makeArrangement(world, 'noord', { status: 'PROPOSED' });
      await decided(made, kind, kind === 'RETURN' ? MANAGER : RHO);
      await change(made, { status: 'DRAFT', proposedVersionId: null });
      expect(await waiting(made.arrangementId)).toEqual([[OFFICER.join('/'), 'arrangementReturned']]);
    },
  );

  test('C-1, W-1: what nobody at the insurer owns any more waits for its managers', async () => {
    const made = await makeArrangement(world, 'noord', { status: 'ENDED' });
    await change(made, { ownerId: world.actor('zuid', 'procurementOfficer').personId });
    expect(await waiting(made.arrangementId)).toEqual([[MANAGER.join('/'), 'arrangementToEvaluate']]);
  });

  test('A-5: a quarter that ended waits to be paid, by the day of the terms, until it is', async () => {
    const period = { periodFrom: '2027-01-01', periodTo: '2027-12-31' };
    const made = await makeArrangement(world, 'noord', { status: 'ACTIVE', ...period });
    const { arrangementId, quarterCents } = made;
    const pay = (quarter: string, amountCents: number) =>
      world.as(...OFFICER).arrangements.recordPayment({
        arrangementId,
        quarter,
        amountCents,
        reference: `F-${quarter}-${amountCents}`,
        paidOn: '2027-04-01',
      });
    world.setNow(new Date('2027-03-31T10:00:00.000Z'));
    expect(await itemsOf(OFFICER, arrangementId)).toEqual([]);
    world.setNow(new Date('2027-04-01T10:00:00.000Z'));
    expect(await waiting(arrangementId)).toEqual([[OFFICER.join('/'), 'arrangementPayment']]);
    expect(await itemsOf(OFFICER, arrangementId)).toMatchObject([
      { dueOn: '2027-04-30', count: 1, place: { tab: 'uitvoering' }, group: 'later' },
    ]);
    await pay('2027Q1', quarterCents - 1);
    expect(await itemsOf(OFFICER, arrangementId)).toHaveLength(1);
    await pay('2027Q1', 1);
    expect(await itemsOf(OFFICER, arrangementId)).toEqual([]);
    world.setNow(new Date('2027-08-01T10:00:00.000Z'));
    expect(
      (await itemsOf(OFFICER, arrangementId)).map(({ kind, dueOn, group }) => [kind, dueOn, group]),
    ).toEqual([
      ['arrangementReview', '2027-04-15', 'late'],
      ['arrangementPayment', '2027-07-30', 'late'],
    ]);
  });

  test('A-5: delivered less than planned is paid less', async () => {
    const made = await makeArrangement(world, 'noord', { status: 'ACTIVE' });
    const { arrangementId, lineIds } = made;
    world.setNow(new Date('2027-04-01T10:00:00.000Z'));
    await world.as(...OFFICER).arrangements.saveRealised({
      arrangementId,
      version: 1,
      cells: lineIds.map((lineId) => ({ lineId, quarter: '2027Q1', value: 0 })),
    });
    expect(await waiting(arrangementId)).toEqual([]);
  });

  test('A-5: a review waits from its day on, until somebody reported how it stands', async () => {
    const { arrangementId } = await makeArrangement(world, 'noord', { status: 'ACTIVE' });
    const review = async (now: string) => {
      world.setNow(new Date(now));
      return (await itemsOf(OFFICER, arrangementId)).filter(({ kind }) => kind === 'arrangementReview');
    };
    expect(await review('2027-04-14T10:00:00.000Z')).toEqual([]);
    expect(await review('2027-04-15T10:00:00.000Z')).toMatchObject([{ dueOn: '2027-04-15', group: 'today' }]);
    await world.as('rhoNoord', 'rhoCoordinator').arrangements.recordResult({
      arrangementId,
      quarter: '2027Q1',
      state: 'AT_RISK',
      words: 'Besproken',
      placesReached: null,
      evidence: '',
      seenVersion: null,
    });
    expect(await review('2027-04-16T10:00:00.000Z')).toEqual([]);
  });

  test('W-2: the owner is told once of a late payment and of a review, however often the job runs', async () => {
    const made = await makeArrangement(world, 'noord', { status: 'ACTIVE' });
    const remindOn = async (day: string) => {
      world.setNow(new Date(`${day}T10:00:00.000Z`));
      await remindOfArrangements(world.deps);
      await remindOfArrangements(world.deps);
      return (await noticesOf(made)).map(({ kind, details }) => [kind, details['quarter'] ?? details['on']]);
    };
    expect(await remindOn('2027-04-14')).toEqual([]);
    expect(await remindOn('2027-04-29')).toEqual([['arrangementReviewDue', '2027-04-15']]);
    expect(await remindOn('2027-04-30')).toEqual([
      ['arrangementReviewDue', '2027-04-15'],
      ['arrangementPaymentDue', '2027Q1'],
    ]);
    expect(await remindOn('2027-06-01')).toHaveLength(2);
    const told = await noticesOf(made);
    expect(new Set(told.map(({ personId }) => personId))).toEqual(
      new Set([world.actor(...OFFICER).personId]),
    );
    expect(JSON.stringify(told)).not.toMatch(/330.?000|1.?200.?000|Praktijkmanagement/);
  });

  test('C-1: who owns it but went to another insurer is told nothing', async () => {
    const made = await makeArrangement(world, 'noord', { status: 'ACTIVE' });
    await change(made, { ownerId: world.actor('zuid', 'procurementOfficer').personId });
    world.setNow(new Date('2027-05-15T10:00:00.000Z'));
    await remindOfArrangements(world.deps);
    expect(await noticesOf(made)).toEqual([]);
  });

  test('C-1, A-5: a follow request waits for the asked insurer, with no more than it was sent', async () => {
    const { followRequests } = await makeKnownArrangements(world);
    const [ofNoord, ofZuid] = followRequests;
    for (const who of EVERYBODY) {
      const { items } = await world.as(...who).work.mine({ kind: 'followToAnswer' });
      const isWorker = who[1] === 'procurementOfficer' || who[1] === 'procurementManager';
      const asked = { noord: ofZuid, zuid: ofNoord }[who[0] as 'noord' | 'zuid'];
      expect(items.map(({ place }) => place)).toEqual(
        isWorker && asked ? [{ at: 'follow', requestId: asked }] : [],
      );
    }
    const { items } = await world.as('zuid', 'procurementOfficer').work.mine({ kind: 'followToAnswer' });
    expect(items).toMatchObject([
      { arrangement: { number: 'MW-2026-noord', regionName: 'ZK09' }, record: null, plan: null, title: null },
    ]);
  });

  test('W-4: a mention waits until it is answered; for the RHO not when it was said before the offer', async () => {
    const made = await makeArrangement(world, 'noord', { status: 'AGREED' });
    const { arrangementId } = made;
    const mention = (text: string, audience: 'organisation' | 'everyone', who: Who) =>
      world.as(...OFFICER).work.addComment({
        subjectKind: 'arrangement',
        subjectId: arrangementId,
        text,
        audience,
        mentions: [world.actor(...who).personId],
      });
    await mention('Kijk je mee?', 'organisation', MANAGER);
    await mention('Klopt de einddatum?', 'everyone', RHO);
    expect(await itemsOf(MANAGER, arrangementId)).toMatchObject([
      { kind: 'mention', place: { tab: 'gesprek' } },
    ]);
    const ofRho = async () => (await itemsOf(RHO, arrangementId)).map(({ kind, place }) => [kind, place]);
    expect(await ofRho()).toEqual([['mention', { at: 'arrangement', arrangementId, tab: 'gesprek' }]]);
    await change(made, { offeredAt: '2026-11-20T09:00:00.000Z' });
    expect(await ofRho()).toEqual([]);
  });
});
