import { findActor } from '@regiovast/db/people/read-people';
import { movePerson } from '@regiovast/db/testing/move-person';
import type { Role } from '@regiovast/domain/people/organisation';
import { createCaller } from '../router.ts';
import type { MadeArrangement } from './make-arrangement.ts';
import type { OrganisationKey, TestWorld } from './test-world.ts';

/** What a decision on a made arrangement names: the version that was looked at. */
export const lookedAt = ({ arrangementId, versionId, contentSha256 }: MadeArrangement) => ({
  arrangementId,
  versionId: versionId ?? '',
  contentSha256: contentSha256 ?? '',
});

/** Somebody goes to work elsewhere, with a role of its own there; answers the calls they make from then on. */
export async function movedTo(
  world: TestWorld,
  [from, was]: readonly [OrganisationKey, Role],
  [to, role]: readonly [OrganisationKey, Role],
) {
  const { personId } = world.actor(from, was);
  await movePerson(world.store, personId, { organisationId: world.organisationIds[to], role });
  const actor = await findActor(world.store.read, personId);
  if (!actor) throw new Error('who moved is still there');
  return createCaller({ deps: world.deps, actor });
}

/** A second manager of an insurer: its viewer, with another role. */
export const secondManager = (world: TestWorld, side: 'noord' | 'zuid' = 'noord') =>
  movedTo(world, [side, 'insurerViewer'], [side, 'procurementManager']);
