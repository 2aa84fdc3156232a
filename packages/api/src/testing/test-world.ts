import { openTestStore } from '@regiovast/db/testing/test-store';
import { insertPractices, addStatements } from '@regiovast/db/practices/practice-register';
import { findActor } from '@regiovast/db/people/read-people';
import { insertPerson } from '@regiovast/db/people/write-people';
import type { Engine, Store } from '@regiovast/db/store/store';
import { uuidV7 } from '@regiovast/domain/kernel/ids';
import { ROLES_OF_KIND, type OrganisationKind, type Role } from '@regiovast/domain/people/organisation';
import { NO_FACTS, practiceSearchKey } from '@regiovast/domain/practices/practice-facts';
import { seedReference } from '../regions/seed-reference.ts';
import { createCaller } from '../router.ts';
import type { Deps, SignedIn } from '../trpc/deps.ts';

/** The instant at which every test happens: a Thursday after the third quarter. */
const NOW = new Date('2026-11-19T10:00:00.000Z');
export const TODAY = '2026-11-19';

const ORGANISATIONS = {
  noord: { kind: 'insurer', name: 'Verzekeraar Noord' },
  zuid: { kind: 'insurer', name: 'Verzekeraar Zuid' },
  rhoNoord: { kind: 'rho', name: 'RHO Proef Noord', areaCode: 'RA01' },
  rhoZuid: { kind: 'rho', name: 'RHO Proef Zuid', areaCode: 'RA02' },
  ministry: { kind: 'ministry', name: 'Ministerie' },
  platform: { kind: 'platform', name: 'Platform' },
} as const satisfies Record<string, { kind: OrganisationKind; name: string; areaCode?: string }>;
export type OrganisationKey = keyof typeof ORGANISATIONS;

/** Region and municipality of each side of the test country. */
export const PLACES = {
  noord: { regionCode: 'ZK09', municipalityCode: 'GM0014' },
  zuid: { regionCode: 'ZK31', municipalityCode: 'GM0935' },
} as const;
export type Side = keyof typeof PLACES;

export type TestWorld = {
  readonly engine: Engine;
  readonly store: Store;
  readonly deps: Deps;
  readonly organisationIds: Record<OrganisationKey, string>;
  /** Practices of each side; the first four of each have 2,000, 3,000, 4,000 and 5,000 enrolled patients. */
  readonly practiceIds: Record<Side, string[]>;
  readonly actor: (organisation: OrganisationKey, role: Role) => SignedIn;
  readonly as: (organisation: OrganisationKey, role: Role) => ReturnType<typeof createCaller>;
  readonly stranger: ReturnType<typeof createCaller>;
  readonly setNow: (instant: Date) => void;
  readonly discard: () => Promise<void>;
};

/** A small country with real regions: two insurers, two RHO's, the ministry and the platform, all roles. */
export async function makeTestWorld(engine: Engine): Promise<TestWorld> {
  const { store, discard } = await openTestStore(engine);
  let now = NOW;
  let made = 0;
  const ids = {
    next: () => {
      // Each a millisecond later, so that ids sort in the order of making, as real ones do.
      made += 1;
      return uuidV7(NOW.getTime() + made, new Uint8Array(10));
    },
  };
  const deps: Deps = { store, clock: { now: () => now }, ids };
  await seedReference(deps);
  const organisationIds = Object.fromEntries(
    Object.keys(ORGANISATIONS).map((key) => [key, ids.next()]),
  ) as Record<OrganisationKey, string>;
  const practiceIds: Record<Side, string[]> = { noord: [], zuid: [] };
  const actors = new Map<string, SignedIn>();
  const actorKey = (organisation: OrganisationKey, role: Role): string => `${organisation}/${role}`;

  await store.transaction(async (tx) => {
    const { q, t } = tx;
    await q.insert(t.regions).values([
      { code: 'RA01', type: 'rhoArea', name: 'RHO Proef Noord', source: 'test' },
      { code: 'RA02', type: 'rhoArea', name: 'RHO Proef Zuid', source: 'test' },
    ]);
    const members = await q.select().from(t.regionMemberships);
    const sides = { RA01: PLACES.noord.regionCode, RA02: PLACES.zuid.regionCode };
    for (const [areaCode, regionCode] of Object.entries(sides)) {
      const municipalities = members.filter((member) => member.regionCode === regionCode);
      await q
        .insert(t.regionMemberships)
        .values(municipalities.map((row) => ({ ...row, regionCode: areaCode })));
    }
    for (const [key, { name, kind, ...rest }] of Object.entries(ORGANISATIONS)) {
      const id = organisationIds[key as OrganisationKey];
      await q
        .insert(t.organisations)
        .values({ id, name, kind, areaCode: 'areaCode' in rest ? rest.areaCode : null });
      for (const role of ROLES_OF_KIND[kind]) {
        const personId = ids.next();
        await insertPerson(tx, {
          id: personId,
          accountId: ids.next(),
          name: `${role} van ${name}`,
          email: `${role}@${key}.example`.toLowerCase(),
          organisationId: id,
          roles: [role],
          passwordHash: 'none',
          createdAt: NOW,
        });
      }
    }
    await q.delete(t.preferentInsurers);
    await q.insert(t.preferentInsurers).values(
      (['noord', 'zuid'] as const).map((side) => ({
        regionCode: PLACES[side].regionCode,
        organisationId: organisationIds[side],
        insurerName: ORGANISATIONS[side].name,
        validFrom: '2023-01-01',
        isVerified: true,
        source: 'test',
      })),
    );
    for (const side of ['noord', 'zuid'] as const) {
      for (let index = 0; index < 8; index += 1) practiceIds[side].push(ids.next());
      const agbStart = side === 'noord' ? 1_990_000 : 1_980_000;
      await insertPractices(
        tx,
        practiceIds[side].map((id, index) => ({
          id,
          agbCode: String(agbStart + index).padStart(8, '0'),
          name: `Praktijk ${side} ${index + 1}`,
          searchKey: practiceSearchKey(
            `Praktijk ${side} ${index + 1}`,
            side === 'noord' ? 'Groningen' : 'Maastricht',
          ),
          address: `Proefstraat ${index + 1}`,
          postcode: '9700 AA',
          place: side === 'noord' ? 'Groningen' : 'Maastricht',
          municipalityCode: PLACES[side].municipalityCode,
          ownershipForm: 'solo' as const,
          ownerOrganisation: null,
          closedOn: null,
        })),
      );
      await addStatements(
        tx,
        practiceIds[side].map((practiceId, index) => ({
          ...NO_FACTS,
          id: ids.next(),
          practiceId,
          referenceDate: '2026-06-30',
          source: 'test',
          recordedAt: '2026-07-01T08:00:00.000Z',
          recordedBy: null,
          importId: null,
          enrolledPatients: 2_000 + index * 1_000,
          gpFte: 1 + index * 0.1,
          patientStop: (['none', 'partial', 'full', 'unknown'] as const)[index % 4] ?? null,
        })),
      );
    }
  });
  for (const row of await store.read.q.select().from(store.read.t.persons)) {
    const actor = await findActor(store.read, row.id);
    if (!actor) throw new Error('a person of the test world has gone');
    for (const role of actor.roles) {
      const key = Object.entries(organisationIds).find(([, id]) => id === row.organisationId)?.[0];
      actors.set(actorKey(key as OrganisationKey, role), actor);
    }
  }
  const actor = (organisation: OrganisationKey, role: Role): SignedIn => {
    const found = actors.get(actorKey(organisation, role));
    if (!found) throw new Error(`no ${role} in ${organisation}`);
    return found;
  };
  return {
    engine,
    store,
    deps,
    organisationIds,
    practiceIds,
    actor,
    as: (organisation, role) => createCaller({ deps, actor: actor(organisation, role) }),
    stranger: createCaller({ deps, actor: null }),
    setNow: (instant) => {
      now = instant;
    },
    discard,
  };
}

/** The code with which a procedure refused: the domain's, else tRPC's; 'ok' when it did not. */
export async function outcomeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'ok';
  } catch (error) {
    const { cause, code } = error as { cause?: { code?: unknown }; code?: unknown };
    return String(cause?.code ?? code ?? error);
  }
}
