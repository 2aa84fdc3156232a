import { insertSignature } from '@regiovast/db/plans/plan-signing';
import { updatePlan } from '@regiovast/db/plans/write-plans';
import { freezeVersion } from '../../plans/freeze-version.ts';
import { mustFindPlan } from '../../plans/plan-reach.ts';
import { type MadePlan, makePlan } from '../make-plan.ts';
import { PLACES, type TestWorld, TODAY } from '../test-world.ts';
import {
  caseReaders,
  caseReadersOutside,
  cells,
  type Row,
  rhoWorkers,
  rhoWorkersOutside,
} from './access-cells.ts';

const rhoManagers = cells('403', '403', '403', '403', 'ok', '403', '403', '403');
const rhoManagersOutside = cells('403', '403', '403', '403', '404', '403', '403', '403');

type As = Parameters<Row['call']>[0];

type Offered = MadePlan & { readonly contentSha256: string };

/**
 * A draft that waits for signatures, some of them given; put in place beside the procedures, so that a refusal leaves
 * nothing behind.
 */
async function offered(world: TestWorld, signed: readonly (0 | 1)[] = []): Promise<Offered> {
  const { deps, store } = world;
  const made = await makePlan(world);
  const { planId, partnerIds } = made;
  const actor = world.actor('rhoNoord', 'rhoManager');
  const scope = { kind: 'rho', organisationId: actor.organisationId, on: TODAY } as const;
  return store.transaction(async (tx) => {
    const reached = await mustFindPlan(tx, actor, scope, planId);
    const { id: versionId, contentSha256 } = await freezeVersion(tx, deps, actor, reached);
    await updatePlan(tx, planId, 1, { signOffVersionId: versionId });
    for (const index of signed)
      await insertSignature(tx, {
        id: deps.ids.next(),
        versionId,
        partnerId: partnerIds[index],
        partnerName: 'Partner',
        contentSha256,
        signedOn: TODAY,
        recordedAt: '2026-11-19T10:00:00.000Z',
        recordedBy: actor.personId,
      });
    return { ...made, contentSha256 };
  });
}

const recordPaper = (as: As, { planId, partnerIds, contentSha256 }: Offered) =>
  as.plans.recordSignature({
    planId,
    partnerId: partnerIds[1],
    contentSha256,
    signatory: 'Voorzitter',
    signedOn: '2026-11-18',
    evidence: 'Archief 12',
  });

const writes = (call: (as: As, plan: MadePlan) => Promise<unknown>): Row => ({
  call: async (as, _target, world) => call(as, await makePlan(world)),
  inside: rhoWorkers,
  outside: rhoWorkersOutside,
});
const reads = (call: (as: As, planId: string) => Promise<unknown>): Row => ({
  call: async (as, _target, world) => call(as, (await makePlan(world, 'noord', 'SUBMITTED')).planId),
  inside: caseReaders,
  outside: caseReadersOutside,
});

/** Who may call which procedure of starting, framing, signing and submitting a plan, typed by hand. */
export const PLAN_DRAFTING_ROWS: Record<string, Row> = {
  'plans.list': { call: (as) => as.plans.list({}), inside: caseReaders },
  'plans.get': reads((as, planId) => as.plans.get({ planId })),
  'plans.regions': { call: (as) => as.plans.regions(), inside: rhoWorkers },
  'plans.start': {
    // Of a year of its own, so that no plan of another cell overlaps.
    call: async (as, _target, { store }) => {
      const { q, t } = store.read;
      const year = 2030 + (await q.$count(t.continuityPlans));
      const { regionCode } = PLACES.noord;
      return as.plans.start({ regionCode, title: 'Nieuw plan', periodFrom: year, periodTo: year });
    },
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'plans.setFrame': {
    call: async (as, _target, world) => {
      const { planId } = await makePlan(world);
      return as.plans.setFrame({
        planId,
        version: 1,
        title: 'Andere titel',
        ownerId: world.actor('rhoNoord', 'rhoCoordinator').personId,
        periodFrom: 2026,
        periodTo: 2028,
        municipalityCodes: [PLACES.noord.municipalityCode],
      });
    },
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'plans.partners': reads((as, planId) => as.plans.partners({ planId })),
  'plans.partnerOrganisations': writes((as, { planId }) => as.plans.partnerOrganisations({ planId })),
  'plans.setPartner': writes((as, { planId }) =>
    as.plans.setPartner({
      planId,
      partner: null,
      kind: 'MUNICIPALITY',
      name: 'Gemeente',
      organisationId: null,
      task: '',
    }),
  ),
  'plans.removePartner': writes((as, { planId, partnerIds: [, paper] }) =>
    as.plans.removePartner({ planId, partnerId: paper, version: 1 }),
  ),
  'plans.askSignOff': writes((as, { planId }) => as.plans.askSignOff({ planId, contentRevision: 1 })),
  'plans.sign': {
    call: async (as, _target, world) => {
      const { planId, partnerIds, contentSha256 } = await offered(world);
      return as.plans.sign({ planId, partnerId: partnerIds[0], contentSha256 });
    },
    inside: rhoManagers,
    outside: rhoManagersOutside,
  },
  'plans.recordSignature': {
    call: async (as, _target, world) => recordPaper(as, await offered(world)),
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
  'plans.takeBackSignature': {
    call: async (as, _target, world) => {
      const { planId, partnerIds } = await offered(world, [0]);
      return as.plans.takeBackSignature({ planId, partnerId: partnerIds[0] });
    },
    inside: rhoManagers,
    outside: rhoManagersOutside,
  },
  'plans.release': writes((as, { planId }) => as.plans.release({ planId, contentRevision: 1 })),
  'plans.submit': {
    call: async (as, _target, world) => {
      const { planId, contentSha256 } = await offered(world, [0, 1]);
      return as.plans.submit({ planId, contentSha256 });
    },
    inside: rhoWorkers,
    outside: rhoWorkersOutside,
  },
};
