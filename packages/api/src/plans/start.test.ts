import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makePlan } from '../testing/make-plan.ts';
import { makeTestWorld, outcomeOf, PLACES, type TestWorld } from '../testing/test-world.ts';

const { regionCode, municipalityCode } = PLACES.noord;
const FRAME = { regionCode, title: 'Plan Groningen', periodFrom: 2026, periodTo: 2028 } as const;

describe.each(ENGINES)('L-1: starting and framing a plan on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());

  const rho = () => world.as('rhoNoord', 'rhoCoordinator');
  const insurer = () => world.as('noord', 'procurementOfficer');
  const lastEvent = async () => {
    const { q, t } = world.store.read;
    return (await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq)).at(-1);
  };
  const countEvents = () => world.store.read.q.$count(world.store.read.t.auditEvents);

  test('a plan begins as the RHO’s own draft, for the whole region, with the RHO as its first partner', async () => {
    const view = await rho().plans.start(FRAME);
    expect(view).toMatchObject({
      title: 'Plan Groningen',
      standing: 'keeper',
      status: 'DRAFT',
      isWholeRegion: true,
      insurer: { name: 'Verzekeraar Noord' },
      owner: { name: 'rhoCoordinator van RHO Proef Noord' },
      released: null,
      live: { version: 1, contentRevision: 1, isReleased: false, signOff: null, partners: 1 },
    });
    expect(view.number).toMatch(/^P-2026-[2-9B-Z]{5}$/);
    expect(view.completeness.filled).toBe(0);
    expect(view.contents.every(({ textVersion, isFilled }) => textVersion === 0 && !isFilled)).toBe(true);
    const { partners } = await rho().plans.partners({ planId: view.id });
    expect(partners).toMatchObject([{ kind: 'RHO', name: 'RHO Proef Noord', isKeeper: true }]);
    expect(await lastEvent()).toMatchObject({ action: 'plans.started', subjectId: view.id });
  });

  test('C-2, C-6: before it is released nobody else sees that there is a plan', async () => {
    const { id: planId } = await rho().plans.start(FRAME);
    for (const other of [
      insurer(),
      world.as('zuid', 'procurementManager'),
      world.as('rhoZuid', 'rhoManager'),
    ]) {
      expect(await outcomeOf(other.plans.get({ planId }))).toBe('NOT_FOUND');
      expect(await outcomeOf(other.plans.partners({ planId }))).toBe('NOT_FOUND');
      expect(await other.plans.list({})).toEqual({ rows: [], total: 0 });
    }
  });

  test('a plan is for municipalities of the region that lie in the area of the RHO', async () => {
    const outside = { ...FRAME, municipalityCodes: [municipalityCode, PLACES.zuid.municipalityCode] };
    expect(await outcomeOf(rho().plans.start(outside))).toBe('PLAN_MUNICIPALITY_OUTSIDE');
    const elsewhere = { ...FRAME, regionCode: PLACES.zuid.regionCode };
    expect(await outcomeOf(rho().plans.start(elsewhere))).toBe('NOT_FOUND');
    const part = await rho().plans.start({
      ...FRAME,
      municipalityCodes: [municipalityCode, municipalityCode],
    });
    expect(part.municipalities).toEqual([{ code: municipalityCode, name: 'Groningen' }]);
    expect(part.isWholeRegion).toBe(false);
  });

  test('two plans of an RHO never stand for one municipality in one year', async () => {
    const before = await countEvents();
    await rho().plans.start({ ...FRAME, municipalityCodes: [municipalityCode] });
    expect(await outcomeOf(rho().plans.start({ ...FRAME, periodFrom: 2028, periodTo: 2030 }))).toBe(
      'PLAN_OVERLAPS',
    );
    expect(await countEvents()).toBe(before + 1);
    const later = await rho().plans.start({ ...FRAME, periodFrom: 2029, periodTo: 2030 });
    const [region] = await rho().plans.regions();
    const other = region?.municipalities.find(({ code }) => code !== municipalityCode)?.code ?? '';
    const beside = await rho().plans.start({ ...FRAME, municipalityCodes: [other] });
    const set = { title: 'T.o.v. zichzelf', ownerId: beside.owner.id, periodFrom: 2026, periodTo: 2027 };
    const frame = { planId: beside.id, version: 1, municipalityCodes: [other], ...set };
    expect((await rho().plans.setFrame(frame)).periodTo).toBe(2027);
    expect(await outcomeOf(rho().plans.setFrame({ ...frame, version: 2, periodTo: 2029 }))).toBe(
      'PLAN_OVERLAPS',
    );
    expect(later.periodFrom).toBe(2029);
  });

  test('S-3: the second of two who change the frame is refused, and what the first wrote stands', async () => {
    const { id: planId, owner, municipalities } = await rho().plans.start(FRAME);
    const frame = {
      planId,
      version: 1,
      ownerId: owner.id,
      periodFrom: 2026,
      periodTo: 2028,
      municipalityCodes: municipalities.map(({ code }) => code),
    };
    const first = await rho().plans.setFrame({ ...frame, title: 'Van de eerste' });
    expect(first.live).toMatchObject({ version: 2, contentRevision: 2 });
    const events = await countEvents();
    expect(await outcomeOf(rho().plans.setFrame({ ...frame, title: 'Van de tweede' }))).toBe('STALE_VERSION');
    expect((await rho().plans.get({ planId })).title).toBe('Van de eerste');
    expect(await countEvents()).toBe(events);
    const payload = (await lastEvent())?.payload ?? '';
    expect(payload).not.toContain('Van de eerste');
  });

  test('L-4, S-2: partner and frame written again as they stand are no change: no event, no signature withdrawn', async () => {
    const { planId, partnerIds } = await makePlan(world);
    const before = await rho().plans.get({ planId });
    const { partners } = await rho().plans.partners({ planId });
    const partner = partners.find(({ id }) => id === partnerIds[1]);
    if (!partner || !before.live) throw new Error('the plan is a draft with two partners');
    const events = await countEvents();
    const { id, kind, name, task, version } = partner;
    const seen = { id, version: version ?? 0 };
    await rho().plans.setPartner({ planId, partner: seen, kind, name, organisationId: null, task });
    await rho().plans.setFrame({
      planId,
      version: before.live.version,
      title: before.title,
      ownerId: before.owner.id,
      periodFrom: before.periodFrom,
      periodTo: before.periodTo,
      municipalityCodes: before.municipalities.map(({ code }) => code),
    });
    expect(await countEvents()).toBe(events);
    expect((await rho().plans.get({ planId })).live).toEqual(before.live);
  });

  test('a submitted plan keeps its frame, and can pass to another owner of its RHO', async () => {
    const { planId } = await makePlan(world, 'noord', 'SUBMITTED');
    const { title, live, municipalities } = await rho().plans.get({ planId });
    const manager = world.actor('rhoNoord', 'rhoManager').personId;
    const frame = {
      planId,
      version: live?.version ?? 0,
      title,
      ownerId: manager,
      periodFrom: 2026,
      periodTo: 2028,
      municipalityCodes: municipalities.map(({ code }) => code),
    };
    expect(await outcomeOf(rho().plans.setFrame({ ...frame, title: 'Anders' }))).toBe('PLAN_NOT_EDITABLE');
    const stranger = world.actor('rhoZuid', 'rhoManager').personId;
    expect(await outcomeOf(rho().plans.setFrame({ ...frame, ownerId: stranger }))).toBe('OWNER_NOT_IN_REACH');
    const passed = await rho().plans.setFrame(frame);
    expect(passed).toMatchObject({
      owner: { id: manager },
      live: { contentRevision: live?.contentRevision },
    });
  });

  test('C-2: the list shows an insurer what was released and the RHO what it is now', async () => {
    const { planId } = await makePlan(world, 'noord', 'DRAFT');
    const released = await rho().plans.release({ planId, contentRevision: 1 });
    const { owner, municipalities } = released;
    await rho().plans.setFrame({
      planId,
      version: released.live?.version ?? 0,
      title: 'Nog geheim',
      ownerId: owner.id,
      periodFrom: 2027,
      periodTo: 2029,
      municipalityCodes: municipalities.map(({ code }) => code),
    });
    const seen = await insurer().plans.list({});
    expect(seen).toMatchObject({
      total: 1,
      rows: [{ title: 'Plan noord', periodFrom: 2026, periodTo: 2028 }],
    });
    expect(seen.rows[0]?.completeness).toEqual({ required: 17, filled: 17 });
    expect((await insurer().plans.list({ year: 2029 })).total).toBe(0);
    expect(JSON.stringify([seen, await insurer().plans.get({ planId })])).not.toContain('Nog geheim');
    expect((await rho().plans.list({ year: 2029 })).rows).toMatchObject([{ title: 'Nog geheim' }]);
    const { live, can } = await insurer().plans.get({ planId });
    expect(live).toBeNull();
    expect(can.setFrame.because).toEqual(['NOT_ALLOWED']);
  });

  test('plans are narrowed, sorted and paged by the store', async () => {
    const [region] = await rho().plans.regions();
    const codes = region?.municipalities.map(({ code }) => code).slice(0, 3) ?? [];
    for (const [index, code] of codes.entries())
      await rho().plans.start({ ...FRAME, title: `Plan ${3 - index}`, municipalityCodes: [code] });
    const titles = async (input: Parameters<ReturnType<typeof rho>['plans']['list']>[0]) =>
      (await rho().plans.list(input)).rows.map(({ title }) => title);
    expect(await titles({ sort: 'title', descending: false })).toEqual(['Plan 1', 'Plan 2', 'Plan 3']);
    expect(await titles({ sort: 'title', descending: true, page: 2, pageSize: 2 })).toEqual(['Plan 1']);
    expect(await titles({ statuses: ['SUBMITTED'] })).toEqual([]);
    expect(await titles({ regionCode: PLACES.zuid.regionCode })).toEqual([]);
    expect(await world.as('rhoNoord', 'rhoManager').plans.list({ mineOnly: true })).toMatchObject({
      total: 0,
    });
    for (const sort of ['statusSince', 'region', 'number', 'periodFrom', 'status', 'owner'] as const)
      expect((await titles({ sort })).length).toBe(3);
  });
});
