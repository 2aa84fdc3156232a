import { findArrangementVersion } from '@regiovast/db/arrangements/arrangement-versions';
import { sha256Hex } from '@regiovast/db/audit/append-event';
import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lookedAt, secondManager } from '../testing/approve-arrangement.ts';
import { eventsOf } from '../testing/log-case.ts';
import {
  type ArrangementWishes,
  type MadeArrangement,
  makeArrangement,
  makeBudgets,
} from '../testing/make-arrangement.ts';
import { makeTestWorld, outcomeOf, type TestWorld, TODAY } from '../testing/test-world.ts';

/** Two quarters of € 130.000 and € 3.300 each: above the mandate of one manager. */
const LARGE: ArrangementWishes = { fixedCents: 13_000_000 };
const APPROVE = { outcome: 'APPROVE', message: '' } as const;

describe.each(ENGINES)('A-3, C-8: an arrangement on its way to a contract on %s', (engine) => {
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
  const rowOf = async ({ arrangementId }: MadeArrangement) => {
    const { q, t } = world.store.read;
    const row = (await q.select().from(t.arrangements)).find(({ id }) => id === arrangementId);
    if (!row) throw new Error('the arrangement is there');
    return row;
  };
  const toldOf = async (kind: string) => {
    const { q, t } = world.store.read;
    const rows = await q.select().from(t.notices);
    return rows.filter((row) => row.kind === kind).map(({ personId }) => personId);
  };
  const idOf = (...[organisation, role]: Parameters<TestWorld['actor']>) =>
    world.actor(organisation, role).personId;
  const actionsOf = async ({ arrangementId }: MadeArrangement) =>
    (await eventsOf(world, arrangementId)).map(({ action }) => action);
  test('the whole way: one event each, the hash of one version, and the right people told', async () => {
    const arrangement = await made();
    const { arrangementId, totalCents } = arrangement;
    const submitted = await officer().arrangements.submit({ arrangementId, version: 1 });
    const [version] = submitted.versions;
    if (!version) throw new Error('a version was frozen');
    expect(submitted).toMatchObject({ status: 'PROPOSED', statusSince: TODAY, version: 2 });
    expect(version).toMatchObject({ number: 1, totalCents, isProposed: true, isOffered: false });
    expect(await toldOf('arrangementProposed')).toEqual([idOf('noord', 'procurementManager')]);
    const stored = await findArrangementVersion(world.store.read, version.id);
    expect(sha256Hex(stored?.content ?? '')).toBe(version.contentSha256);

    const seen = { arrangementId, versionId: version.id, contentSha256: version.contentSha256 };
    expect(await outcomeOf(rho().arrangements.approval({ arrangementId }))).toBe('NOT_FOUND');
    const approved = await manager().arrangements.decide({ ...seen, ...APPROVE, message: 'Goed stuk' });
    expect(approved.status).toBe('ASSESSED_POSITIVE');
    expect((await rowOf(arrangement)).offeredAt).toBe('2026-11-19T10:00:00.000Z');
    expect(await toldOf('arrangementOffered')).toEqual([idOf('rhoNoord', 'rhoManager')]);
    expect(await toldOf('arrangementDecided')).toEqual([idOf('noord', 'procurementOfficer')]);

    const agreed = await rho().arrangements.answerOffer({ ...seen, answer: 'RHO_AGREE', message: '' });
    expect(agreed.status).toBe('AGREED');
    expect((await toldOf('arrangementAnswered')).sort()).toEqual(
      [idOf('noord', 'procurementOfficer'), idOf('noord', 'procurementManager')].sort(),
    );
    const contracted = await officer().arrangements.contract({
      arrangementId,
      version: agreed.version,
      reference: 'VZN-2027-14',
      contractedOn: TODAY,
    });
    expect(contracted).toMatchObject({
      status: 'CONTRACTED',
      contract: { reference: 'VZN-2027-14', on: TODAY },
    });
    expect(contracted.stages.map(({ stage, state }) => `${stage} ${state}`)).toEqual([
      'draft done',
      'approve done',
      'secondApproval notNeeded',
      'rhoAgreement done',
      'contract done',
    ]);
    expect(await toldOf('arrangementContracted')).toEqual([idOf('rhoNoord', 'rhoManager')]);
    expect(await actionsOf(arrangement)).toEqual([
      'arrangements.submitted',
      'arrangements.offered',
      'arrangements.agreed',
      'arrangements.contracted',
    ]);
    const events = await eventsOf(world, arrangementId);
    expect(events.every(({ payload }) => payload.includes(version.contentSha256))).toBe(true);
    expect(JSON.stringify(events)).not.toMatch(/Goed stuk|1200000|330000|3060000|VZN/);
  });

  test('C-1: the RHO sees its own answers and that it was approved, never by whom, with what words or what budget', async () => {
    const arrangement = await made({ status: 'PROPOSED' });
    await manager().arrangements.decide({ ...lookedAt(arrangement), ...APPROVE, message: 'Intern: scherp' });
    const view = await rho().arrangements.approval({ arrangementId: arrangement.arrangementId });
    expect(view).toMatchObject({
      standing: 'rho',
      mandate: null,
      budget: null,
      deciders: null,
      missing: null,
    });
    expect(view.versions).toMatchObject([{ isOffered: true, frozenBy: null, decisions: [] }]);
    expect(view.stages.map(({ stage, state, by }) => [stage, state, by])).toEqual([
      ['draft', 'done', ['Verzekeraar Noord']],
      ['approve', 'done', ['Verzekeraar Noord']],
      ['rhoAgreement', 'now', ['RHO Proef Noord']],
      ['contract', 'later', ['Verzekeraar Noord']],
    ]);
    expect(JSON.stringify(view)).not.toMatch(/Intern|procurement/);
    const { arrangementId } = arrangement;
    for (const other of [world.as('zuid', 'procurementManager'), world.as('rhoZuid', 'rhoManager')])
      expect(await outcomeOf(other.arrangements.approval({ arrangementId }))).toBe('NOT_FOUND');
  });

  test('A-3: above the mandate two managers approve, each once, and only then the RHO has it', async () => {
    const arrangement = await made({ ...LARGE, status: 'PROPOSED' });
    const seen = { ...lookedAt(arrangement), ...APPROVE };
    const view = await manager().arrangements.approval({ arrangementId: arrangement.arrangementId });
    expect(view.mandate).toEqual({ approvals: 2, secondFromCents: 25_000_000 });
    expect(view.deciders).toEqual([world.actor('noord', 'procurementManager').name]);
    const first = await manager().arrangements.decide(seen);
    expect(first).toMatchObject({ status: 'PROPOSED', deciders: [] });
    expect(first.stages.map(({ state }) => state)).toEqual(['done', 'done', 'now', 'later', 'later']);
    expect(first.can.decide).toEqual({ can: false, because: ['ARRANGEMENT_ALREADY_DECIDED'] });
    expect((await rowOf(arrangement)).offeredAt).toBeNull();
    expect(await outcomeOf(manager().arrangements.decide(seen))).toBe('ARRANGEMENT_ALREADY_DECIDED');
    const second = await secondManager(world);
    expect((await second.arrangements.decide(seen)).status).toBe('ASSESSED_POSITIVE');
    expect(await actionsOf(arrangement)).toEqual(['arrangements.approved', 'arrangements.offered']);
  });

  test('A-3: the mandate is on the cent', async () => {
    // 2 × (€ 121.699,99 + € 3.300) is € 249.999,98; a cent more each quarter is € 250.000,00.
    const below = await made({ fixedCents: 12_169_999, status: 'PROPOSED' });
    const at = await made({ fixedCents: 12_170_000, status: 'PROPOSED' });
    const statusAfter = async (arrangement: MadeArrangement) =>
      (await manager().arrangements.decide({ ...lookedAt(arrangement), ...APPROVE })).status;
    expect([await statusAfter(below), await statusAfter(at)]).toEqual(['ASSESSED_POSITIVE', 'PROPOSED']);
  });

  test('C-8: a return withdraws the first approval visibly; what is submitted again needs both anew', async () => {
    const arrangement = await made({ ...LARGE, status: 'PROPOSED' });
    const { arrangementId } = arrangement;
    const seen = lookedAt(arrangement);
    await manager().arrangements.decide({ ...seen, ...APPROVE });
    const second = await secondManager(world);
    expect(await outcomeOf(second.arrangements.decide({ ...seen, outcome: 'RETURN', message: ' ' }))).toBe(
      'ARRANGEMENT_MESSAGE_MISSING',
    );
    const returned = await second.arrangements.decide({
      ...seen,
      outcome: 'RETURN',
      message: 'Reken de uren na',
    });
    expect(returned.status).toBe('DRAFT');
    expect(returned.versions[0]?.decisions).toMatchObject([
      { kind: 'APPROVE', withdrawnReason: 'RETURNED', withdrawnAt: '2026-11-19T10:00:00.000Z' },
      { kind: 'RETURN', message: 'Reken de uren na', withdrawnReason: null },
    ]);
    expect(await toldOf('arrangementReturned')).toEqual([idOf('noord', 'procurementOfficer')]);
    const again = await officer().arrangements.submit({ arrangementId, version: returned.version });
    const [version] = again.versions;
    expect(version).toMatchObject({ number: 2, decisions: [] });
    expect(again.stages.map(({ state }) => state)).toEqual(['done', 'now', 'later', 'later', 'later']);
    expect(await outcomeOf(manager().arrangements.decide({ ...seen, ...APPROVE }))).toBe(
      'ARRANGEMENT_VERSION_DIFFERS',
    );
    const anew = { arrangementId, versionId: version?.id ?? '', contentSha256: version?.contentSha256 ?? '' };
    expect((await manager().arrangements.decide({ ...anew, ...APPROVE })).status).toBe('PROPOSED');
  });

  test('a rejection ends it, with words for who owns it', async () => {
    const arrangement = await made({ status: 'PROPOSED' });
    const view = await manager().arrangements.decide({
      ...lookedAt(arrangement),
      outcome: 'REJECT',
      message: 'Te duur per plek',
    });
    expect(view.status).toBe('ASSESSED_NEGATIVE');
    expect(view.stages.map(({ state }) => state)).toEqual(['done', 'stopped', 'notNeeded', 'later', 'later']);
    expect(await outcomeOf(manager().arrangements.decide({ ...lookedAt(arrangement), ...APPROVE }))).toBe(
      'ARRANGEMENT_STEP_NOT_ALLOWED',
    );
  });

  test('the RHO declines with words: a draft again, approvals withdrawn, budget free, and still in its sight', async () => {
    const arrangement = await made({ status: 'PROPOSED' });
    const { arrangementId } = arrangement;
    const seen = lookedAt(arrangement);
    await manager().arrangements.decide({ ...seen, ...APPROVE });
    const decline = { ...seen, answer: 'RHO_DECLINE' } as const;
    expect(await outcomeOf(rho().arrangements.answerOffer({ ...decline, message: '' }))).toBe(
      'ARRANGEMENT_MESSAGE_MISSING',
    );
    const view = await rho().arrangements.answerOffer({ ...decline, message: 'De uren kloppen niet' });
    expect(view).toMatchObject({ status: 'DRAFT', missing: null });
    expect(view.versions).toMatchObject([{ decisions: [{ kind: 'RHO_DECLINE' }] }]);
    const own = await officer().arrangements.approval({ arrangementId });
    expect(own.versions[0]?.decisions).toMatchObject([
      { kind: 'APPROVE', withdrawnReason: 'DECLINED_BY_RHO' },
      { kind: 'RHO_DECLINE', message: 'De uren kloppen niet' },
    ]);
    expect(await actionsOf(arrangement)).toEqual(['arrangements.offered', 'arrangements.declined']);
  });

  test('withdrawn with a reason before there is a contract, not after', async () => {
    const arrangement = await made({ status: 'AGREED' });
    const { arrangementId } = arrangement;
    const reason = { arrangementId, version: 1, reason: 'De praktijk stopt' };
    expect(await outcomeOf(officer().arrangements.withdraw({ ...reason, version: 2 }))).toBe('STALE_VERSION');
    const view = await officer().arrangements.withdraw(reason);
    expect(view).toMatchObject({ status: 'WITHDRAWN', withdrawnReason: 'De praktijk stopt' });
    expect(await toldOf('arrangementEnded')).toEqual([idOf('rhoNoord', 'rhoManager')]);
    await made({ status: 'DRAFT' }).then((draft) =>
      officer().arrangements.withdraw({ ...reason, arrangementId: draft.arrangementId }),
    );
    expect(await toldOf('arrangementEnded')).toHaveLength(1);
    const contracted = await made({ status: 'CONTRACTED' });
    const late = { ...reason, arrangementId: contracted.arrangementId };
    expect(await outcomeOf(officer().arrangements.withdraw(late))).toBe('ARRANGEMENT_STEP_NOT_ALLOWED');
  });

  test.each([
    ['2026-11-20', 'DATE_IN_FUTURE'],
    ['2026-11-18', 'DATE_BEFORE_PREVIOUS_STEP'],
  ])('A-3: a contract of %s is refused: %s', async (contractedOn, code) => {
    const { arrangementId } = await made({ status: 'AGREED' });
    const contract = { arrangementId, version: 1, reference: 'C-9', contractedOn };
    expect(await outcomeOf(officer().arrangements.contract(contract))).toBe(code);
    expect(await outcomeOf(officer().arrangements.contract({ ...contract, version: 2 }))).toBe(
      'STALE_VERSION',
    );
  });
});
