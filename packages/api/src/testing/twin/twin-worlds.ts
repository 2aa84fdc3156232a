import type { Engine } from '@regiovast/db/store/store';
import { ARRANGEMENT_STATUSES } from '@regiovast/domain/arrangements/arrangement-statuses';
import { runRaw } from '@regiovast/db/testing/run-raw';
import { type IdSource, uuidV7 } from '@regiovast/domain/kernel/ids';
import type { Role } from '@regiovast/domain/people/organisation';
import { createCaller } from '../../router.ts';
import { draftMoney, workOnMoney } from '../arrangement-secrets.ts';
import type { Known } from '../every-query.ts';
import { workOnHousing } from '../housing-secrets.ts';
import { makeArrangement } from '../make-arrangement.ts';
import { makeTestWorld, type OrganisationKey, type TestWorld } from '../test-world.ts';
import { changeTheSouth, furnish } from '../two-sides.ts';
import { liveApart } from './south-apart.ts';

/** Room for the ids of one call: no call makes as many. */
const IDS_PER_CALL = 10_000;
const FIRST_CALL_MS = Date.parse('2026-11-19T10:00:00.000Z') + 100_000_000;
const SOUTH_MS = Date.parse('2026-11-19T10:00:00.000Z') + 50_000_000;

/**
 * Two countries that are equal for everybody but the south: its insurer and RHO have lived another life in `changed`. What is
 * read or done outside the south must be the same in both, to the byte (C-1, C-3, C-6).
 */
export type TwinWorlds = {
  readonly plain: TestWorld;
  readonly changed: TestWorld;
  /** The world `changed` as the south uses it, with ids of its own. */
  readonly south: TestWorld;
  /** What was there before the lives parted: equal in both. */
  readonly known: Known;
  readonly discard: () => Promise<void>;
};

/** Ids that lie apart from those of others, so that what one makes never shifts what others make. */
function idsFrom(milliseconds: number, mark: number): IdSource {
  let made = 0;
  const random = new Uint8Array(10).fill(mark);
  return {
    next: () => {
      made += 1;
      return uuidV7(milliseconds + made, random);
    },
  };
}

/** The ids of one call: the same in both worlds, however many the calls before it made. */
export const idsOfCall = (call: number): IdSource => idsFrom(FIRST_CALL_MS + call * IDS_PER_CALL, 0x11);

/** The same world for somebody whose ids are their own. */
function withIds(world: TestWorld, ids: IdSource): TestWorld {
  const deps = { ...world.deps, ids };
  return {
    ...world,
    deps,
    as: (organisation: OrganisationKey, role: Role) =>
      createCaller({ deps, actor: world.actor(organisation, role) }),
  };
}

/** A third insurer with money in the year of the others, so that a national sum may be shown (C-3); answers its id. */
async function addThirdInsurer(world: TestWorld): Promise<string> {
  const thirdId = world.deps.ids.next();
  await world.store.transaction(async ({ q, t }) => {
    await q.insert(t.organisations).values({ id: thirdId, name: 'Verzekeraar Oost', kind: 'insurer' });
  });
  const { arrangementId } = await makeArrangement(world, 'noord', { status: 'AGREED' });
  await runRaw(
    world.store,
    `update arrangements set insurer_id = '${thirdId}' where id = '${arrangementId}'`,
  );
  return thirdId;
}

async function furnished(engine: Engine) {
  const world = await makeTestWorld(engine);
  const known = await furnish(world);
  const thirdId = await addThirdInsurer(world);
  // Of the north enough in every status that calls find something to change.
  for (let more = 0; more < 3; more += 1)
    for (const status of ARRANGEMENT_STATUSES)
      await makeArrangement(world, 'noord', { status, periodFrom: '2026-10-01' });
  return { world, known, thirdId };
}

/** What is drawn by lot when an installation is made: the secret of drafts. */
async function shareInstallation(from: TestWorld, to: TestWorld): Promise<void> {
  const { q, t } = from.store.read;
  const rows = await q.select().from(t.installation);
  await to.store.transaction(async (tx) => {
    await tx.q.delete(tx.t.installation);
    await tx.q.insert(tx.t.installation).values(rows);
  });
}

/** Whose life differs: the insurer's, with all it owns, or that of the whole south, its RHO and practices too. */
export type Life = 'insurer' | 'south';

async function spend(south: TestWorld, { arrangements }: Known): Promise<void> {
  const own = arrangements.slice(arrangements.length / 2);
  await draftMoney(south, 'zuid', own);
  await workOnMoney(south, 'zuid', own);
}

/** Twins: made alike, then the south of one lives on alone. */
export async function makeTwinWorlds(engine: Engine, life: Life): Promise<TwinWorlds> {
  const plain = await furnished(engine);
  const changed = await furnished(engine);
  if (JSON.stringify(plain.known) !== JSON.stringify(changed.known))
    throw new Error('twins are made alike, ids included');
  await shareInstallation(plain.world, changed.world);
  const south = withIds(changed.world, idsFrom(SOUTH_MS, 0x5a));
  if (life === 'south') await changeTheSouth(south, changed.known);
  else await spend(south, changed.known);
  await liveApart(south, changed.thirdId);
  await workOnHousing(south, changed.known);
  return {
    plain: plain.world,
    changed: changed.world,
    south,
    known: plain.known,
    discard: async () => {
      await plain.world.discard();
      await changed.world.discard();
    },
  };
}
