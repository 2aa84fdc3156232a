import { checkData } from '../work/check-nightly.ts';
import type { Known } from './every-query.ts';
import type { TestWorld } from './test-world.ts';
import { draftMoney, workOnMoney } from './arrangement-secrets.ts';
import { makeKnownArrangements } from './known-arrangements.ts';
import { makeKnownHousing } from './known-housing.ts';
import { makePlan } from './make-plan.ts';
import { noteOfPlan, returnPlan, takeUp, workOnDraft, writeText } from './plan-secrets.ts';
import { workOnUnshared } from './unshared-work.ts';

/** So that secrets lie before the sealed day, and after it. */
const EARLIER = new Date('2026-09-20T09:00:00Z');
const LATER = new Date('2026-11-12T09:00:00Z');
const NOW = new Date('2026-11-19T10:00:00Z');

export const FACTS = { enrolledPatients: 2_345, placesAvailable: 17, patientStop: 'full' as const };
const HEADER =
  'agb_code;naam;gemeente;praktijkvorm;eigenaar;ingeschreven_patienten;plaatsen_beschikbaar;peildatum;bron';
const base64 = (...lines: string[]) => Buffer.from(lines.join('\n')).toString('base64');
/** Headers that say nothing, so that somebody has to point the columns out. */
const UNMAPPED = 'Nr;Wie;Waar;Hoe;Hoeveel';
export const MAPPING = {
  columns: {
    agbCode: 'Nr',
    name: 'Wie',
    municipality: 'Waar',
    ownershipForm: 'Hoe',
    enrolledPatients: 'Hoeveel',
  },
  fixed: { referenceDate: '30-09-2026', source: 'Lijst' },
};
export const SAME_PRACTICE = {
  name: 'Praktijk dubbel',
  address: 'Grensweg 1',
  postcode: '9999 ZZ',
  place: 'Grensplaats',
  ownershipForm: 'chain' as const,
  ownerOrganisation: 'Ketenzorg',
};

const logged = (world: TestWorld, rho: 'rhoNoord' | 'rhoZuid', practiceId: string) =>
  world.as(rho, 'rhoCoordinator').cases.logSignal({
    requestKey: world.deps.ids.next(),
    practiceId,
    primaryCause: 'WORKLOAD',
    guardedText: 'Geheim van de overkant',
    action: {
      title: 'Geheim bellen',
      ownerId: world.actor(rho, 'rhoCoordinator').personId,
      dueOn: '2026-11-10',
    },
  });

const chainFailure = (world: TestWorld, rho: 'rhoNoord' | 'rhoZuid', practiceIds: string[]) => ({
  requestKey: world.deps.ids.next(),
  chainKey: 'ketenzorg',
  practiceIds,
  guardedText: 'Geheim van de keten',
  action: {
    title: 'Geheim bellen',
    ownerId: world.actor(rho, 'rhoCoordinator').personId,
    dueOn: '2026-12-10',
  },
});

/** A register with something of every kind on both sides, and a sealed quarter. */
export async function furnish(world: TestWorld): Promise<Known> {
  const cases: string[] = [];
  const imports: string[] = [];
  const chains: string[] = [];
  const locations: string[] = [];
  world.setNow(new Date('2026-09-10T09:00:00Z'));
  for (const side of ['noord', 'zuid'] as const) {
    const rho = side === 'noord' ? 'rhoNoord' : 'rhoZuid';
    const as = world.as(rho, 'rhoCoordinator');
    const [first = '', second = '', third = ''] = world.practiceIds[side];
    const { caseId } = await logged(world, rho, first);
    cases.push(caseId);
    const move = { caseId, version: 1, to: 'THREATENED', reason: 'stopt' } as const;
    await as.cases.movePhase({ ...move, effectiveOn: '2026-09-10', expectedEndOn: '2027-01-01' });
    await as.cases.share({ caseId, version: 2 });
    for (const id of [second, third]) {
      const { identity } = await identityOf(world, rho, id);
      await as.practices.correctIdentity({
        id,
        seen: identity,
        identity: { ...identity, ownershipForm: 'chain', ownerOrganisation: 'Ketenzorg' },
      });
    }
    // The failure of a chain with one location that the insurer sees.
    const failed = await as.cases.openChain(chainFailure(world, rho, [third]));
    chains.push(failed.id);
    const [location] = (await as.cases.chain({ id: failed.id })).locations;
    locations.push(location?.caseId ?? '');
    await as.cases.share({ caseId: location?.caseId ?? '', version: 1 });
    await as.practices.correct({
      id: second,
      referenceDate: '2026-09-01',
      facts: { leaseEndOn: '2027-02-01', placesAvailable: 5 },
      source: 'proef',
      reason: 'opgave',
      seenStatementId: (await as.practices.get({ id: second })).latestStatementId,
    });
    await as.work.saveView({ page: 'practices', name: `van ${side}`, search: 'sort=name' });
  }
  await world
    .as('rhoNoord', 'rhoCoordinator')
    .practices.add({ ...SAME_PRACTICE, agbCode: '01995002', municipalityCode: 'GM0014' });
  world.setNow(NOW);
  await world.as('ministry', 'ministryAnalyst').quarters.close({ quarter: '2026Q3' });
  // After sealing, so that they can still be undone.
  for (const side of ['noord', 'zuid'] as const) {
    const as = world.as(side === 'noord' ? 'rhoNoord' : 'rhoZuid', 'rhoCoordinator');
    const agb = side === 'noord' ? '01995001' : '01985001';
    const place = side === 'noord' ? 'Groningen' : 'Maastricht';
    const row = `${agb};Praktijk uit bestand;${place};solo;;1900;4;30-06-2026;bestand`;
    const uploaded = await as.imports.upload({
      fileName: `${side}.csv`,
      contentBase64: base64(HEADER, row),
    });
    await as.imports.commit({ id: uploaded.id });
    const waiting = await as.imports.upload({
      fileName: `wacht ${side}.csv`,
      contentBase64: base64(UNMAPPED, `${agb};Praktijk;${place};solo;1800`),
    });
    imports.push(uploaded.id, waiting.id);
  }
  await checkData(world.deps);
  const { noord, zuid } = world.practiceIds;
  const plans = await makePlans(world);
  return {
    plans,
    ...(await makeKnownArrangements(world)),
    ...(await makeKnownHousing(world)),
    cases: [...cases, ...locations],
    imports,
    chains,
    practices: [...noord.slice(1, 3), ...zuid.slice(1, 3)],
  };
}

/** Of each side a plan that its insurer has to assess, and a draft that it does not see; the north first. */
async function makePlans(world: TestWorld): Promise<string[]> {
  const plans: string[] = [];
  for (const side of ['noord', 'zuid'] as const) {
    for (const status of ['SUBMITTED', 'DRAFT'] as const)
      plans.push((await makePlan(world, side, status)).planId);
  }
  return plans;
}

async function identityOf(world: TestWorld, rho: 'rhoNoord' | 'rhoZuid', id: string) {
  const view = await world.as(rho, 'rhoCoordinator').practices.get({ id });
  const { name, address, postcode, place, municipalityCode, ownershipForm, ownerOrganisation } = view;
  const identity = { name, address, postcode, place, municipalityCode, ownershipForm, ownerOrganisation };
  return { identity, view };
}

/** Everything the RHO of the south and its insurer can do that is nobody else's. */
export async function changeTheSouth(
  world: TestWorld,
  { cases, imports, plans, arrangements }: Known,
): Promise<void> {
  const as = world.as('rhoZuid', 'rhoManager');
  const [, second = '', third = '', fourth = '', fifth = '', sixth = ''] = world.practiceIds.zuid;
  const [, shared = ''] = cases;
  const [, , committed = '', waiting = ''] = imports;
  world.setNow(EARLIER);
  await world.as('zuid', 'procurementManager').cases.acknowledge({ caseId: shared, version: 3 });
  const { caseId } = await logged(world, 'rhoZuid', fourth);
  const move = { caseId, version: 1, to: 'ACUTE', reason: 'Geheim', effectiveOn: '2026-09-20' } as const;
  await as.cases.movePhase({ ...move, expectedEndOn: '2026-12-01' });
  await as.cases.share({ caseId, version: 2 });
  await logged(world, 'rhoZuid', second);
  const { id: chainId } = await as.cases.openChain({
    ...chainFailure(world, 'rhoZuid', [second]),
    expectedEndOn: '2026-12-24',
    action: { title: 'Geheim', ownerId: world.actor('rhoZuid', 'rhoManager').personId, dueOn: '2026-12-10' },
  });
  await as.cases.setChain({
    id: chainId,
    version: 1,
    expectedEndOn: '2026-12-31',
    recordTransferState: 'ANNOUNCED',
    supervisorInformedOn: '2026-09-20',
    communicationState: 'TEAM_INFORMED',
  });
  world.setNow(LATER);
  const { identity, view } = await identityOf(world, 'rhoZuid', third);
  await as.practices.correctIdentity({
    id: third,
    seen: identity,
    identity: { ...identity, name: 'Geheime naam', ownerOrganisation: 'KETENZORG' },
  });
  await as.practices.correct({
    id: third,
    referenceDate: '2026-09-15',
    facts: FACTS,
    source: 'Geheime bron',
    reason: 'Geheime reden',
    seenStatementId: view.latestStatementId,
  });
  await as.practices.close({
    id: fifth,
    closedOn: '2026-09-25',
    reason: 'Geheim gesloten',
    acknowledgedCaseId: null,
  });
  await as.practices.close({
    id: sixth,
    closedOn: '2026-09-25',
    reason: 'Geheim gesloten',
    acknowledgedCaseId: null,
  });
  await as.practices.reopen({ id: sixth, reopenedOn: '2026-10-25', reason: 'Geheim heropend' });
  await as.practices.add({ ...SAME_PRACTICE, agbCode: '01985002', municipalityCode: 'GM0935' });
  await as.imports.undo({ id: committed });
  await as.imports.setPracticeMapping({ id: waiting, mapping: MAPPING });
  await as.imports.commit({ id: waiting });
  await as.imports.upload({
    fileName: 'geheim.csv',
    contentBase64: base64(HEADER, '01985009;Nieuw;Maastricht;keten;Geheim;1;2;1-10-2026;bestand'),
  });
  const [, , submitted = '', draft = ''] = plans;
  await workOnDraft(world, 'zuid', draft);
  const assessmentId = await takeUp(world, 'zuid', submitted);
  await noteOfPlan(world, 'zuid', submitted, assessmentId);
  await returnPlan(world, 'zuid', assessmentId);
  await writeText(world, 'zuid', submitted, 'FINANCE');
  await as.work.saveView({ page: 'regions', name: 'Geheim', search: 'druk=3' });
  await world
    .as('zuid', 'insurerViewer')
    .work.saveView({ page: 'regions', name: 'Geheim', search: 'druk=4' });
  world.setNow(NOW);
  const money = arrangements.slice(arrangements.length / 2);
  await draftMoney(world, 'zuid', money);
  await workOnMoney(world, 'zuid', money);
  await checkData(world.deps);
}

/** What the RHO of the north does before it shares anything of it. */
export async function changeUnshared(world: TestWorld, { plans }: Known): Promise<void> {
  const as = world.as('rhoNoord', 'rhoManager');
  const [, second = '', , fourth = '', fifth = ''] = world.practiceIds.noord;
  world.setNow(EARLIER);
  // The lease of the second ends soon; whether a finding says so may not tell of the case.
  const unshared = await logged(world, 'rhoNoord', second);
  const { caseId } = await logged(world, 'rhoNoord', fourth);
  const move = { caseId, version: 1, to: 'THREATENED', reason: 'Geheim' } as const;
  await as.cases.movePhase({ ...move, effectiveOn: '2026-09-20', expectedEndOn: '2026-12-01' });
  world.setNow(LATER);
  await workOnUnshared(world, second, unshared.caseId);
  await as.cases.movePhase({
    caseId,
    version: 2,
    to: 'ACUTE',
    reason: 'Geheim',
    effectiveOn: '2026-10-12',
    expectedEndOn: '2026-12-01',
  });
  // More locations of a chain of which the insurer sees one.
  await as.cases.openChain({
    ...chainFailure(world, 'rhoNoord', [second]),
    action: { title: 'Geheim', ownerId: world.actor('rhoNoord', 'rhoManager').personId, dueOn: '2026-12-10' },
  });
  const other = await logged(world, 'rhoNoord', fifth);
  await as.cases.movePhase({
    caseId: other.caseId,
    version: 1,
    to: 'CLOSED_NO_RISK',
    reason: 'Geheim',
    effectiveOn: '2026-11-12',
  });
  await as.imports.upload({
    fileName: 'geheim.csv',
    contentBase64: base64(HEADER, '01995009;Nieuw;Groningen;keten;Geheim;1;2;1-10-2026;bestand'),
  });
  await workOnDraft(world, 'noord', plans[1] ?? '');
  await as.work.saveView({ page: 'regions', name: 'Geheim', search: 'druk=3' });
  world.setNow(NOW);
  await checkData(world.deps);
}
