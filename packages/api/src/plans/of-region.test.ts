import { ENGINES } from '@regiovast/db/testing/test-store';
import type { Role } from '@regiovast/domain/people/organisation';
import type { RegionType } from '@regiovast/domain/regions/region-types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePlan } from '../testing/make-plan.ts';
import {
  makeTestWorld,
  type OrganisationKey,
  outcomeOf,
  PLACES,
  type TestWorld,
} from '../testing/test-world.ts';

const { regionCode } = PLACES.noord;

describe.each(ENGINES)('the plans of a region on %s', (engine) => {
  let world: TestWorld;
  let draftId: string;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
    draftId = (await makePlan(world, 'noord', 'DRAFT')).planId;
  });
  afterAll(() => world.discard());

  const statusFor = async (
    organisation: OrganisationKey,
    role: Role,
    regionType: RegionType = 'careOffice',
    code: string = regionCode,
  ) => {
    const { rows } = await world.as(organisation, role).regions.overview({ regionType });
    return rows.find((row) => row.code === code)?.planStatus;
  };
  /** Every change leaves an event, by which what is kept of the overview is known to be old. */
  const anyChange = () =>
    world
      .as('rhoNoord', 'rhoCoordinator')
      .work.saveView({ page: 'regions', name: 'x', search: '', replace: true });

  test('C-2: a draft is the RHO’s own; to the insurer there is no plan, as where there is none', async () => {
    const rho = await world.as('rhoNoord', 'rhoCoordinator').plans.ofRegion({ regionCode });
    expect(rho.plans).toMatchObject([{ id: draftId, status: 'DRAFT', progress: null }]);
    expect(rho.plans[0]?.completeness?.filled).toBeGreaterThan(0);
    expect(rho.can.start.can).toBe(true);
    const insurer = await world.as('noord', 'procurementManager').plans.ofRegion({ regionCode });
    expect(insurer).toEqual({ plans: [], can: { start: { can: false, because: expect.any(Array) } } });
    expect(await statusFor('rhoNoord', 'rhoViewer')).toBe('DRAFT');
    expect(await statusFor('noord', 'insurerViewer')).toBe('NONE');
  });

  test('PLAN_STATUS: the plan that has come furthest, to who sees it; elsewhere it is not told', async () => {
    const { planId, measureId } = await makePlan(world, 'noord', 'IN_EXECUTION');
    const rho = world.as('rhoNoord', 'rhoCoordinator');
    await rho.plans.reportProgress({
      planId,
      subject: 'measure',
      subjectId: measureId,
      quarter: '2026Q4',
      state: 'ON_TRACK',
      words: '',
      value: null,
      evidence: '',
      seenVersion: null,
    });
    expect(await statusFor('rhoNoord', 'rhoViewer')).toBe('IN_EXECUTION');
    expect(await statusFor('noord', 'insurerViewer')).toBe('IN_EXECUTION');
    expect(await statusFor('zuid', 'insurerViewer')).toBeNull();
    expect(await statusFor('rhoZuid', 'rhoManager')).toBeNull();
    expect(await statusFor('ministry', 'ministryAnalyst')).toBeNull();
    expect(await statusFor('platform', 'platformAdmin')).toBeNull();
    const seen = await world.as('noord', 'insurerViewer').plans.ofRegion({ regionCode });
    expect(seen.plans).toMatchObject([
      {
        id: planId,
        completeness: null,
        progress: { quarter: '2026Q4', measures: { onSchedule: 1, due: 1, unreported: 0 } },
      },
    ]);
  });

  test('a region of another division has the plans of its municipalities', async () => {
    await anyChange();
    expect(await statusFor('rhoNoord', 'rhoViewer', 'rhoArea', 'RA01')).toBe('IN_EXECUTION');
    expect(await statusFor('rhoNoord', 'rhoViewer', 'province', 'PV20')).toBe('IN_EXECUTION');
    const { plans } = await world.as('rhoNoord', 'rhoViewer').plans.ofRegion({ regionCode: 'PV20' });
    expect(plans.map(({ id }) => id)).toContain(draftId);
  });

  test('F-4: of a past day the status is unknown when a plan changed since', async () => {
    const as = world.as('rhoNoord', 'rhoViewer');
    const { rows } = await as.regions.overview({ asOf: '2026-06-30' });
    expect(rows.find(({ code }) => code === regionCode)?.planStatus).toBe('UNKNOWN');
  });

  test('the region page tells the status as the overview does', async () => {
    const { row } = await world.as('rhoNoord', 'rhoViewer').regions.get({ code: regionCode });
    expect(row.planStatus).toBe('IN_EXECUTION');
  });

  test('C-2, C-6: where a draft is for by now, insurer and neighbour do not learn before it is released', async () => {
    const { planId } = await makePlan(world, 'noord', 'REVISION_ASKED');
    const rho = world.as('rhoNoord', 'rhoCoordinator');
    const [was, becomes] = [PLACES.noord.municipalityCode, 'GM0037'];
    await world.store.transaction(async ({ q, t }) => {
      await q.update(t.planSections).set({ isUnlocked: true });
      // A region of another division for either municipality; the second lies in the area of both RHO's.
      const source = 'test';
      await q.insert(t.regions).values([
        { code: 'CU01', type: 'custom', name: 'Was', source },
        { code: 'CU02', type: 'custom', name: 'Wordt', source },
      ]);
      await q.insert(t.regionMemberships).values([
        { regionCode: 'CU01', municipalityCode: was, validFrom: '2020-01-01', source },
        { regionCode: 'CU02', municipalityCode: becomes, validFrom: '2020-01-01', source },
        { regionCode: 'RA02', municipalityCode: becomes, validFrom: '2020-01-01', source },
      ]);
    });
    const { title, owner, live } = await rho.plans.get({ planId });
    const frame = { title, ownerId: owner.id, periodFrom: 2040, periodTo: 2041 };
    const version = live?.version ?? 0;
    await rho.plans.setFrame({ planId, version, ...frame, municipalityCodes: [becomes] });
    const counts = async (organisation: OrganisationKey, role: Role, code: string) => {
      const { plans } = await world.as(organisation, role).plans.ofRegion({ regionCode: code });
      const status = await statusFor(organisation, role, 'custom', code);
      return [plans.some(({ id }) => id === planId), status === 'REVISION_ASKED'];
    };
    expect(await counts('rhoNoord', 'rhoViewer', 'CU02')).toEqual([true, true]);
    expect(await counts('noord', 'insurerViewer', 'CU02')).toEqual([false, false]);
    const insurer = await world.as('noord', 'insurerViewer').plans.ofRegion({ regionCode: 'CU01' });
    expect(insurer.plans.map(({ id }) => id)).toContain(planId);
    const neighbour = world.as('rhoZuid', 'rhoCoordinator');
    expect(await outcomeOf(neighbour.plans.get({ planId }))).toBe('NOT_FOUND');
    expect(await counts('rhoZuid', 'rhoViewer', 'CU02')).toEqual([false, false]);
    const talk = { subjectKind: 'plan', subjectId: planId, audience: 'everyone' } as const;
    const readers = await rho.work.mentionable(talk);
    expect(readers.organisations.toSorted()).toEqual(['RHO Proef Noord', 'Verzekeraar Noord']);
    const { contentRevision = 0 } = (await rho.plans.get({ planId })).live ?? {};
    await rho.plans.release({ planId, contentRevision });
    expect(await counts('noord', 'insurerViewer', 'CU02')).toEqual([true, true]);
    expect(await counts('rhoZuid', 'rhoViewer', 'CU02')).toEqual([true, true]);
  });
});
