import { ENGINES } from '@regiovast/db/testing/test-store';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GOAL, MEASURE } from '../testing/access/plan-measure-rows.ts';
import { type MadePlan, makePlan, paragraph } from '../testing/make-plan.ts';
import { makeTestWorld, outcomeOf, PLACES, type TestWorld } from '../testing/test-world.ts';

describe.each(ENGINES)('L-4, C-8: the sign-off of a plan on %s', (engine) => {
  let world: TestWorld;
  beforeEach(async () => {
    world = await makeTestWorld(engine);
  });
  afterEach(() => world.discard());

  const coordinator = () => world.as('rhoNoord', 'rhoCoordinator');
  const manager = () => world.as('rhoNoord', 'rhoManager');
  const paper = (partnerId: string, contentSha256: string) => ({
    partnerId,
    contentSha256,
    signatory: 'M. Voorzitter',
    signedOn: '2026-11-18',
    evidence: 'Archief RHO, map 12',
  });
  /** Puts a draft up for signatures. */
  const offer = async (plan: MadePlan): Promise<string> => {
    const { live } = await coordinator().plans.get({ planId: plan.planId });
    const { version } = await coordinator().plans.askSignOff({
      planId: plan.planId,
      contentRevision: live?.contentRevision ?? 0,
    });
    return version?.contentSha256 ?? '';
  };
  const signAll = async (plan: MadePlan): Promise<string> => {
    const { planId, partnerIds } = plan;
    const contentSha256 = await offer(plan);
    await manager().plans.sign({ planId, partnerId: partnerIds[0], contentSha256 });
    await coordinator().plans.recordSignature({ planId, ...paper(partnerIds[1], contentSha256) });
    return contentSha256;
  };
  const noticesOf = async (kind: string) => {
    const { q, t } = world.store.read;
    return (await q.select().from(t.notices)).filter((notice) => notice.kind === kind);
  };
  const countEvents = () => world.store.read.q.$count(world.store.read.t.auditEvents);

  test('a complete plan is frozen for its partners, whose managers are told; an incomplete one is refused', async () => {
    const plan = await makePlan(world);
    const { planId } = plan;
    const contentSha256 = await offer(plan);
    const { live } = await coordinator().plans.get({ planId });
    expect(live?.signOff).toMatchObject({ number: 1, contentSha256, signed: 0 });
    const told = await noticesOf('planSignAsked');
    expect(told.map(({ personId }) => personId)).toEqual([world.actor('rhoNoord', 'rhoManager').personId]);
    expect(await outcomeOf(coordinator().plans.askSignOff({ planId, contentRevision: 1 }))).toBe(
      'PLAN_UNCHANGED',
    );
    const [region] = await coordinator().plans.regions();
    const empty = await coordinator().plans.start({
      regionCode: PLACES.noord.regionCode,
      title: 'Nog leeg',
      periodFrom: 2026,
      periodTo: 2028,
      municipalityCodes: [
        region?.municipalities.find(({ code }) => code !== PLACES.noord.municipalityCode)?.code ?? '',
      ],
    });
    expect(empty.can.askSignOff.because).toEqual(['PLAN_INCOMPLETE']);
    expect(await outcomeOf(coordinator().plans.askSignOff({ planId: empty.id, contentRevision: 1 }))).toBe(
      'PLAN_INCOMPLETE',
    );
  });

  test('what changed since it was looked at is not put up for signing', async () => {
    const { planId } = await makePlan(world);
    await coordinator().plans.saveSection({
      planId,
      code: 'SCOPE',
      seenTextVersion: 1,
      document: paragraph('Anders'),
    });
    expect(await outcomeOf(coordinator().plans.askSignOff({ planId, contentRevision: 1 }))).toBe(
      'PLAN_VERSION_DIFFERS',
    );
  });

  test('C-8: a manager signs for the own organisation, once, and the state that was looked at', async () => {
    const plan = await makePlan(world);
    const { planId, partnerIds } = plan;
    const sign = (partnerId: string, contentSha256: string) =>
      manager().plans.sign({ planId, partnerId, contentSha256 });
    expect(await outcomeOf(sign(partnerIds[0], 'a'.repeat(64)))).toBe('PLAN_NOT_OFFERED');
    const contentSha256 = await offer(plan);
    expect(await outcomeOf(sign(partnerIds[0], 'a'.repeat(64)))).toBe('PLAN_VERSION_DIFFERS');
    expect(await outcomeOf(sign(partnerIds[1], contentSha256))).toBe('NOT_FOUND');
    const events = await countEvents();
    const { partners } = await sign(partnerIds[0], contentSha256);
    expect(await countEvents()).toBe(events + 1);
    expect(partners[0]?.signature).toMatchObject({
      contentSha256,
      versionNumber: 1,
      signedOn: '2026-11-19',
      recordedBy: 'rhoManager van RHO Proef Noord',
      signatory: null,
    });
    expect(await outcomeOf(sign(partnerIds[0], contentSha256))).toBe('PLAN_ALREADY_SIGNED');
  });

  test('a signature on paper names who signed, when and where it is kept, and only for who signs on paper', async () => {
    const plan = await makePlan(world);
    const { planId, partnerIds } = plan;
    const contentSha256 = await offer(plan);
    const record = (change: object) =>
      coordinator().plans.recordSignature({ planId, ...paper(partnerIds[1], contentSha256), ...change });
    expect(await outcomeOf(record({ signedOn: '2026-11-20' }))).toBe('DATE_IN_FUTURE');
    expect(await outcomeOf(record({ evidence: '  ' }))).toBe('BAD_REQUEST');
    expect(await outcomeOf(record({ partnerId: partnerIds[0] }))).toBe('NOT_ALLOWED');
    const { partners } = await record({});
    expect(partners[1]?.signature).toMatchObject({ signatory: 'M. Voorzitter', signedOn: '2026-11-18' });
    const { q, t } = world.store.read;
    const rows = await q.select().from(t.auditEvents);
    expect(JSON.stringify(rows)).not.toMatch(/Voorzitter|Archief/);
  });

  test('a signature that is taken back no longer counts and stays to be seen', async () => {
    const plan = await makePlan(world);
    const { planId, partnerIds } = plan;
    await signAll(plan);
    expect((await coordinator().plans.get({ planId })).can.submit.can).toBe(true);
    const after = await manager().plans.takeBackSignature({ planId, partnerId: partnerIds[0] });
    expect(after.partners[0]?.signature).toBeNull();
    expect(after.past).toMatchObject([{ partnerId: partnerIds[0], withdrawnReason: 'TAKEN_BACK' }]);
    expect((await coordinator().plans.get({ planId })).can.submit.because).toEqual(['PLAN_NOT_SIGNED']);
    expect(await outcomeOf(manager().plans.takeBackSignature({ planId, partnerId: partnerIds[0] }))).toBe(
      'PLAN_NOT_SIGNED',
    );
    const again = after.version?.contentSha256 ?? '';
    const { partners } = await manager().plans.sign({
      planId,
      partnerId: partnerIds[0],
      contentSha256: again,
    });
    expect(partners[0]?.signature).not.toBeNull();
  });

  test('an RHO that joins in reads the draft and signs for itself', async () => {
    const plan = await makePlan(world);
    const { planId } = plan;
    const { q, t } = world.store.read;
    const organisationId = world.organisationIds.rhoZuid;
    const add = {
      planId,
      partner: null,
      kind: 'RHO',
      name: 'RHO Proef Zuid',
      organisationId,
      task: '',
    } as const;
    // Its area does not touch the region: it cannot be asked.
    expect(await coordinator().plans.partnerOrganisations({ planId })).toEqual([]);
    expect(await outcomeOf(coordinator().plans.setPartner(add))).toBe('NOT_FOUND');
    const members = await q.select().from(t.regionMemberships);
    const member = members.find((row) => row.municipalityCode === PLACES.noord.municipalityCode);
    if (!member) throw new Error('Groningen lies in no region');
    await world.store.transaction((tx) =>
      tx.q.insert(tx.t.regionMemberships).values({ ...member, regionCode: 'RA02' }),
    );
    expect(await coordinator().plans.partnerOrganisations({ planId })).toMatchObject([
      { id: organisationId, name: 'RHO Proef Zuid' },
    ]);
    const { partners } = await coordinator().plans.setPartner(add);
    const joined = partners.find(({ organisation }) => organisation?.id === organisationId);
    expect(await outcomeOf(coordinator().plans.setPartner(add))).toBe('NOT_FOUND');
    const other = world.as('rhoZuid', 'rhoManager');
    expect((await other.plans.get({ planId })).standing).toBe('partner');
    const contentSha256 = await offer(plan);
    expect((await noticesOf('planSignAsked')).map(({ personId }) => personId)).toContain(
      world.actor('rhoZuid', 'rhoManager').personId,
    );
    const signed = await other.plans.sign({ planId, partnerId: joined?.id ?? '', contentSha256 });
    expect(signed.partners.find(({ id }) => id === joined?.id)?.signature).not.toBeNull();
    const mine = { planId, partnerId: plan.partnerIds[0], contentSha256 };
    expect(await outcomeOf(other.plans.sign(mine))).toBe('NOT_FOUND');
    expect(await outcomeOf(other.plans.submit({ planId, contentSha256 }))).toBe('NOT_FOUND');
  });

  const EDITS: Readonly<
    Record<string, (as: ReturnType<typeof coordinator>, plan: MadePlan) => Promise<unknown>>
  > = {
    'a text': (as, { planId }) =>
      as.plans.saveSection({ planId, code: 'SOLL', seenTextVersion: 1, document: paragraph('Nieuw') }),
    'an import': (as, { planId }) =>
      as.plans.importSections({
        planId,
        parts: [{ code: 'SOLL', seenTextVersion: 1, document: paragraph('Uit Word') }],
      }),
    'the situation': (as, { planId }) => as.plans.freezeSituation({ planId, seenNumber: 1 }),
    'a goal': (as, { planId }) => as.plans.setGoal({ planId, id: null, version: null, goal: GOAL }),
    measures: (as, { planId }) =>
      as.plans.addMeasures({ planId, picks: [{ origin: 'catalogue', course: 'DESK', title: 'Loket' }] }),
    'a measure': (as, { planId }) =>
      as.plans.setMeasure({ planId, id: null, version: null, measure: MEASURE }),
    'an obligation': (as, { planId, obligationId }) =>
      as.plans.removeObligation({ planId, id: obligationId, version: 1 }),
    'an initiative': (as, { planId, initiativeId }) =>
      as.plans.removeInitiative({ planId, id: initiativeId, version: 1 }),
    'a partner': (as, { planId, partnerIds }) =>
      as.plans.removePartner({ planId, partnerId: partnerIds[1], version: 1 }),
    'a new partner': (as, { planId }) =>
      as.plans.setPartner({
        planId,
        partner: null,
        kind: 'PATIENTS',
        name: 'Zorgbelang',
        organisationId: null,
        task: '',
      }),
    'the title': async (as, { planId }) => {
      const { live, owner, municipalities } = await as.plans.get({ planId });
      return as.plans.setFrame({
        planId,
        version: live?.version ?? 0,
        title: 'Andere titel',
        ownerId: owner.id,
        periodFrom: 2026,
        periodTo: 2028,
        municipalityCodes: municipalities.map(({ code }) => code),
      });
    },
  };
  test.each(Object.keys(EDITS))('C-8: a change of %s withdraws every signature, visibly', async (name) => {
    const plan = await makePlan(world);
    const { planId, partnerIds } = plan;
    const signed = await signAll(plan);
    const before = await coordinator().plans.get({ planId });
    expect(before.live?.signOff?.signed).toBe(2);
    await EDITS[name]?.(coordinator(), plan);
    const { live, can } = await coordinator().plans.get({ planId });
    expect(live).toMatchObject({ signOff: null, contentRevision: (before.live?.contentRevision ?? 0) + 1 });
    expect(can.submit.because).toContain('PLAN_NOT_SIGNED');
    const { past, partners, version } = await coordinator().plans.partners({ planId });
    expect(version).toBeNull();
    expect(partners.every(({ signature }) => signature === null)).toBe(true);
    expect(past.map(({ partnerId }) => partnerId).sort()).toEqual([...partnerIds].sort());
    for (const one of past)
      expect(one).toMatchObject({ withdrawnReason: 'CONTENT_CHANGED', contentSha256: signed });
    expect(await outcomeOf(coordinator().plans.submit({ planId, contentSha256: signed }))).toMatch(
      /^PLAN_(NOT_SIGNED|INCOMPLETE)$/,
    );
    const { q, t } = world.store.read;
    const last = (await q.select().from(t.auditEvents).orderBy(t.auditEvents.seq)).at(-1);
    expect(JSON.parse(last?.payload ?? '{}')).toMatchObject({ withdrawnPartnerIds: [...partnerIds].sort() });
    expect(await noticesOf('planSignaturesWithdrawn')).toHaveLength(1);
  });

  test('another owner is no change of what was signed', async () => {
    const plan = await makePlan(world);
    await signAll(plan);
    const { planId } = plan;
    const { live, title, municipalities } = await coordinator().plans.get({ planId });
    const after = await coordinator().plans.setFrame({
      planId,
      version: live?.version ?? 0,
      title,
      ownerId: world.actor('rhoNoord', 'rhoManager').personId,
      periodFrom: 2026,
      periodTo: 2028,
      municipalityCodes: municipalities.map(({ code }) => code),
    });
    expect(after.live?.signOff?.signed).toBe(2);
    expect(after.can.submit.can).toBe(true);
  });

  test('the RHO that keeps the plan stays its partner, and one with a measure cannot go', async () => {
    const { planId, partnerIds } = await makePlan(world);
    const remove = (partnerId: string) =>
      coordinator().plans.removePartner({ planId, partnerId, version: 1 });
    expect(await outcomeOf(remove(partnerIds[0]))).toBe('PLAN_PARTNER_LEADS');
    await world.store.transaction((tx) => tx.q.update(tx.t.planMeasures).set({ partnerId: partnerIds[1] }));
    expect(await outcomeOf(remove(partnerIds[1]))).toBe('PLAN_PARTNER_IN_USE');
    const keeper = {
      planId,
      partner: { id: partnerIds[0], version: 1 },
      kind: 'RHO',
      name: 'RHO Proef noord',
      organisationId: world.organisationIds.rhoNoord,
      task: 'Andere taak',
    } as const;
    expect(await outcomeOf(coordinator().plans.setPartner({ ...keeper, name: 'Anders' }))).toBe(
      'PLAN_PARTNER_LEADS',
    );
    const { partners } = await coordinator().plans.setPartner(keeper);
    expect(partners[0]).toMatchObject({ task: 'Andere taak', version: 2 });
    const late = coordinator().plans.setPartner({ ...keeper, task: 'Van een ander' });
    expect(await outcomeOf(late)).toBe('STALE_VERSION');
  });
});
