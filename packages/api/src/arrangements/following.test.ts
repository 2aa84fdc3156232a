import { ENGINES } from '@regiovast/db/testing/test-store';
import { runRaw } from '@regiovast/db/testing/run-raw';
import { ARRANGEMENT_STATUSES } from '@regiovast/domain/arrangements/arrangement-statuses';
import { formatEuro } from '@regiovast/domain/kernel/euro-format';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { eventsOf } from '../testing/log-case.ts';
import { type ArrangementWishes, makeArrangement, makeBudgets } from '../testing/make-arrangement.ts';
import { makeFollowRequest } from '../testing/make-follow-request.ts';
import { makePayment } from '../testing/make-payment.ts';
import { makeTestWorld, outcomeOf, type TestWorld } from '../testing/test-world.ts';

describe.each(ENGINES)('A-5, C-1: following between insurers on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());

  const asker = () => world.as('noord', 'procurementOfficer').arrangements;
  const asked = () => world.as('zuid', 'procurementManager').arrangements;
  const zuid = () => world.organisationIds.zuid;
  const make = (wishes: ArrangementWishes = {}) =>
    makeArrangement(world, 'noord', { status: 'CONTRACTED', ...wishes });
  /** Everything the asked insurer can get of requests, as bytes. */
  const everythingSeen = async (requestId: string) =>
    JSON.stringify([
      await asked().followRequests({}),
      await asked().followRequest({ requestId }),
      await world.as('zuid', 'procurementManager').work.notices({}),
    ]);
  const ask = async (arrangementId: string) => {
    const view = await asker().askToFollow({ arrangementId, insurerIds: [zuid()] });
    const [request] = view.requests;
    if (!request) throw new Error('the request is there');
    return { view, request };
  };
  const noticesOf = async (kind: string) => {
    const { q, t } = world.store.read;
    return (await q.select().from(t.notices)).filter((row) => row.kind === kind);
  };

  test('the asked insurer gets the payload and nothing else; one event, and its workers are told', async () => {
    const made = await make();
    const { view, request } = await ask(made.arrangementId);
    expect(view.others).toEqual([]);
    expect(request).toMatchObject({ insurer: { id: zuid(), name: 'Verzekeraar Zuid' }, state: 'UNKNOWN' });
    const read = await asked().followRequest({ requestId: request.id });
    expect(read.payload).toEqual({ requestId: request.id, ...view.preview });
    expect(Object.keys(read.payload).sort()).toEqual([
      'insurerName',
      'nature',
      'number',
      'periodFrom',
      'periodTo',
      'region',
      'requestId',
      'resultObligation',
      'type',
    ]);
    const events = await eventsOf(world, made.arrangementId);
    expect(events.map(({ action }) => action)).toEqual(['arrangements.followAsked']);
    const told = await noticesOf('followAsked');
    expect(told.map(({ personId }) => personId).sort()).toEqual(
      [world.actor('zuid', 'procurementOfficer'), world.actor('zuid', 'procurementManager')]
        .map(({ personId }) => personId)
        .sort(),
    );
    for (const { details } of told)
      expect(Object.keys(details).sort()).toEqual(['arrangementNumber', 'regionCode']);
  });

  test('C-1: no amount, price, title, practice or person of the arrangement is among what it sees', async () => {
    const made = await make({ fixedCents: 1_234_567 });
    const { arrangements, practices } = world.store.read.t;
    const [row] = await world.store.read.q.select().from(arrangements);
    const practice = (await world.store.read.q.select().from(practices)).find(
      ({ id }) => id === row?.practiceId,
    );
    await runRaw(
      world.store,
      `update arrangements set result_obligation = '${practice?.name} blijft open voor € 12.345,67 per kwartaal'`,
    );
    const { request } = await ask(made.arrangementId);
    const seen = await everythingSeen(request.id);
    const secrets = [
      made.arrangementId,
      practice?.name ?? '?',
      practice?.id ?? '?',
      row?.title ?? '?',
      world.actor('noord', 'procurementOfficer').personId,
      world.actor('noord', 'procurementOfficer').name,
      world.organisationIds.rhoNoord,
    ];
    for (const secret of secrets) expect(seen).not.toContain(secret);
    // Ids, hashes and instants are digits too; what is written is in the payload.
    const { payload } = await asked().followRequest({ requestId: request.id });
    const written = JSON.stringify({ ...payload, requestId: '', number: '' });
    for (const cents of [1_234_567, 330_000, 1_100, made.quarterCents, made.totalCents]) {
      expect(written).not.toContain(String(cents));
      for (const locale of ['nl', 'en'] as const)
        expect(seen).not.toContain(formatEuro(cents, locale).replace(/^\D+/, ''));
    }
    expect(seen).toContain('[naam afgeschermd] blijft open voor [bedrag afgeschermd] per kwartaal');
  });

  test('C-1, S-10: whatever its insurer does afterwards changes not one byte for the other', async () => {
    await makeBudgets(world);
    const made = await make({ status: 'ACTIVE', periodFrom: '2026-10-01', periodTo: '2027-06-30' });
    const { arrangementId } = made;
    const { request } = await ask(arrangementId);
    const before = await everythingSeen(request.id);
    await makePayment(world, arrangementId, { quarter: '2027Q1', amountCents: 12_345 });
    const { version } = await asker().get({ arrangementId });
    const [lineId] = made.lineIds;
    await asker().saveRealised({
      arrangementId,
      version,
      cells: [{ lineId, quarter: '2026Q4', value: 777_700 }],
    });
    await runRaw(
      world.store,
      `update arrangements set title = 'Ander', result_obligation = 'Ander', nature = 'TEMPORARY', type = 'INNOVATION', period_to = '2027-09-30', version = version + 1`,
    );
    await runRaw(world.store, `update arrangement_amounts set planned_cents = planned_cents + 1`);
    await runRaw(world.store, `update arrangements set status = 'ENDED', ended_on = '2026-11-01'`);
    expect(await everythingSeen(request.id)).toBe(before);
    // And it can still answer: that the arrangement is over is not told by a refusal either.
    expect(
      await asked().answerFollow({ requestId: request.id, version: 1, state: 'INFORMED', answer: '' }),
    ).toMatchObject({ state: 'INFORMED', version: 2 });
  });

  test('only under contract can others be asked, and the page says so', async () => {
    const found: unknown[] = [];
    for (const status of ARRANGEMENT_STATUSES) {
      const { arrangementId } = await make({ status });
      const { can } = await asker().following({ arrangementId });
      expect((await asker().get({ arrangementId })).can.askToFollow).toEqual(can.ask);
      const call = asker().askToFollow({ arrangementId, insurerIds: [zuid()] });
      found.push([status, can.ask.because, await outcomeOf(call)]);
    }
    const open = ['CONTRACTED', 'ACTIVE'];
    expect(found).toEqual(
      ARRANGEMENT_STATUSES.map((status) =>
        open.includes(status)
          ? [status, [], 'ok']
          : [status, ['FOLLOW_NOT_CONTRACTED'], 'FOLLOW_NOT_CONTRACTED'],
      ),
    );
  });

  test('an insurer is asked once; who is no other insurer is absent', async () => {
    const { arrangementId } = await make();
    const to = (...insurerIds: string[]) => outcomeOf(asker().askToFollow({ arrangementId, insurerIds }));
    const { noord, rhoNoord, ministry } = world.organisationIds;
    for (const id of [noord, rhoNoord, ministry, arrangementId])
      expect(await to(zuid(), id)).toBe('NOT_FOUND');
    const both = await Promise.all([to(zuid()), to(zuid())]);
    expect(both.sort()).toEqual(['FOLLOW_ALREADY_ASKED', 'ok']);
    expect(await eventsOf(world, arrangementId)).toHaveLength(1);
    expect(await noticesOf('followAsked')).toHaveLength(2);
  });

  test('S-3: the answer is changed later, by the version that was seen; a refusal to follow says why', async () => {
    const { arrangementId } = await make();
    const { request } = await ask(arrangementId);
    const answer = (version: number, state: 'INFORMED' | 'FOLLOWS' | 'DOES_NOT_FOLLOW', words = '') =>
      asked().answerFollow({ requestId: request.id, version, state, answer: words });
    expect(await outcomeOf(answer(1, 'DOES_NOT_FOLLOW', '  '))).toBe('FOLLOW_REASON_MISSING');
    await answer(1, 'INFORMED');
    expect(await outcomeOf(answer(1, 'FOLLOWS'))).toBe('STALE_VERSION');
    await answer(2, 'FOLLOWS');
    const last = await answer(3, 'DOES_NOT_FOLLOW', 'Wij hebben daar geen verzekerden');
    expect(last).toMatchObject({ state: 'DOES_NOT_FOLLOW', version: 4, answeredByName: expect.any(String) });
    const [seen] = (await asker().following({ arrangementId })).requests;
    expect(seen).toMatchObject({ state: 'DOES_NOT_FOLLOW', answer: 'Wij hebben daar geen verzekerden' });
    const events = await eventsOf(world, request.id);
    expect(events.map(({ action }) => action)).toEqual(Array(3).fill('arrangements.followAnswered'));
    expect(JSON.stringify(events)).not.toContain('verzekerden');
    const told = await noticesOf('followAnswered');
    expect(new Set(told.map(({ personId }) => personId))).toEqual(
      new Set([world.actor('noord', 'procurementOfficer').personId]),
    );
    expect(told.map(({ subjectKind, subjectId }) => [subjectKind, subjectId])).toEqual(
      Array(3).fill(['arrangement', arrangementId]),
    );
  });

  test('C-6: the asker and every third one find no request to answer, and the RHO no following', async () => {
    const { arrangementId, requestId } = await makeFollowRequest(world, 'noord');
    const read = (...[key, role]: Parameters<TestWorld['as']>) =>
      outcomeOf(world.as(key, role).arrangements.followRequest({ requestId }));
    expect(await read('zuid', 'insurerViewer')).toBe('ok');
    expect(await read('noord', 'procurementManager')).toBe('NOT_FOUND');
    expect(await read('rhoNoord', 'rhoManager')).toBe('NOT_ALLOWED');
    expect(await read('ministry', 'ministryAnalyst')).toBe('NOT_ALLOWED');
    const following = (...[key, role]: Parameters<TestWorld['as']>) =>
      outcomeOf(world.as(key, role).arrangements.following({ arrangementId }));
    expect(await following('rhoNoord', 'rhoManager')).toBe('NOT_ALLOWED');
    expect(await following('zuid', 'procurementManager')).toBe('NOT_FOUND');
  });

  test('the list is narrowed, sorted and paged by the database', async () => {
    const made = [await makeFollowRequest(world, 'noord'), await makeFollowRequest(world, 'noord')];
    await makeFollowRequest(world, 'zuid');
    const [first, second] = made;
    await asked().answerFollow({
      requestId: first?.requestId ?? '',
      version: 1,
      state: 'FOLLOWS',
      answer: '',
    });
    const ids = async (input: Parameters<ReturnType<typeof asked>['followRequests']>[0]) => {
      const page = await asked().followRequests(input);
      return [page.rows.map(({ id }) => id), page.total, page.waiting];
    };
    expect(await ids({})).toEqual([[second?.requestId, first?.requestId], 2, 1]);
    expect(await ids({ state: 'FOLLOWS' })).toEqual([[first?.requestId], 1, 1]);
    expect(await ids({ sort: 'state', descending: false, pageSize: 1, page: 2 })).toEqual([
      [first?.requestId],
      2,
      1,
    ]);
  });
});
